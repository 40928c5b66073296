import type { Position } from "geojson";
import type { Extent } from "../../src/atlas/labels.ts";

const kmPerDegree = 111.195;

const around = (ring: readonly Position[], [x = 0, y = 0]: Position): boolean => {
  let inside = false;
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at, at += 1) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at] as Position, ring[last] as Position];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};

/** The polygons of an extent; none of a line. */
export function polygonsOf(extent: Extent): readonly (readonly (readonly Position[])[])[] {
  if (extent.type === "Polygon") return [extent.coordinates];
  return extent.type === "MultiPolygon" ? extent.coordinates : [];
}

/** All lines of an extent, outlines of areas too. */
function linesOf(extent: Extent): readonly (readonly Position[])[] {
  if (extent.type === "LineString") return [extent.coordinates];
  if (extent.type === "MultiLineString") return extent.coordinates;
  return polygonsOf(extent).flat();
}

/** Whether an extent's area holds a place. */
export const covers = (extent: Extent, place: Position): boolean =>
  polygonsOf(extent).some(
    ([outer, ...holes]) => around(outer ?? [], place) && !holes.some((hole) => around(hole, place)),
  );

/** Kilometres from a place to an extent; 0 in its area. */
export function kmTo(extent: Extent, [x = 0, y = 0]: Position): number {
  if (covers(extent, [x, y])) return 0;
  const short = Math.cos((y * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const line of linesOf(extent))
    for (let at = 1; at < line.length; at += 1) {
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [line[at - 1] as Position, line[at] as Position];
      const [dx, dy, px, py] = [(x2 - x1) * short, y2 - y1, (x - x1) * short, y - y1];
      const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(px - share * dx, py - share * dy));
    }
  return least * kmPerDegree;
}
