import { feature } from "topojson-client";
import { filter, filterAttached, presimplify } from "topojson-simplify";
import { crossings } from "./crossings.mjs";
import { ringArea, triangleArea } from "./detail.mjs";

/** A point is left out of a line when its triangle is smaller than this share of the square of the kept detail. */
const sharpness = 0.9;

/** A detached ring (an island) is left out when it is smaller than this share of the square of the kept detail. */
const smallest = 4;

/** How often crossings are looked for and repaired before the recipe gives up. */
const turns = 40;

/**
 * Simplifies all lines of a topology together, each point by the detail that its place wants, so that what adjoins
 * still shares its line point by point. Points are rounded first, hence what does not cross here crosses in no product.
 *
 * @param {{ arcs: number[][][], objects: Record<string, any> }} source without quantisation
 * @param {{ detailAt: (at: number[]) => number, keep: number[][], decimals: number }} options
 *   kilometres kept at a place; places whose islands are kept however small; decimals of a degree
 * @throws when lines still cross after all repairs
 */
export function simplify(source, { detailAt, keep, decimals }) {
  const weighed = presimplify(source, (triangle) => triangleArea(triangle) / detailAt(triangle[1]) ** 2);
  const kept = filter(weighed, isShown(weighed, detailAt, keep));
  const power = 10 ** decimals;
  const round = ([x, y]) => [Math.round(x * power) / power, Math.round(y * power) / power];
  const lines = kept.arcs.map(createLine);
  for (let turn = 0; turn < turns; turn += 1) {
    const drawn = lines.map(({ chosen, arc }) => chosen.map((at) => round(arc[at])));
    const found = crossings(drawn);
    if (found.length === 0) return { ...kept, arcs: drawn.map(withoutRepeats) };
    for (const { line, at } of found) lines[line].mend(at, turn > turns / 2);
    for (const { line } of found) lines[line].settle();
  }
  const { line, at } = crossings(lines.map(({ chosen, arc }) => chosen.map((at) => round(arc[at]))))[0];
  throw new Error(`Lines still cross near ${lines[line].arc[at].slice(0, 2)}: look at the source there.`);
}

/** Which rings are drawn: what adjoins something, what has one of the kept places in it, what is large enough. */
function isShown(topology, detailAt, keep) {
  const attached = filterAttached(topology);
  return (arcs, interior) => {
    if (attached(arcs, interior)) return true;
    const ring = feature(topology, { type: "Polygon", arcs: [arcs] }).geometry.coordinates[0];
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    const holds = ([x, y]) =>
      x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
    return keep.some(holds) || ringArea(ring) > smallest * detailAt(ring[0]) ** 2;
  };
}

/**
 * An arc with the indexes of its points that are drawn: its ends, and what weighs enough; of a ring of its own the
 * three heaviest at least. A segment that crosses another is mended by giving back the heaviest point that was left
 * out between its ends, or, where there is none, by leaving out the lighter of its ends.
 */
function createLine(arc) {
  const last = arc.length - 1;
  const isRing = arc[0][0] === arc[last][0] && arc[0][1] === arc[last][1];
  const third = isRing ? (arc.map(([, , weight]) => weight).sort((a, b) => b - a)[3] ?? 0) : sharpness;
  const least = Math.min(sharpness, third);
  const drawn = new Set([0, ...arc.keys()].filter((at) => at === 0 || at === last || arc[at][2] >= least));
  const line = { arc, chosen: [], mend, settle };
  const heavier = (a, b) => (arc[b][2] > arc[a][2] ? b : a);
  function settle() {
    line.chosen = [...drawn].sort((a, b) => a - b);
  }
  function mend(at, isLate) {
    const [from, to] = [line.chosen[at - 1], line.chosen[at]];
    const between = Array.from({ length: to - from - 1 }, (_, step) => from + 1 + step);
    if (between.length && !isLate) drawn.add(between.reduce(heavier));
    else {
      const inner = [from, to].filter((end) => end !== 0 && end !== last);
      if (inner.length && (!isRing || drawn.size > 5))
        drawn.delete(inner.reduce((a, b) => (a === heavier(a, b) ? b : a)));
    }
  }
  settle();
  return line;
}

/** A line without points that repeat the one before; two points at least, so that every arc stays one. */
function withoutRepeats(line) {
  const left = line.filter(([x, y], at) => at === 0 || x !== line[at - 1][0] || y !== line[at - 1][1]);
  return left.length > 1 ? left : [line[0], line[0]];
}
