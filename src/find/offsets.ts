/** A stretch of a text that another, of another length, has come in the place of. */
export interface Replaced {
  /** Offset in the text as it was, and how long it was and is now, in UTF-16 code units. */
  readonly at: number;
  readonly length: number;
  readonly by: number;
}

/** The way from offsets in a text with replaced stretches back to the text as it was. The stretches are in its order. */
export function offsetsOf(replaced: readonly Replaced[]): {
  startOf(offset: number): number;
  endOf(offset: number): number;
} {
  let gained = 0;
  const stretches = replaced.map(({ at, length, by }) => {
    const start = at + gained;
    gained += by - length;
    return { start, end: start + by, at, stop: at + length };
  });
  /** The last stretch that begins before the offset, or at it where `including` is set. */
  const lastBefore = (offset: number, including: boolean) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = stretches[middle]?.start ?? 0;
      if (start < offset || (including && start === offset)) low = middle + 1;
      else high = middle;
    }
    return stretches[low - 1];
  };
  return {
    startOf(offset) {
      const stretch = lastBefore(offset, true);
      if (!stretch) return offset;
      return offset < stretch.end ? stretch.at : stretch.stop + offset - stretch.end;
    },
    endOf(offset) {
      const stretch = lastBefore(offset, false);
      if (!stretch) return offset;
      return offset <= stretch.end ? stretch.stop : stretch.stop + offset - stretch.end;
    },
  };
}
