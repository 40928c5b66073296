import { describe, expect, it } from "vitest";
import { bands } from "../../src/model/looks.ts";
import { checkWith, entryOf, feature, featuresOf, frontOf, geoJson, square } from "./layer-story.ts";
import { collection, linz, site } from "./trial-story.ts";

const area = (coordinates: unknown, id: string | null = "a") => feature(id, "Polygon", coordinates);
describe("a layer is drawn as its words say", () => {
  it("rings, the largest first, as circles of that many kilometres", () => {
    const { features, layer } = featuresOf(
      "flood.geojson",
      geoJson(feature("p", "Point", [14, 48])),
      entryOf("ring 20 50km danger"),
    );
    expect(features.map(({ properties }) => properties)).toEqual([
      { id: "p", radius: 50 },
      { id: "p", radius: 20 },
    ]);
    expect(layer.draw).toMatchObject({ kind: "area", fill: "none", outline: "plain", role: "danger" });
    expect(layer.bounds).toEqual([14, 48, 14, 48]);
  });

  it("a rough area as bands that grow outwards", () => {
    const { features } = featuresOf("flood.geojson", geoJson(area(square)), entryOf("area fading 20 water"));
    const wests = features.map(({ geometry }) =>
      Math.min(...(geometry as { coordinates: number[][][] }).coordinates.flat().map(([x = 0]) => x)),
    );
    expect(features.map(({ properties }) => properties?.band)).toEqual(bands);
    expect(wests).toEqual([...wests].sort((a, b) => a - b));
    expect(wests[0]).toBeCloseTo(14 - 10 / 74, 1);
    expect(wests.at(-1)).toBeCloseTo(14 + 10 / 74, 1);
  });

  it("a value in round steps, four numbers between them at most", () => {
    const points = [3, 12, 47, 88, 96].map((dead, at) => feature(`p${at}`, "Point", [14 + at, 48], { dead }));
    const { features, layer } = featuresOf(
      "flood.geojson",
      geoJson(...points),
      entryOf("value", "\nby: { property: dead }"),
    );
    expect(layer.draw).toMatchObject({
      by: {
        classes: [
          { range: { from: null, to: 20 } },
          {},
          {},
          {},
          { value: 5, step: 5, range: { from: 80, to: null } },
        ],
      },
    });
    expect(features.map(({ properties }) => properties?.step)).toEqual([1, 1, 3, 5, 5]);
  });

  it("class by class, what differs over what the layer says", () => {
    const lines = ["actual", "forecast"].map((kind, at) =>
      feature(
        kind,
        "LineString",
        [
          [14, 48 + at],
          [15, 48],
        ],
        { kind },
      ),
    );
    const { layer } = featuresOf(
      "track.geojson",
      geoJson(...lines),
      entryOf(
        "route danger",
        "\nby:\n  property: kind\n  classes: [{ value: actual, title: Track }, { value: forecast, title: Forecast, draw: dashed }]",
      ).replace("route", "line route"),
    );
    expect(layer.draw).toEqual({
      kind: "line",
      stroke: "strong",
      arrows: true,
      role: "danger",
      by: {
        property: "kind",
        classes: [
          { value: "actual", title: "Track", stroke: "strong", arrows: true, role: "danger" },
          { value: "forecast", title: "Forecast", stroke: "dashed", arrows: true, role: "danger" },
        ],
      },
    });
  });
});

describe("a site refers to an own layer", () => {
  const area1 = (feature?: string) =>
    site("linz", [14.29, 48.31], { kind: "area", layer: { product: "flood", ...(feature && { feature }) } });
  const files = { "flood.geojson": geoJson(area(square)) };

  it("as a whole, and its layer is drawn", () => {
    const { checked } = checkWith(frontOf("flood.geojson", entryOf("area")), files, collection([area1()]));
    expect(checked.ok && checked.value.story.layers).toEqual(["flood"]);
  });

  it("by a feature that it has not, which is refused with those that it has", () => {
    const { all } = checkWith(frontOf("flood.geojson", entryOf("area")), files, collection([area1("b")]));
    expect(all).toHaveLength(1);
    expect(all[0]?.hint).toBe("Features of flood: a.");
  });

  it("from outside it, which is refused", () => {
    const far = { ...area1(), geometry: { type: "Point", coordinates: [20, 48] } };
    const { all } = checkWith(frontOf("flood.geojson", entryOf("area")), files, collection([far]));
    expect(all.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/lies outside its "layer"/),
    );
  });
});

it("a file that no entry lists is told", () => {
  const { checked } = checkWith("", { "old.geojson": geoJson(area(square)) }, collection([linz]));
  expect(checked.warnings).toMatchObject([{ file: "layers/old.geojson", severity: "warning" }]);
});

it.each([
  ["elsewhere", [100, 20], /widen the map's frame/],
  ["exchanged", [48, 14], /exchanged/],
  ["in the frame", [14, 48], null],
])("a layer that lies %s", (_, at, hint) => {
  const front = frontOf("spot.geojson", entryOf("point"));
  const { checked } = checkWith(`map:\n  frame: [13, 46, 17, 49]\n${front}`, {
    "spot.geojson": geoJson(feature("a", "Point", at)),
  });
  expect(checked.ok).toBe(true);
  const told = checked.warnings.map((each) => `${each.message} ${each.hint}`);
  expect(told).toEqual(hint ? [expect.stringMatching(/nothing of it lies in what the map shows/)] : []);
  if (hint) expect(told[0]).toMatch(hint);
});
