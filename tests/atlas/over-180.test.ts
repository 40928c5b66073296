import type { MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { over180 } from "../../src/atlas/cut/over-180.ts";
import { theWorld } from "./the-world.ts";

const area = (...coordinates: Position[][][]): MultiPolygon => ({ type: "MultiPolygon", coordinates });
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Sides that lie on the 180th meridian. */
function seamsIn({ coordinates }: MultiPolygon): number {
  const isSeam = ([x = 0]: Position): boolean => Math.abs(x) > 179.97 && Math.abs(x) < 180.03;
  return coordinates
    .flat()
    .reduce(
      (sum, ring) =>
        sum +
        ring.filter((at, index) => index > 0 && isSeam(at) && isSeam(ring[index - 1] as Position)).length,
      0,
    );
}

describe("an area over the 180th meridian", () => {
  it("is one piece of its two halves", () => {
    const whole = over180(area([box(170, 60, 180, 70)], [box(-180, 60, -170, 70)]));
    expect(whole.coordinates).toHaveLength(1);
    const xs = whole.coordinates.flat(2).map(([x = 0]) => x);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([170, 190]);
    expect(seamsIn(whole)).toBe(0);
  });

  it("keeps its holes and what lies elsewhere", () => {
    const lake = box(-175, 62, -174, 63);
    const whole = over180(
      area([box(170, 60, 180, 70)], [box(-180, 60, -170, 70), lake], [box(20, 50, 21, 51)]),
    );
    expect(whole.coordinates).toHaveLength(2);
    const withHole = whole.coordinates.find((rings) => rings.length === 2);
    expect(withHole?.[1]?.[0]).toEqual([185, 62]);
  });

  it.each<[string, MultiPolygon]>([
    ["that touches it on one side only", area([box(170, 60, 180, 70)])],
    [
      "that goes around the Earth",
      area([
        [
          [-180, -90],
          [180, -90],
          [180, -70],
          [0, -65],
          [-180, -70],
          [-180, -90],
        ],
      ]),
    ],
    ["far from it", area([box(0, 0, 10, 10)])],
  ])("%s stays as it is", (_what, geometry) => {
    expect(over180(geometry)).toEqual(geometry);
  });

  it.each(["RU", "RU-CHU"])("%s of the atlas has no line along it", (id) => {
    const extent = theWorld().extent(id.length > 2 ? "units" : "countries", id, 2000);
    expect(seamsIn(extent?.geometry as MultiPolygon)).toBeGreaterThan(0);
    expect(seamsIn(over180(extent?.geometry as MultiPolygon))).toBe(0);
  });
});
