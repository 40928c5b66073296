import type { MultiLineString, MultiPolygon, Point, Position } from "geojson";
import type { MetresAt } from "../model/detail.ts";
import { metresOf, type Pack, type PackedGeometry, rankAt, shows } from "./pack.ts";

/** Metres that a drawn line may be off: everywhere the same, or by place, so that a frame can have more detail than what lies around. */
export type Tolerance = number | MetresAt;

/**
 * A ring is left out when its area is below this many squares of the tolerance, taken up to the next rank: the makers see to
 * it that lines cross nowhere with the rings that are left at each rank (`geo/atlas/uncrossed.mjs`).
 */
export const smallest = 4;

const metresPerDegree = 111_195;

/**
 * The vertices of one arc that are drawn at a tolerance. Neighbours share the arc, so they go on sharing their line.
 *
 * @param arc as in TopoJSON: `~index` for one that runs backwards
 */
export function arcAt(pack: Pack, arc: number, tolerance: Tolerance): Position[] {
  const { coordinates, starts, ranks, perDegree } = pack;
  const index = arc < 0 ? ~arc : arc;
  const line: Position[] = [];
  const isByPlace = typeof tolerance === "function";
  const least = rankAt(isByPlace ? (tolerance.least ?? 0) : tolerance);
  const start = starts[index] as number;
  const end = starts[index + 1] as number;
  for (let at = start; at < end; at += 1) {
    const rank = ranks[at] as number;
    if (rank < least) continue;
    const longitude = (coordinates[2 * at] as number) / perDegree;
    const latitude = (coordinates[2 * at + 1] as number) / perDegree;
    if (!isByPlace || shows(rank, tolerance(longitude, latitude))) line.push([longitude, latitude]);
  }
  return arc < 0 ? line.reverse() : line;
}

/** Arcs joined end to end: a line, or a ring whose last position is its first. */
export function lineAt(pack: Pack, arcs: readonly number[], tolerance: Tolerance): Position[] {
  const line: Position[] = [];
  for (const arc of arcs) {
    const part = arcAt(pack, arc, tolerance);
    for (let at = line.length ? 1 : 0; at < part.length; at += 1) line.push(part[at] as Position);
  }
  return line;
}

/** Square metres within a ring, on a plane that touches the Earth at its first position. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at - 1] as Position, ring[at] as Position];
    sum += x1 * y2 - x2 * y1;
  }
  const latitude = ring[0]?.[1] ?? 0;
  return Math.abs(sum / 2) * metresPerDegree ** 2 * Math.cos((latitude * Math.PI) / 180);
}

/**
 * A geometry at a tolerance. Rings that would be smaller than a few squares of it are left out, holes with their
 * polygon; null where nothing is left.
 */
export function shapeAt(
  pack: Pack,
  geometry: PackedGeometry,
  tolerance: Tolerance,
): MultiPolygon | MultiLineString | Point | null {
  if (geometry.type === null) return null;
  if (geometry.type === "Point") return { type: "Point", coordinates: [...geometry.coordinates] };
  if (geometry.type === "LineString" || geometry.type === "MultiLineString") {
    const lines = geometry.type === "LineString" ? [geometry.arcs] : geometry.arcs;
    const coordinates = lines.map((arcs) => lineAt(pack, arcs, tolerance)).filter((line) => line.length > 1);
    return coordinates.length ? { type: "MultiLineString", coordinates } : null;
  }
  const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
  const coordinates = polygons
    .map((rings) => polygonAt(pack, rings, tolerance))
    .filter((polygon) => polygon.length);
  return coordinates.length ? { type: "MultiPolygon", coordinates } : null;
}

function polygonAt(pack: Pack, rings: readonly (readonly number[])[], tolerance: Tolerance): Position[][] {
  const polygon: Position[][] = [];
  for (const arcs of rings) {
    const ring = closed(lineAt(pack, arcs, tolerance));
    if (ring.length > 3 && ringArea(ring) > smallest * metresAt(tolerance, ring[0] as Position) ** 2)
      polygon.push(ring);
    else if (polygon.length === 0) return [];
  }
  return polygon;
}

/** A ring ends where it begins, whatever its makers left open. */
function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring;
}

function metresAt(tolerance: Tolerance, [longitude = 0, latitude = 0]: Position): number {
  const metres = typeof tolerance === "number" ? tolerance : tolerance(longitude, latitude);
  const rank = rankAt(metres);
  return rank === 0 ? metres : metresOf(rank);
}
