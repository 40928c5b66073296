import { describe, expect, test } from "vitest";
import {
  type Bounds,
  boundsFrom,
  contains,
  degreesWide,
  isBounds,
  isLonLat,
  type LonLat,
  wrapped,
} from "../../src/model/position.ts";

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
    [[177, -20, -178, -15], true],
    [[170, -20, -15, -15], true],
    [[170, -20, -9, -15], false],
    [[9, 46, 17, "49"], false],
    [null, false],
  ])("%j: %s", (value, is) => {
    expect(isBounds(value)).toBe(is);
  });
});

describe("a box as people write it", () => {
  test.each<[value: unknown, box: Bounds | null]>([
    [
      [9, 46, 17, 49],
      [9, 46, 17, 49],
    ],
    [
      [177, -20, 182, -15],
      [177, -20, -178, -15],
    ],
    [
      [-183, -20, -178, -15],
      [177, -20, -178, -15],
    ],
    [
      [177, -20, -178, -15],
      [177, -20, -178, -15],
    ],
    [[182, -20, 177, -15], null],
    [[9, 46, 1700, 49], null],
    [[9, 46, 17], null],
    [["9", 46, 17, 49], null],
    [null, null],
  ])("%j is %j", (value, box) => {
    expect(boundsFrom(value)).toEqual(box);
  });
});

describe("a box across the 180th meridian holds a position", () => {
  const box: Bounds = [177, -20, -178, -15];
  test.each<[where: string, position: LonLat, holds: boolean]>([
    ["west of the meridian", [178.4, -18], true],
    ["east of it", [-179.9, -16.7], true],
    ["on it, by either name", [180, -17], true],
    ["on it, by the other name", [-180, -17], true],
    ["on its eastern edge", [-178, -17], true],
    ["beyond its eastern edge", [-177.9, -17], false],
    ["on the other side of the world", [0, -17], false],
  ])("%s", (_where, position, holds) => {
    expect(contains(box, position)).toBe(holds);
  });

  test("and is five degrees wide", () => {
    expect(degreesWide(box)).toBe(5);
  });
});

describe("a longitude", () => {
  test.each([
    [180, 180],
    [-180, -180],
    [181, -179],
    [-190, 170],
    [541, -179],
  ])("%d is %d", (longitude, same) => {
    expect(wrapped(longitude)).toBe(same);
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
