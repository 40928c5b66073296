/** Words as numbers, equal where the words are, with the cost of losing each. */
export interface Sequence {
  readonly ids: Int32Array;
  readonly weights: Int32Array;
}

/** Where in the text a pattern fits best, `start` to `end` (exclusive) in words, and what it costs there. */
export interface Fit {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** A word of the text that the pattern lacks costs this share of its weight, so that an insertion is forgiven sooner than a loss. */
const insertionShare = 0.3;

/** How a word of the pattern fares: it stands for one of the text's, changed or not; it is lost; one of the text's was put in. */
const moves = { pair: 0, lose: 1, put: 2 } as const;

/**
 * Fits `pattern` into `text` with the least cost, words of the pattern lost, changed or parted by new ones. For each
 * place where a fit can end, the cost and the start of the best. O(words of pattern × words of text) time, two rows of memory.
 *
 * @param trace gets the moves, a row for each word of the pattern, where they are asked for
 */
function fitsOf(
  pattern: Sequence,
  text: Sequence,
  trace?: Uint8Array[],
): { readonly costs: Int32Array; readonly starts: Int32Array } {
  const width = text.ids.length + 1;
  const added = text.weights.map((weight) => Math.ceil(weight * insertionShare));
  let costs = new Int32Array(width);
  let starts = costs.map((_, at) => at);
  let nextCosts = costs.slice();
  let nextStarts = costs.slice();
  pattern.ids.forEach((id, row) => {
    const weight = pattern.weights[row] as number;
    const made = new Uint8Array(trace ? width : 0).fill(moves.lose, 0, 1);
    nextCosts[0] = (costs[0] as number) + weight;
    nextStarts[0] = 0;
    for (let at = 1; at < width; at += 1) {
      const options = [
        (costs[at - 1] as number) + (text.ids[at - 1] === id ? 0 : weight),
        (costs[at] as number) + weight,
        (nextCosts[at - 1] as number) + (added[at - 1] as number),
      ] as const;
      let cost = options[0];
      let start = starts[at - 1] as number;
      let move: number = moves.pair;
      if (options[1] < cost) [cost, start, move] = [options[1], starts[at] as number, moves.lose];
      if (options[2] < cost) [cost, start, move] = [options[2], nextStarts[at - 1] as number, moves.put];
      nextCosts[at] = cost;
      nextStarts[at] = start;
      made[at] = move;
    }
    trace?.push(made);
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  });
  return { costs, starts };
}

/**
 * The cheapest fits whose starts and ends lie at least `apart` words from one another, cheapest first: at most `most`
 * of them, none that costs more than `dearest`.
 */
export function bestFits(
  pattern: Sequence,
  text: Sequence,
  most: number,
  apart: number,
  dearest: number,
): Fit[] {
  const { costs, starts } = fitsOf(pattern, text);
  const fits: Fit[] = [];
  while (fits.length < most) {
    let best: Fit | null = null;
    let least = dearest + 1;
    costs.forEach((cost, end) => {
      const start = starts[end] as number;
      const isOther = (fit: Fit): boolean =>
        Math.min(Math.abs(fit.start - start), Math.abs(fit.end - end)) >= apart;
      if (cost < least && start < end && fits.every(isOther)) {
        best = { start, end, cost };
        least = cost;
      }
    });
    if (!best) break;
    fits.push(best);
  }
  return fits;
}

/** For each word of the pattern the word of the text that stands for it unchanged in this fit, or -1. */
export function pairsOf(pattern: Sequence, text: Sequence, { start, end }: Fit): Int32Array {
  const trace: Uint8Array[] = [];
  fitsOf(pattern, cut(text, start, end), trace);
  const pairs = pattern.ids.map(() => -1);
  let row = pairs.length;
  for (let at = end - start; row; ) {
    const move = trace[row - 1]?.[at];
    if (move !== moves.put) row -= 1;
    if (move !== moves.lose) at -= 1;
    if (move === moves.pair && pattern.ids[row] === text.ids[start + at]) pairs[row] = start + at;
  }
  return pairs;
}

/** The words of a text from one to another, end exclusive. */
export function cut({ ids, weights }: Sequence, from: number, to: number): Sequence {
  return { ids: ids.subarray(from, to), weights: weights.subarray(from, to) };
}
