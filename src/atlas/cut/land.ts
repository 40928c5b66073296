import type { Feature, MultiPolygon, Polygon } from "geojson";
import { dissolved } from "../dissolve.ts";
import type { Pack, PackedGeometry } from "../pack.ts";
import { shapeAt } from "../shape.ts";
import { type MetresAt, rounded } from "./rounded.ts";

const grounds = new WeakMap<Pack, readonly PackedGeometry[]>();

/** The land of the world without its borders, a feature for each piece of it that shows. */
export function landAt(ground: Pack, metresAt: MetresAt): Feature<Polygon>[] {
  let pieces = grounds.get(ground);
  if (!pieces) {
    pieces = dissolved(ground, "countries");
    grounds.set(ground, pieces);
  }
  return pieces.flatMap((piece) => areasOf(shapeAt(ground, piece, metresAt), metresAt));
}

/** The polygons of a shape as features of their own, those that are left after rounding. */
export function areasOf(
  shape: ReturnType<typeof shapeAt>,
  metresAt: MetresAt,
  properties: Record<string, unknown> = {},
): Feature<Polygon>[] {
  if (shape?.type !== "MultiPolygon") return [];
  return polygonsOf(shape, metresAt).map((coordinates) => ({
    type: "Feature",
    properties,
    geometry: { type: "Polygon", coordinates },
  }));
}

/** The rings of a shape, rounded; without those that are no areas any more. */
export function polygonsOf({ coordinates }: MultiPolygon, metresAt: MetresAt): Polygon["coordinates"][] {
  return coordinates.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => rounded(ring, metresAt, true));
    if (!outer || outer.length < 4) return [];
    return [[outer, ...holes.filter(({ length }) => length > 3)]];
  });
}
