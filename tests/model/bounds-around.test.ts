import { describe, expect, test } from "vitest";
import { boundsAround, proportioned } from "../../src/model/bounds-around.ts";
import { mercatorBoxOf } from "../../src/model/mercator.ts";
import { type Bounds, contains, degreesWide, type LonLat } from "../../src/model/position.ts";

const fiji: LonLat[] = [
  [178.44, -18.14],
  [179.34, -16.78],
  [-179.97, -16.69],
  [-178.8, -18.22],
];

describe("the box around positions", () => {
  test.each<[title: string, positions: LonLat[], share: number, least: number, box: number[]]>([
    [
      "holds all of them",
      [
        [9, 46],
        [17, 49],
        [14, 47],
      ],
      0,
      0,
      [9, 46, 17, 49],
    ],
    [
      "has a margin, a share of its width and height",
      [
        [0, 0],
        [100, 40],
      ],
      0.1,
      1,
      [-10, -4, 110, 44],
    ],
    ["has the least margin where the share is less", [[14, 48]], 0.1, 1, [13, 47, 15, 49]],
    [
      "lies across the 180th meridian where that is the shorter way",
      fiji,
      0,
      0,
      [178.44, -18.22, -178.8, -16.69],
    ],
    ["has its margin across the meridian", [[179.5, -17]], 0, 1, [178.5, -18, -179.5, -16]],
    [
      "is the world where nothing less holds them",
      [
        [-120, 0],
        [0, 10],
        [120, 20],
      ],
      0.4,
      0,
      [-180, -8, 180, 28],
    ],
  ])("%s", (_title, positions, share, least, box) => {
    const found = boundsAround(positions, share, least);
    expect(found.map((degrees) => Number(degrees.toFixed(6)))).toEqual(box);
    expect(positions.every((position) => contains(found, position))).toBe(true);
  });
});

describe("a frame in proportions", () => {
  test.each<[title: string, frame: Bounds]>([
    ["of places along the Andes", [-75.2, -54, -68, 10.5]],
    ["of places along a railway", [11, 44.9, 14.6, 45.1]],
    ["of two islands across the meridian, one above the other", [179.9, -20, -179.9, -14]],
    ["near the pole", [14, 78, 15, 80]],
  ])("%s is neither a strip nor a column, and holds what it held", (_title, frame) => {
    const found = proportioned(frame);
    const { width, height } = mercatorBoxOf(found);
    expect(height / width).toBeGreaterThan(0.399);
    expect(height / width).toBeLessThan(1.251);
    const [west, south, east, north] = frame;
    for (const corner of [
      [west, south],
      [east, north],
    ] as const)
      expect(contains(found, corner)).toBe(true);
    expect(degreesWide(found)).toBeLessThanOrEqual(360);
  });

  test("of usual form stays as it is", () => {
    const frame: Bounds = [22, 44, 41, 53];
    expect(proportioned(frame)).toBe(frame);
  });
});
