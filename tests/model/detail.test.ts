import { describe, expect, test } from "vitest";
import { closestZoomAt, detailOf, firstDetailOf, metresAt, metresWide } from "../../src/model/detail.ts";
import { cameraFor } from "../../src/model/mercator.ts";
import type { Bounds, LonLat } from "../../src/model/position.ts";

const frames: readonly (readonly [where: string, frame: Bounds])[] = [
  ["a state", [22, 44, 41, 53]],
  ["a town", [-0.3, 51.4, 0.1, 51.6]],
  ["islands across the 180th meridian", [177, -20, -178, -15]],
];

describe("the detail of a story's map", () => {
  test.each(frames)(
    "is a pixel of a map 700 pixels wide, three zooms closer than it opens: %s",
    (_where, frame) => {
      const [west, south, , north] = frame;
      const at = metresAt(detailOf(frame, []));
      expect(at(west, south)).toBeCloseTo(metresWide(frame) / 5600, 6);
      expect(at(west, north)).toBeCloseTo(metresWide(frame) / 5600, 6);
    },
  );

  test.each(frames)("is a pixel as it opens, and no finer: %s", (_where, frame) => {
    const [west, south] = frame;
    expect(metresAt(firstDetailOf(frame))(west, south)).toBeCloseTo(metresWide(frame) / 700, 6);
  });

  test.each(frames)(
    "falls gently with the distance and never below that of a world map: %s",
    (_where, frame) => {
      const [west, south, east] = frame;
      const at = metresAt(detailOf(frame, []));
      const steps = [0, 2, 5, 10, 30, 60, 90].map((degrees) => at(east + degrees, south));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(steps.at(-1)).toBeGreaterThan(2000);
      expect(Math.max(...[-170, -60, 60, 170].map((longitude) => at(longitude, 0)))).toBeLessThanOrEqual(
        30_000,
      );
      expect(at(west - 1, south)).toBeCloseTo(at(west - 1, south), 9);
    },
  );

  test("is the same on both sides of the 180th meridian", () => {
    const at = metresAt(detailOf([177, -20, -178, -15], []));
    expect(at(-179, -17)).toBe(at(179, -17));
    expect(at(170, -17)).toBeGreaterThan(at(176.9, -17));
    expect(at(-170, -17)).toBeGreaterThan(at(-177.9, -17));
  });

  test("is fine again around a place that lies far away", () => {
    const washington: LonLat = [-77.04, 38.9];
    const at = metresAt(detailOf([22, 44, 41, 53], [washington]));
    expect(at(...washington)).toBe(400);
    expect(at(-77.5, 38.9)).toBeLessThan(1500);
    expect(at(-100, 38.9)).toBeGreaterThan(10_000);
  });
});

describe("the closest that a reader may come", () => {
  test.each(frames)("is at least three zooms closer than the map opens: %s", (_where, frame) => {
    const camera = cameraFor(frame, { width: 700, height: 700 });
    const most = closestZoomAt(detailOf(frame, []))(camera.center);
    expect(most).toBeGreaterThan(Math.min(camera.zoom + 3, 12));
  });

  test("is far out where the base map is coarse, and near again at a far place", () => {
    const most = closestZoomAt(detailOf([22, 44, 41, 53], [[-77.04, 38.9]]));
    expect(most([100, 20])).toBeLessThan(5);
    expect(most([-77.04, 38.9])).toBeGreaterThan(8);
  });

  test("is as near as its streets want, and no nearer beside them", () => {
    const bounds: Bounds = [30, 48, 30.2, 48.1];
    const detail = detailOf([22, 44, 41, 53], []);
    const most = closestZoomAt({ ...detail, streets: { bounds, zoom: 16 } });
    expect(most([30.1, 48.05])).toBe(16);
    expect(most([30.3, 48.05])).toBe(closestZoomAt(detail)([30.3, 48.05]));
  });
});
