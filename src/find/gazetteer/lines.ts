/** The lines of a text, each cut out where it is asked. */
export interface Lines {
  readonly length: number;
  at(index: number): string;
  /** Where the lines are in the order of their UTF-16 code units: the first that does not stand before `text`. */
  firstFrom(text: string): number;
  /** Below 0 where the line stands before `text`, above where after it; after the last line, above. */
  compare(index: number, text: string): number;
  startsWith(index: number, text: string): boolean;
}

const lineEnd = 10;

export function linesOf(text: string): Lines {
  const starts = startsIn(text);
  const length = starts.length - 1;
  const compare = (index: number, other: string): number => {
    if (index >= length) return 1;
    const start = starts[index] ?? 0;
    for (let at = 0; ; at++) {
      const here = text.charCodeAt(start + at);
      const ended = Number.isNaN(here) || here === lineEnd;
      if (at === other.length) return ended ? 0 : 1;
      if (ended) return -1;
      const difference = here - other.charCodeAt(at);
      if (difference !== 0) return difference;
    }
  };
  return {
    length,
    compare,
    at: (index) => text.slice(starts[index] ?? 0, (starts[index + 1] ?? 1) - 1),
    startsWith: (index, start) => index < length && text.startsWith(start, starts[index] ?? 0),
    firstFrom(wanted) {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(middle, wanted) < 0) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Where each line begins, and after them where one more would. */
function startsIn(text: string): Uint32Array {
  let count = text === "" ? 0 : 1;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) count++;
  const starts = new Uint32Array(count + 1);
  for (let line = 1, end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
    starts[line++] = end + 1;
  starts[count] = text.length + 1;
  return starts;
}
