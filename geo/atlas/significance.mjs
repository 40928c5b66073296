import { always, perDegree, rankOf } from "./pack.mjs";

const metresPerUnit = 111_195 / perDegree;

/**
 * How far in metres a line would be off, at most, without each of its vertices: Douglas and Peucker's distances on a
 * plane that touches the ground at the vertex, none larger than that of the vertex which it was split at, so that
 * leaving out what is below a tolerance is their algorithm at that tolerance. Infinite at the ends of a line; of a
 * ring, at the vertex where it starts.
 *
 * @param {number[][]} arc in whole units of `1 / perDegree` degrees
 */
export function significance(arc) {
  const last = arc.length - 1;
  const found = new Float64Array(arc.length);
  found[0] = found[last] = Number.POSITIVE_INFINITY;
  const stack = [[0, last, Number.POSITIVE_INFINITY]];
  while (stack.length) {
    const [from, to, most] = stack.pop();
    if (to - from < 2) continue;
    const { at, metres } = farthest(arc, from, to);
    const own = Math.min(most, metres);
    found[at] = own;
    stack.push([from, at, own], [at, to, own]);
  }
  return found;
}

function farthest(arc, from, to) {
  let at = from + 1;
  let most = -1;
  for (let one = from + 1; one < to; one += 1) {
    const square = squareToSegment(arc[one], arc[from], arc[to]);
    if (square > most) [at, most] = [one, square];
  }
  return { at, metres: Math.sqrt(most) * metresPerUnit };
}

/** Square of the distance of a place from a segment, in units of latitude, with longitude as short as it is there. */
function squareToSegment([x, y], [x1, y1], [x2, y2]) {
  const short = Math.cos((y / perDegree) * (Math.PI / 180));
  const [dx, dy] = [(x2 - x1) * short, y2 - y1];
  const [px, py] = [(x - x1) * short, y - y1];
  const length = dx * dx + dy * dy;
  const share = length ? Math.max(0, Math.min(1, (px * dx + py * dy) / length)) : 0;
  return (px - share * dx) ** 2 + (py - share * dy) ** 2;
}

/**
 * The rank of each vertex; -1 for those that matter less than `least`, which a product leaves out. A ring keeps three.
 *
 * @param {number[][]} arc
 * @param {Float64Array} weights its vertices' significance
 * @param {number | ((longitude: number, latitude: number) => number)} least metres
 */
export function ranksOf(arc, weights, least) {
  const last = arc.length - 1;
  const isRing = arc[0][0] === arc[last][0] && arc[0][1] === arc[last][1];
  const third = isRing ? [...weights].sort((a, b) => b - a)[Math.min(3, last)] : Number.POSITIVE_INFINITY;
  return Int16Array.from(arc, ([x, y], at) => {
    if (at === 0 || at === last) return always;
    const metres = typeof least === "function" ? least(x / perDegree, y / perDegree) : least;
    return weights[at] >= metres || weights[at] >= third ? rankOf(weights[at]) : -1;
  });
}
