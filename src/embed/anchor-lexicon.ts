import type { Word } from "../model/folded-words.ts";
import type { Sequence } from "./anchor-align.ts";

/** Numbers words, the same word always alike. */
export interface Lexicon {
  /** @param share scales the weights, for words that matter less */
  sequenceOf(words: readonly Word[], share?: number): Sequence;
}

/** A longer word says more about where it stands: "ceasefire" tells, "of" does not. */
function weightOf({ key }: Word): number {
  return 10 * (1 + Math.min(key.length, 8));
}

export function createLexicon(): Lexicon {
  const ids = new Map<string, number>();
  return {
    sequenceOf: (words, share = 1) => ({
      ids: Int32Array.from(words, ({ key }) => {
        const id = ids.get(key) ?? ids.size;
        ids.set(key, id);
        return id;
      }),
      weights: Int32Array.from(words, (word) => Math.round(weightOf(word) * share)),
    }),
  };
}

export function joined(...parts: readonly Sequence[]): Sequence {
  const join = (field: "ids" | "weights"): Int32Array =>
    Int32Array.from(parts.flatMap((part) => Array.from(part[field])));
  return { ids: join("ids"), weights: join("weights") };
}
