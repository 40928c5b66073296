import { metresOf, perDegree } from "./pack.mjs";
import { crossingPairs } from "./segment-grid.mjs";

const metresPerUnit = 111_195 / perDegree;

/** The coarsest rank that is looked at: 100 km; lines that are thinned further show no more what they are. */
const coarsest = 24;

/** How often crossings are looked for at one rank; what is left then, some vertices of the coarsest, stays. */
const turns = 8;

/**
 * Raises ranks so that lines thinned to any one rank cross nowhere: of two segments that do, each gets back the heaviest
 * vertex between its ends. From the coarsest rank to the finest, as what is given back stays at every finer one.
 *
 * @param {number[][][]} arcs
 * @param {Float64Array[]} weights metres, see `significance`
 * @param {Int16Array[]} ranks -1 for vertices that the product is to lack; changed in place
 */
export function uncross(arcs, weights, ranks) {
  const sizes = arcs.map(sizeOf);
  for (let rank = coarsest; rank >= 0; rank -= 1) {
    const metres = rank === 0 ? 0 : metresOf(rank);
    const shown = arcs.map((_, index) => index).filter((index) => sizes[index] > 2 * metres);
    for (let turn = 0; turn < turns; turn += 1) {
      const { segments, owners } = segmentsAt(arcs, ranks, shown, rank);
      const pairs = crossingPairs(segments, cellAt(metres));
      let raised = 0;
      for (const one of new Set(pairs.flat())) raised += giveBack(owners, one, rank);
      if (raised === 0) break;
    }
  }

  function giveBack(owners, segment, rank) {
    const [index, from, to] = owners.subarray(3 * segment, 3 * segment + 3);
    let best = -1;
    for (let at = from + 1; at < to; at += 1)
      if (ranks[index][at] < rank && (best < 0 || weights[index][at] > weights[index][best])) best = at;
    if (best < 0) return 0;
    ranks[index][best] = rank;
    return 1;
  }
}

/** Units of a cell: 2 km, or eight times the tolerance. */
const cellAt = (metres) => Math.max(200, Math.round((8 * metres) / metresPerUnit));

/** Metres across of a ring that is one arc: the root of its area; infinite for an arc that is no ring. */
function sizeOf(arc) {
  const last = arc.length - 1;
  if (arc[0][0] !== arc[last][0] || arc[0][1] !== arc[last][1]) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let at = 1; at <= last; at += 1) sum += arc[at - 1][0] * arc[at][1] - arc[at][0] * arc[at - 1][1];
  const short = Math.cos((arc[0][1] / perDegree) * (Math.PI / 180));
  return Math.sqrt(Math.abs(sum / 2) * short) * metresPerUnit;
}

/** What is drawn at a rank: `segments` as ends, and for each its arc and the indexes of its ends there. */
function segmentsAt(arcs, ranks, shown, rank) {
  const [segments, owners] = [[], []];
  for (const index of shown) {
    const arc = arcs[index];
    let from = 0;
    for (let at = 1; at < arc.length; at += 1) {
      if (ranks[index][at] < rank) continue;
      const [a, b] = [arc[from], arc[at]];
      segments.push(a[0], a[1], b[0], b[1]);
      owners.push(index, from, at);
      from = at;
    }
  }
  return { segments: Int32Array.from(segments), owners: Int32Array.from(owners) };
}
