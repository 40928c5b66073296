import { describe, expect, test } from "vitest";
import { bearingTo, distanceBetween } from "../../src/model/great-circle.ts";
import type { LonLat } from "../../src/model/position.ts";

describe("the distance over the sphere", () => {
  test.each<[title: string, from: LonLat, to: LonLat, kilometres: number, digits: number]>([
    ["a place is no way from itself", [14.3, 48.3], [14.3, 48.3], 0, 9],
    ["a degree of the equator is 111.195 km", [0, 0], [1, 0], 111.195, 3],
    ["from the equator to the pole is 10,007.557 km", [20, 0], [20, 90], 10_007.557, 3],
    ["half around the world is 20,015.114 km", [0, 0], [180, 0], 20_015.114, 3],
    ["the antimeridian is no wall", [179.5, 0], [-179.5, 0], 111.195, 3],
  ])("%s", (_title, from, to, kilometres, digits) => {
    expect(distanceBetween(from, to)).toBeCloseTo(kilometres, digits);
    expect(distanceBetween(to, from)).toBeCloseTo(kilometres, digits);
  });
});

describe("the bearing", () => {
  test.each<[title: string, from: LonLat, to: LonLat, degrees: number]>([
    ["north is 0", [10, 10], [10, 20], 0],
    ["east along the equator is 90", [10, 0], [20, 0], 90],
    ["south is 180", [10, 20], [10, 10], 180],
    ["west along the equator is 270", [20, 0], [10, 0], 270],
    ["east over the antimeridian is 90", [179, 0], [-179, 0], 90],
  ])("%s", (_title, from, to, degrees) => {
    expect(bearingTo(from, to)).toBeCloseTo(degrees, 9);
  });

  test("along a parallel of the north it leaves northward", () => {
    expect(bearingTo([0, 50], [90, 50])).toBeCloseTo(52.55, 2);
  });
});
