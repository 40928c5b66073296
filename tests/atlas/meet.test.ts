import { describe, expect, test } from "vitest";
import { meet } from "../../src/atlas/meet.ts";
import type { Bounds } from "../../src/model/position.ts";

describe("a frame", () => {
  test.each<[one: Bounds, other: Bounds, meets: boolean]>([
    [[0, 0, 10, 10], [5, 5, 15, 15], true],
    [[0, 0, 10, 10], [11, 0, 15, 10], false],
    [[0, 0, 10, 10], [0, 11, 10, 15], false],
    [[0, 0, 40, 10], [10, 2, 12, 4], true],
    [[170, -20, -170, 0], [-175, -10, -160, 0], true],
    [[170, -20, -170, 0], [175, -10, 179, 0], true],
    [[170, -20, -170, 0], [-160, -10, 160, 0], false],
    [[-180, -90, 180, 90], [178, 0, -178, 1], true],
  ])("%j meets %j: %s", (one, other, meets) => {
    expect([meet(one, other), meet(other, one)]).toEqual([meets, meets]);
  });
});
