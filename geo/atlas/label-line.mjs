import polylabel from "polylabel";
import { together } from "./over-180.mjs";
import { areaOf, linesOf, planeAt, polygonsOf } from "./plane.mjs";

/** A name runs along another direction than the horizontal where it has that much more room there. */
const worthTurning = 1.3;
/** The share of the room that a name may take. */
const share = 0.8;
const tau = Math.PI / 36;

/**
 * Where the name of an extent stands: the middle of a line; of an area the place of its largest part that is farthest
 * from its outline, and the longest line through it, west to east, along which the name may run.
 *
 * @param {import("geojson").Geometry} geometry
 * @param {number[]} [stands] a place chosen by hand
 * @returns {{ at: number[], along?: number[][] }}
 */
export function labelLine(geometry, stands) {
  const lines = linesOf(geometry);
  if (lines.length) return { at: stands ?? middleOf(lines[0]) };
  const over = [...polygonsOf(geometry)].some(([ring]) => ring.some(([x]) => Math.abs(x) === 180));
  const polygons = over ? together(geometry) : polygonsOf(geometry);
  const [largest] = [...polygons].sort(([a], [b]) => areaOf(b) - areaOf(a));
  const plane = planeAt(meanOf(largest[0]));
  const flat = largest.map((ring) => ring.map(plane.from));
  const pole = stands ? plane.from(stands) : [...polylabel(flat, Math.sqrt(areaOf(largest[0])) / 200)];
  const along = stands ? undefined : longestThrough(flat, pole);
  return {
    at: rounded(plane.back(pole)),
    ...(along && { along: along.map((place) => rounded(plane.back(place), false)) }),
  };
}

const meanOf = (ring) => {
  const ys = ring.map(([, y]) => y);
  const xs = ring.map(([x]) => x);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};

function rounded([x, y], turned = true) {
  const within = turned && x > 180 ? x - 360 : x;
  return [Math.round(within * 1000) / 1000, Math.round(y * 1000) / 1000];
}

function middleOf(line) {
  const lengths = line.slice(1).map(([x, y], at) => Math.hypot(x - line[at][0], y - line[at][1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [at, length] of lengths.entries()) {
    if (left <= length) {
      const [[x1, y1], [x2, y2]] = [line[at], line[at + 1]];
      return rounded([x1 + ((x2 - x1) * left) / length, y1 + ((y2 - y1) * left) / length]);
    }
    left -= length;
  }
  return line.at(-1);
}

/** The ends of the longest line through a place that stays in a polygon, or of the horizontal one if that is nearly as long. */
function longestThrough(polygon, place) {
  const room = (angle) => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    let [before, after] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const ring of polygon)
      for (let at = 1; at < ring.length; at += 1) {
        const along = crossing(ring[at - 1], ring[at], place, dx, dy);
        if (along === null) continue;
        if (along < 0) before = Math.max(before, along);
        else after = Math.min(after, along);
      }
    return { angle, before, after, length: after - before };
  };
  const level = room(0);
  let best = level;
  for (let step = -17; step <= 18; step += 1) {
    const one = room(step * tau);
    if (one.length > best.length) best = one;
  }
  const { angle, before, after } = best.length > level.length * worthTurning ? best : level;
  return [before, after].map((end) => [
    place[0] + Math.cos(angle) * end * share,
    place[1] + Math.sin(angle) * end * share,
  ]);
}

/** How far along a direction from a place a segment is crossed, or null. */
function crossing([x1, y1], [x2, y2], [x, y], dx, dy) {
  const a = (x1 - x) * dy - (y1 - y) * dx;
  const b = (x2 - x) * dy - (y2 - y) * dx;
  if (a > 0 === b > 0) return null;
  const part = a / (a - b);
  return (x1 + part * (x2 - x1) - x) * dx + (y1 + part * (y2 - y1) - y) * dy;
}
