import { expect, it } from "vitest";
import { farOf } from "../../src/model/far.ts";
import type { Bounds, LonLat } from "../../src/model/position.ts";

const frame: Bounds = [0, 0, 20, 20];
const rows: [where: string, anchor: LonLat, far: number | null][] = [
  ["within the frame", [3, 4], null],
  ["on its edge", [20, 20], null],
  ["just beyond it", [20.5, 10], 1150],
  ["far away, to 10 km", [-77, 39], 9040],
];
it.each(rows)("A place %s is told to be that far from the frame's middle", (_, anchor, far) => {
  expect(farOf(anchor, frame)).toBe(far);
});
