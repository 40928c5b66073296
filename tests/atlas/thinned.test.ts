import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { thinned } from "../../src/atlas/thinned.ts";

const flat = ([x = 0, y = 0]: Position): [number, number] => [x, y];

/** A line to the east with a small bend at each step. */
const wavy: Position[] = Array.from({ length: 9 }, (_, at) => [at, at % 2 ? 0.1 : 0]);

describe("lines thinned together", () => {
  const cases: [title: string, line: Position[], tolerance: number, left: Position[]][] = [
    ["lose the bends that are smaller than the tolerance", wavy, 0.2, [[0, 0], [8, 0]]], // biome-ignore format: a row
    ["keep the bends that are larger", wavy, 0.05, wavy],
    ["keep a line of two points", [[0, 0], [1, 1]], 9, [[0, 0], [1, 1]]], // biome-ignore format: a row
  ];
  for (const [title, line, tolerance, left] of cases)
    it(title, () => {
      expect(thinned([line], flat, tolerance)(line)).toEqual(left);
    });

  it("keep the point where a third line meets them", () => {
    const thin = thinned([wavy, [[3, 0.1], [3, 5]]], flat, 0.2); // biome-ignore format: a row
    expect(thin(wavy)).toEqual([[0, 0], [3, 0.1], [8, 0]]); // biome-ignore format: a row
  });

  it("lose the same points in whichever direction they run", () => {
    const bent: Position[] = [[0, 0], [1, 1], [2, 0], [3, 1], [4, 0]]; // biome-ignore format: a row
    const thin = thinned([bent, bent.toReversed()], flat, 0.9);
    expect(thin(bent.toReversed())).toEqual(thin(bent).toReversed());
  });

  it("share their border wherever their rings begin", () => {
    const border = Array.from({ length: 9 }, (_, at): Position => [0, at]).map(
      ([, y = 0]): Position => [y % 2 ? 0.3 : 0, y],
    );
    const west: Position[] = [...border, [-5, 8], [-5, 0], [0, 0]];
    const east: Position[] = [[5, 8], ...border.toReversed(), [5, 0], [5, 8]];
    const thin = thinned([west, east], flat, 0.2);
    const onBorder = (ring: Position[]): string[] =>
      [...new Set(ring.filter(([x = 0]) => Math.abs(x) < 1).map(String))].sort();
    expect(onBorder(thin(west))).toEqual(onBorder(thin(east)));
    expect(onBorder(thin(west)).length).toBeGreaterThan(2);
  });

  it("leave a ring of its own with more than two points where it is larger than the tolerance", () => {
    const ring: Position[] = [[0, 0], [0, 4], [4, 4], [4, 0], [0, 0]]; // biome-ignore format: a row
    const thin = thinned([ring], flat, 1)(ring);
    expect(thin.length).toBe(5);
    expect(thin[0]).toEqual(thin.at(-1));
  });
});
