import type { Feature } from "geojson";
import { describe, expect, it } from "vitest";
import { arrowFeatures } from "../../src/atlas/arrow-features.ts";
import { arrowsAlong } from "../../src/model/arrows.ts";
import { drawnClasses } from "../../src/model/looks.ts";
import { cameraFor, tileSize, toScreen } from "../../src/model/mercator.ts";
import type { Bounds, LonLat } from "../../src/model/position.ts";
import { arrowSpacing } from "../../src/model/symbols.ts";
import { marksPath } from "../../src/views/poster/marks.ts";

const equator: LonLat[] = [
  [0, 0],
  [10, 0],
];
const route = { kind: "line", stroke: "strong", role: "main", arrows: true } as const;
const line = (coordinates: LonLat[], properties = {}): Feature => ({
  type: "Feature",
  properties,
  geometry: { type: "LineString", coordinates: coordinates.map((each) => [...each]) },
});

describe("Arrows along a line", () => {
  it.each([3, 3.4, 3.99])("stand in its middle where it is short, at zoom %d", (zoom) => {
    expect(arrowsAlong(equator, zoom)).toEqual([
      { at: [expect.closeTo(5, 6), expect.closeTo(0, 6)], turn: 0 },
    ]);
  });

  it("stand evenly, no closer than a symbol's spacing, and turn with it", () => {
    const bent: LonLat[] = [...equator, [10, 9]];
    const arrows = arrowsAlong(bent, 6);
    expect(arrows.length).toBeGreaterThan(5);
    expect(new Set(arrows.map(({ turn }) => Math.round(turn)))).toEqual(new Set([0, -90]));
    const [first, second] = arrows.map(({ at }) => at[0]) as [number, number];
    expect(((second - first) / 360) * tileSize * 2 ** 6).toBeGreaterThanOrEqual(arrowSpacing);
  });

  it("go on over the 180th meridian", () => {
    const over: LonLat[] = [
      [179, 0],
      [-179, 0],
    ];
    const [only] = arrowsAlong(over, 2);
    expect(Math.abs(only?.at[0] ?? 0)).toBeCloseTo(180, 6);
    expect(only?.turn).toBe(0);
  });

  it("are points for the live map, each whole zoom's in turn, with what tells their class", () => {
    const points = arrowFeatures(route, [line(equator, { id: "r", kind: "past" })]);
    expect(new Set(points.map(({ properties }) => properties?.kind))).toEqual(new Set(["past"]));
    expect(points.every(({ properties }) => !("id" in (properties ?? {})))).toBe(true);
    for (let zoom = 0; zoom <= 14; zoom += 1) {
      const shown = shownAt(points, zoom);
      expect(shown.length, `zoom ${zoom}`).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(48);
    }
    expect(arrowFeatures({ ...route, arrows: false }, [line(equator)])).toEqual([]);
  });

  it.each<[string, Bounds]>([
    ["far", [-20, -20, 30, 20]],
    ["near", [2, -2, 8, 2]],
  ])("stand on the picture where the live map has them, from %s", (_, frame) => {
    const bent: LonLat[] = [
      [0, -1],
      [6, 1],
      [10, -1],
    ];
    const size = { width: 700, height: 500 };
    const camera = cameraFor(frame, size);
    const [drawn] = drawnClasses(route);
    if (!drawn) throw new Error("no look");
    const path = marksPath(drawn.look, [line(bent)], (at) => toScreen(at, camera, size), 1);
    const still = [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const live = shownAt(arrowFeatures(route, [line(bent)]), Math.floor(camera.zoom)).map(({ geometry }) =>
      toScreen((geometry as unknown as { coordinates: LonLat }).coordinates, camera, size),
    );
    expect(still).toHaveLength(live.length);
    for (const [index, [x = 0, y = 0]] of still.entries()) {
      expect(x).toBeCloseTo(live[index]?.[0] ?? Number.NaN, 0);
      expect(y).toBeCloseTo(live[index]?.[1] ?? Number.NaN, 0);
    }
  });
});

/** What the live style's filter lets through. */
function shownAt(points: readonly Feature[], zoom: number): Feature[] {
  return points.filter(({ properties }) => properties?.from <= zoom && zoom < properties?.to);
}
