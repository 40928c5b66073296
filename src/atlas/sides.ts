import type { Pack, PackedGeometry } from "./pack.ts";

/** For each arc of a topology, the features of an object on its sides, by their place in the object; at most two. */
export function sidesOf(pack: Pack, object: string): ReadonlyMap<number, readonly number[]> {
  const sides = new Map<number, number[]>();
  for (const [feature, geometry] of (pack.header.objects[object]?.geometries ?? []).entries())
    for (const arc of arcsOf(geometry)) {
      const index = arc < 0 ? ~arc : arc;
      const known = sides.get(index);
      if (!known) sides.set(index, [feature]);
      else if (!known.includes(feature)) known.push(feature);
    }
  return sides;
}

/** The arcs of an area, of all its rings; none of any other geometry. */
export function arcsOf(geometry: PackedGeometry): readonly number[] {
  if (geometry.type === "Polygon") return geometry.arcs.flat();
  if (geometry.type === "MultiPolygon") return geometry.arcs.flat(2);
  return [];
}
