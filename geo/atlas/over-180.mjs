import { polygonsOf } from "./plane.mjs";

/** The part of a ring on one side of a meridian: Sutherland and Hodgman's algorithm for one edge. */
function side(ring, meridian, keeps) {
  const kept = [];
  for (let at = 0; at < ring.length - 1; at += 1) {
    const [a, b] = [ring[at], ring[at + 1]];
    if (keeps(a[0])) kept.push(a);
    if (keeps(a[0]) !== keeps(b[0])) {
      const share = (meridian - a[0]) / (b[0] - a[0]);
      kept.push([meridian, a[1] + share * (b[1] - a[1])]);
    }
  }
  if (kept.length) kept.push(kept[0]);
  return kept.length > 3 ? [kept] : [];
}

/** Rough rings drawn past 180 degrees as polygons between -180 and 180, cut there as RFC 7946 wants. */
export const cutAt180 = (ring) => [
  ...side(ring, 180, (x) => x <= 180),
  ...side(ring, 180, (x) => x > 180).map((one) => one.map(([x, y]) => [x - 360, y])),
];

/** Polygons of a geometry that was cut at 180 degrees, those west of Greenwich moved on by a turn so that all lie together. */
export const together = (geometry) =>
  polygonsOf(geometry).map((polygon) =>
    polygon.map((ring) => (ring[0][0] < 0 ? ring.map(([x, y]) => [x + 360, y]) : ring)),
  );

/** A line drawn past 180 degrees as lines between -180 and 180. */
export function cutLineAt180(line) {
  if (!line.some(([x]) => x > 180)) return [line];
  const parts = [[]];
  for (const [at, place] of line.entries()) {
    const before = line[at - 1];
    if (before && before[0] > 180 !== place[0] > 180) {
      const y = before[1] + ((180 - before[0]) / (place[0] - before[0])) * (place[1] - before[1]);
      parts.at(-1).push([before[0] > 180 ? -180 : 180, y]);
      parts.push([[place[0] > 180 ? -180 : 180, y]]);
    }
    parts.at(-1).push(place[0] > 180 ? [place[0] - 360, place[1]] : place);
  }
  return parts;
}
