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

/**
 * Fits `pattern` into `text` with the least cost, words of the pattern lost, changed or parted by new ones. For each
 * place where a fit can end, the cost and the start of the best. O(words of pattern × words of text) time, two rows of memory.
 */
export function fitsOf(
  pattern: Sequence,
  text: Sequence,
): { readonly costs: Int32Array; readonly starts: Int32Array } {
  const count = text.ids.length;
  let costs = new Int32Array(count + 1);
  let starts = Int32Array.from({ length: count + 1 }, (_, at) => at);
  let nextCosts = new Int32Array(count + 1);
  let nextStarts = new Int32Array(count + 1);
  for (let row = 0; row < pattern.ids.length; row += 1) {
    const id = pattern.ids[row] as number;
    const weight = pattern.weights[row] as number;
    nextCosts[0] = (costs[0] as number) + weight;
    nextStarts[0] = 0;
    for (let at = 1; at <= count; at += 1) {
      let cost = (costs[at - 1] as number) + (text.ids[at - 1] === id ? 0 : weight);
      let start = starts[at - 1] as number;
      const lost = (costs[at] as number) + weight;
      if (lost < cost) [cost, start] = [lost, starts[at] as number];
      const added =
        (nextCosts[at - 1] as number) + Math.ceil((text.weights[at - 1] as number) * insertionShare);
      if (added < cost) [cost, start] = [added, nextStarts[at - 1] as number];
      nextCosts[at] = cost;
      nextStarts[at] = start;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
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
    for (let end = 1; end < costs.length; end += 1) {
      const cost = costs[end] as number;
      const start = starts[end] as number;
      const isOther = (fit: Fit): boolean =>
        Math.min(Math.abs(fit.start - start), Math.abs(fit.end - end)) >= apart;
      if (start < end && cost < least && fits.every(isOther)) {
        best = { start, end, cost };
        least = cost;
      }
    }
    if (!best) break;
    fits.push(best);
  }
  return fits;
}

/** For each word of the pattern the word of the text that stands for it unchanged in this fit, or -1. */
export function pairsOf(pattern: Sequence, text: Sequence, { start, end }: Fit): Int32Array {
  const rows = pattern.ids.length;
  const width = end - start + 1;
  const table = new Int32Array((rows + 1) * width);
  const insertion = (at: number): number =>
    Math.ceil((text.weights[start + at - 1] as number) * insertionShare);
  for (let at = 1; at < width; at += 1) table[at] = (table[at - 1] as number) + insertion(at);
  for (let row = 1; row <= rows; row += 1) {
    const weight = pattern.weights[row - 1] as number;
    table[row * width] = (table[(row - 1) * width] as number) + weight;
    for (let at = 1; at < width; at += 1) {
      const same = pattern.ids[row - 1] === text.ids[start + at - 1];
      table[row * width + at] = Math.min(
        (table[(row - 1) * width + at - 1] as number) + (same ? 0 : weight),
        (table[(row - 1) * width + at] as number) + weight,
        (table[row * width + at - 1] as number) + insertion(at),
      );
    }
  }
  const pairs = new Int32Array(rows).fill(-1);
  let [row, at] = [rows, width - 1];
  while (row > 0 && at > 0) {
    const cost = table[row * width + at] as number;
    const weight = pattern.weights[row - 1] as number;
    const same = pattern.ids[row - 1] === text.ids[start + at - 1];
    if (same && cost === table[(row - 1) * width + at - 1]) {
      row -= 1;
      at -= 1;
      pairs[row] = start + at;
    } else if (cost === (table[row * width + at - 1] as number) + insertion(at)) at -= 1;
    else if (cost === (table[(row - 1) * width + at] as number) + weight) row -= 1;
    else {
      row -= 1;
      at -= 1;
    }
  }
  return pairs;
}
