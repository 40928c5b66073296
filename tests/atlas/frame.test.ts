import { describe, expect, test } from "vitest";
import { type Frame, inFrame, meet, widthOf } from "../../src/atlas/frame.ts";

describe("a frame", () => {
  test.each<[frame: Frame, width: number]>([
    [[10, 0, 20, 5], 10],
    [[170, 0, -170, 5], 20],
    [[-180, -90, 180, 90], 360],
  ])("%j is %d degrees wide", (frame, width) => {
    expect(widthOf(frame)).toBe(width);
  });

  test.each<[one: Frame, other: Frame, meets: boolean]>([
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

  test("over the 180th meridian holds places on both sides and none on the other side of the world", () => {
    const fiji: Frame = [176, -21, -178, -12];
    expect([179, -179, 0, 175].map((longitude) => inFrame(fiji, longitude, -17))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
