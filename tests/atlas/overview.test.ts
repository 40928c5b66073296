import { gzipSync } from "node:zlib";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { cityZooms } from "../../src/model/city-zooms.ts";
import { toMercator } from "../../src/model/mercator.ts";
import { overviewZoom } from "../../src/model/overview.ts";
import { overviewsOf } from "../../src/press/overviews.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";

const atlas = readAtlas("public/geo");
const overviews = overviewsOf(atlas);
const featuresOf = (name: string): Feature[] =>
  (JSON.parse(overviews.get(name)?.text ?? "") as FeatureCollection).features;

const linesOf = (geometry: Geometry): Position[][] =>
  "coordinates" in geometry
    ? geometry.type === "LineString"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates.flat()
        : geometry.type === "Point" || geometry.type === "MultiPoint"
          ? []
          : geometry.coordinates
    : [];

/** In CSS pixels where the overview gives way to the product. */
const onScreen = ([longitude = 0, latitude = 0]: Position): [number, number] => {
  const [x, y] = toMercator([longitude, latitude]);
  return [x * 512 * 2 ** overviewZoom, y * 512 * 2 ** overviewZoom];
};

function distance([x, y]: [number, number], [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

describe("overviews of the products", () => {
  it("are made of the large ones, and weigh less than half of them", () => {
    expect([...overviews.keys()]).toEqual(
      expect.arrayContaining(["countries", "ukraine", "oblasts", "water"]),
    );
    expect(overviews.has("labels")).toBe(false);
    const weigh = (text: string): number => gzipSync(text).length;
    let [whole, thin] = [0, 0];
    for (const [name, { text }] of overviews) {
      whole += weigh(JSON.stringify({ type: "FeatureCollection", features: atlas.features(name) }));
      thin += weigh(text);
    }
    expect(thin / whole).toBeLessThan(0.45);
  });

  it("have the cities that the map names at their zoom, and no others", () => {
    const all = atlas.features("cities");
    const expected = all.filter(({ properties }) => (cityZooms[properties?.rank - 1] ?? 0) <= overviewZoom);
    expect(expected.length).toBeLessThan(all.length / 2);
    expect(featuresOf("cities")).toEqual(expected);
  });

  for (const name of [...overviews.keys()].filter((each) => each !== "cities"))
    it(`have every feature of ${name}, with the same properties`, () => {
      const facts = ({ id, properties }: Feature) => ({ id, properties });
      expect(featuresOf(name).map(facts)).toEqual(atlas.features(name).map(facts));
    });

  for (const name of ["ukraine", "occupied", "rivers", "water"])
    it(`stay within two pixels of ${name} as drawn, every island that shows`, () => {
      const thin = featuresOf(name).flatMap(({ geometry }) =>
        linesOf(geometry).map((line) => line.map(onScreen)),
      );
      const far = atlas
        .features(name)
        .flatMap(({ geometry }) => linesOf(geometry))
        .filter((line) => {
          const xs = line.map((point) => onScreen(point)[0]);
          return Math.max(...xs) - Math.min(...xs) > 4;
        })
        .flat()
        .map(onScreen)
        .map((point) =>
          Math.min(
            ...thin.flatMap((line) => line.slice(1).map((end, at) => distance(point, line[at] ?? end, end))),
          ),
        );
      expect(Math.max(...far)).toBeLessThan(2);
    });

  it("draw a border that two products share with the same points", () => {
    const points = (name: string): Set<string> =>
      new Set(featuresOf(name).flatMap(({ geometry }) => linesOf(geometry).flat().map(String)));
    const [oblasts, ukraine] = [points("oblasts"), points("ukraine")];
    const shared = [...ukraine].filter((point) => oblasts.has(point)).length;
    expect(shared / ukraine.size).toBeGreaterThan(0.99);
  });
});
