import { describe, expect, test } from "vitest";
import { type Bounds, contains, isBounds, isLonLat, type LonLat } from "../../src/model/position.ts";

describe("a position on Earth", () => {
  test.each<[value: unknown, is: boolean]>([
    [[14.28, 48.3], true],
    [[-180, -90], true],
    [[180, 90], true],
    [[14.28, 48.3, 266], true],
    [[180.1, 0], false],
    [[0, -90.1], false],
    [[14.28], false],
    [[], false],
    [["14.28", "48.3"], false],
    [[Number.NaN, 0], false],
    [[0, Number.POSITIVE_INFINITY], false],
    [[null, null], false],
    ["14.28,48.3", false],
    [{ 0: 14.28, 1: 48.3, length: 2 }, false],
    [null, false],
    [undefined, false],
  ])("%j: %s", (value, is) => {
    expect(isLonLat(value)).toBe(is);
  });
});

describe("a bounding box", () => {
  test.each<[value: unknown, is: boolean]>([
    [[9, 46, 17, 49], true],
    [[-180, -90, 180, 90], true],
    [[17, 46, 9, 49], false],
    [[9, 49, 17, 46], false],
    [[9, 46, 9, 49], false],
    [[9, 46, 17], false],
    [[9, 46, 17, 49, 0], false],
    [[9, 46, 17, 91], false],
    [[9, 46, 17, "49"], false],
    [null, false],
  ])("%j: %s", (value, is) => {
    expect(isBounds(value)).toBe(is);
  });
});

describe("a box holds a position", () => {
  const box: Bounds = [9, 46, 17, 49];
  test.each<[where: string, position: LonLat, holds: boolean]>([
    ["inside", [14, 48], true],
    ["on its corner", [9, 46], true],
    ["on its edge", [17, 48], true],
    ["east of it", [17.001, 48], false],
    ["south of it", [14, 45.999], false],
    ["with longitude and latitude swapped", [48, 14], false],
  ])("%s", (_where, position, holds) => {
    expect(contains(box, position)).toBe(holds);
  });
});
