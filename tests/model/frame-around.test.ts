import { describe, expect, test } from "vitest";
import { type FramedPlace, frameAround } from "../../src/model/frame-around.ts";
import { type Bounds, contains, degreesWide, isBounds, type LonLat } from "../../src/model/position.ts";

const town = (anchor: LonLat, mentions = 1, first = 0): FramedPlace => ({
  ...{ anchor, mentions, first },
  kind: "city",
  box: null,
});
const extent = (kind: "region" | "country" | "area", box: Bounds, mentions = 1): FramedPlace => ({
  ...{ kind, box, mentions },
  anchor: [box[0] + degreesWide(box) / 2, (box[1] + box[3]) / 2],
  first: 0.5,
});

const goma: LonLat = [29.23, -1.67];
const bukavu: LonLat = [28.86, -2.51];
const sake: LonLat = [29.05, -1.57];
const theHague: LonLat = [4.3, 52.08];
const congo: Bounds = [12.2, -13.5, 31.3, 5.4];
const northKivu: Bounds = [27.2, -2.1, 29.9, 1.2];

/** Whether all of a box lies in another. */
const holds = (outer: Bounds, [west, south, east, north]: Bounds): boolean =>
  contains(outer, [west, south]) && contains(outer, [east, north]);
const kilometresHigh = ([, south, , north]: Bounds): number => (north - south) * 111.2;

describe("the frame around a story's places", () => {
  test("of a single town is about 12 km, at any latitude", () => {
    for (const anchor of [goma, [25.7, 66.5], [179.99, -17]] as const) {
      const frame = frameAround([town(anchor)]);
      expect(kilometresHigh(frame)).toBeCloseTo(12, 0);
      const wide = degreesWide(frame) * 111.2 * Math.cos((anchor[1] * Math.PI) / 180);
      expect(wide).toBeGreaterThan(11.5);
      expect(wide).toBeLessThan(13);
      expect(contains(frame, anchor)).toBe(true);
    }
  });

  test("of several districts of a town is the box around them", () => {
    const frame = frameAround([town([-0.07, 51.47]), town([-0.02, 51.45]), town([-0.13, 51.5])]);
    expect(kilometresHigh(frame)).toBeLessThan(11);
  });

  test.each<[title: string, remote: FramedPlace]>([
    ["a tribunal in another part of the world", town(theHague)],
    ["the same named early", town(theHague, 1, 0.05)],
    ["a whole state", extent("country", congo, 3)],
    ["an ocean", extent("area", [40, -40, 100, 10], 1)],
  ])("is not widened by %s", (_, remote) => {
    const near = [town(goma, 4), town(bukavu, 2, 0.3), town(sake, 1, 0.5)];
    expect(frameAround([...near, remote])).toEqual(frameAround(near));
    expect(frameAround([remote, ...near])).toEqual(frameAround(near));
  });

  test("holds what the story says it is about, wherever it is, and the places near it", () => {
    const others = [town(bukavu, 2, 0.3), town(sake, 1, 0.5)];
    const near = frameAround([{ ...town(goma), isMain: true }, ...others]);
    for (const anchor of [goma, bukavu, sake]) expect(contains(near, anchor)).toBe(true);
    const far = frameAround([{ ...town(theHague), isMain: true }, town(goma, 4), ...others]);
    expect(contains(far, theHague)).toBe(true);
    expect(contains(frameAround([town(theHague), town(goma, 4), ...others]), theHague)).toBe(false);
  });

  test("holds a region that is named often, whole", () => {
    const frame = frameAround([town(goma, 2), town(sake), extent("region", northKivu, 6)]);
    expect(holds(frame, northKivu)).toBe(true);
  });

  test("leaves out a region that is named once beside a town", () => {
    const frame = frameAround([town(goma, 4), town(sake, 2), extent("region", northKivu)]);
    expect(holds(frame, northKivu)).toBe(false);
  });

  test("holds a state that the story is about", () => {
    const frame = frameAround([extent("country", congo, 6), town(goma)]);
    expect(holds(frame, congo)).toBe(true);
  });

  test("holds two places that are named alike, however far apart", () => {
    const frame = frameAround([town([0, 0]), town([100, 40], 1, 1)]);
    expect(contains(frame, [0, 0]) && contains(frame, [100, 40])).toBe(true);
  });

  test("lies over the 180th meridian where its places do", () => {
    const frame = frameAround([
      town([178.4, -18.1]),
      town([-178.8, -18.2]),
      extent("region", [177, -19, -178, -16], 2),
    ]);
    expect(frame[0]).toBeGreaterThan(170);
    expect(frame[2]).toBeLessThan(-170);
    expect(isBounds(frame)).toBe(true);
  });

  test("is found again whatever the order of the places, and among a thousand of them at once", () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      town([(at * 37) % 60, (at * 17) % 40], 1 + (at % 3)),
    );
    const frame = frameAround(many);
    expect(frameAround([...many].reverse())).toEqual(frame);
  });

  test("is the world where a story names no place", () => {
    expect(frameAround([])).toEqual([-180, -60, 180, 78]);
  });

  test.each<[LonLat]>([[[0, 90]], [[0, -90]], [[180, 0]], [[-180, 0]]])("is a box at %j", (anchor) => {
    expect(isBounds(frameAround([town(anchor)]))).toBe(true);
  });
});
