import Flatbush from "flatbush";

/**
 * Tells which of many areas a position lies in, the smallest where they overlap, or is nearest to. Distances are in degrees of latitude, longitudes
 * shrunk by the position's own latitude.
 *
 * @param {{ id: string, geometry: import("geojson").Polygon | import("geojson").MultiPolygon }[]} areas
 * @returns {{ at: (position: number[]) => { id: string, polygon: number } | undefined,
 *   nearest: (position: number[], farthest?: number) => { id: string, degrees: number } | undefined }}
 *   `polygon` is the index of the part over all areas
 */
export function locator(areas) {
  const parts = areas.flatMap(({ id, geometry }) =>
    polygonsOf(geometry).map((rings) => ({ id, rings, size: sizeOf(boxOf(rings[0])) })),
  );
  const boxes = new Flatbush(Math.max(1, parts.length));
  for (const { rings } of parts) boxes.add(...boxOf(rings[0]));
  if (!parts.length) boxes.add(0, 0, 0, 0);
  boxes.finish();
  let edges;
  return {
    at([x, y]) {
      const found = boxes
        .search(x, y, x, y)
        .filter((index) => parts[index]?.rings.filter((ring) => isInside(x, y, ring)).length === 1)
        .sort((a, b) => parts[a].size - parts[b].size || a - b);
      return found.length ? { id: parts[found[0]].id, polygon: found[0] } : undefined;
    },
    nearest(position, farthest = 5) {
      edges ??= edgesOf(parts);
      return edges.nearest(position, farthest);
    },
  };
}

const sizeOf = ([west, south, east, north]) => (east - west) * (north - south);

/** The polygons of a geometry, each as its rings. */
export const polygonsOf = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

/** West, south, east, north of a line. */
export function boxOf(line) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** Whether a ring goes round a position, by counting crossings. */
export function isInside(x, y, ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/**
 * Looks up the segments of lines by nearness.
 *
 * @param {{ id: string, rings: number[][][] }[]} parts
 */
export function edgesOf(parts) {
  const segments = parts.flatMap(({ id, rings }) =>
    rings.flatMap((ring) => ring.slice(1).map((end, at) => ({ id, start: ring[at], end }))),
  );
  const tree = new Flatbush(Math.max(1, segments.length));
  for (const { start, end } of segments)
    tree.add(
      Math.min(start[0], end[0]),
      Math.min(start[1], end[1]),
      Math.max(start[0], end[0]),
      Math.max(start[1], end[1]),
    );
  if (!segments.length) tree.add(0, 0, 0, 0);
  tree.finish();
  /** The nearest position on the segments, on those alone whose id `isMeant`, looked for in ever larger boxes. */
  function nearest([x, y], farthest, isMeant) {
    const shrink = Math.max(0.05, Math.cos((y * Math.PI) / 180));
    for (let reach = Math.min(0.02, farthest); reach < farthest * 3; reach *= 3) {
      const dx = Math.min(reach, farthest) / shrink;
      const dy = Math.min(reach, farthest);
      let best;
      for (const index of tree.search(x - dx, y - dy, x + dx, y + dy)) {
        const segment = segments[index];
        if (!segment || (isMeant && !isMeant(segment.id))) continue;
        const on = nearestOn(segment, x, y, shrink);
        if (!best || on.degrees < best.degrees || (on.degrees === best.degrees && index < best.index))
          best = { ...on, id: segment.id, index };
      }
      if (best && best.degrees <= dy) return best;
    }
    return undefined;
  }
  return { nearest, search: (box) => tree.search(...box).map((index) => segments[index]) };
}

function nearestOn({ start, end }, x, y, shrink) {
  const [ax, ay] = [(start[0] - x) * shrink, start[1] - y];
  const [bx, by] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
  const length = bx * bx + by * by;
  const share = length ? Math.max(0, Math.min(1, -(ax * bx + ay * by) / length)) : 0;
  const [px, py] = [ax + share * bx, ay + share * by];
  return { degrees: Math.hypot(px, py), position: [x + px / shrink, y + py] };
}
