import { bboxClip } from "@turf/bbox-clip";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds, LonLat } from "../../model/position.ts";

/** How many points a side are tried. */
const grid = 16;

/** The part of an area that lies in a box: a place well inside it for a name, and its share of the box's area in degrees. */
export interface Middle {
  readonly at: readonly [longitude: number, latitude: number];
  readonly share: number;
}

/**
 * Where a name stands in the part of an area that a box shows: the point of a grid over that part that is farthest from
 * its edge, and from what it is to stand apart from. Null where the box shows nothing of it. The box does not cross the 180th meridian.
 */
export function middleIn(
  area: Polygon | MultiPolygon,
  box: Bounds,
  apart: readonly LonLat[] = [],
): Middle | null {
  const clipped = bboxClip(area, [...box]).geometry;
  const polygons = clipped.type === "Polygon" ? [clipped.coordinates] : clipped.coordinates;
  const rings = (polygons as Position[][][]).flat().filter((ring) => ring.length > 3);
  if (!rings.length) return null;
  const [west, south, east, north] = box;
  const squash = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [stepX, stepY] = [(east - west) / grid, (north - south) / grid];
  let inside = 0;
  let best: { at: [number, number]; room: number } | null = null;
  for (let column = 0; column < grid; column += 1)
    for (let row = 0; row < grid; row += 1) {
      const x = west + (column + 0.5) * stepX;
      const y = south + (row + 0.5) * stepY;
      if (!isInside(rings, x, y)) continue;
      inside += 1;
      const beside = Math.min(
        (x - west) * squash,
        (east - x) * squash,
        y - south,
        north - y,
        ...apart.map(([east, up]) => Math.hypot((east - x) * squash, up - y)),
      );
      if (best && beside <= best.room) continue;
      const room = Math.min(beside, roomAround(rings, x, y, squash, best?.room ?? 0));
      if (!best || room > best.room) best = { at: [x, y], room };
    }
  return best && { at: best.at, share: inside / grid ** 2 };
}

/** Whether a point lies in an odd number of rings. */
function isInside(rings: readonly Position[][], x: number, y: number): boolean {
  let isIn = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at += 1) {
      const from = ring[at - 1] as Position;
      const to = ring[at] as Position;
      const y1 = from[1] as number;
      const y2 = to[1] as number;
      if (y1 > y === y2 > y) continue;
      const x1 = from[0] as number;
      if (x < x1 + ((y - y1) / (y2 - y1)) * ((to[0] as number) - x1)) isIn = !isIn;
    }
  return isIn;
}

/**
 * The distance to the nearest vertex, in degrees of latitude: near enough where lines have many.
 *
 * @param enough once a vertex is no farther than this, how near the nearest is does not matter
 */
function roomAround(
  rings: readonly Position[][],
  x: number,
  y: number,
  squash: number,
  enough: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (const position of ring) {
      const up = (position[1] as number) - y;
      if (Math.abs(up) >= least) continue;
      const away = Math.hypot(((position[0] as number) - x) * squash, up);
      if (away >= least) continue;
      if (away <= enough) return away;
      least = away;
    }
  return least;
}
