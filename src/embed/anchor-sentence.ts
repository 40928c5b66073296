import { bestFits, type Fit, pairsOf, type Sequence } from "./anchor-align.ts";
import { joined, type Lexicon } from "./anchor-lexicon.ts";
import { type Word, wordsOf } from "./anchor-words.ts";
import type { Quote } from "./annotations.ts";

/** A sentence of the article, where the host's text says it. */
export interface SentenceFit {
  /** The sentence's own words. */
  readonly words: readonly Word[];
  /** For each of them the host's word that stands for it, or -1. */
  readonly pairs: Int32Array;
  /** How much of the sentence stands there unchanged, by weight: 0 to 1. */
  readonly likeness: number;
  /** The host's words that it covers. */
  readonly fit: Fit;
}

/** Why a sentence has no place: nothing is like it, or two places are equally like it. */
export type SentenceMiss = "not-found" | "ambiguous";

/** The words before and after a sentence count this much of those in it. */
const contextShare = 0.4;

/** Below this the likeness is that of any two sentences on one subject; measured in `tests/embed/anchor-bar.test.ts`. */
export const likenessBar = 0.55;

/** What must at least stand unchanged, context included: a short sentence alone proves nothing. In weight, about four words. */
const evidenceBar = 200;

/** The next best place must cost more than the best by at least this share of the sentence's weight. */
const marginBar = 0.12;

/**
 * Finds a quoted sentence in the host's text as its words stand or as an editor changed them. Its prefix and suffix
 * choose between places that say the same; where they cannot, none is chosen.
 */
export function findSentence(quote: Quote, host: Sequence, lexicon: Lexicon): SentenceFit | SentenceMiss {
  const words = wordsOf(quote.exact);
  const before = lexicon.sequenceOf(wordsOf(quote.prefix), contextShare);
  const own = lexicon.sequenceOf(words);
  const after = lexicon.sequenceOf(wordsOf(quote.suffix), contextShare);
  const pattern = joined(before, own, after);
  const total = sum(own.weights);
  const [best, second] = bestFits(pattern, host, 2).map((fit): SentenceFit & { evidence: number } => {
    const pairs = pairsOf(pattern, host, fit);
    const ownPairs = pairs.subarray(before.ids.length, before.ids.length + own.ids.length);
    return {
      words,
      pairs: ownPairs,
      likeness: weighed(own, ownPairs) / total,
      fit,
      evidence: weighed(pattern, pairs),
    };
  });
  if (!best || best.likeness < likenessBar || best.evidence < evidenceBar) return "not-found";
  if (second && second.fit.cost - best.fit.cost < total * marginBar) return "ambiguous";
  return best;
}

function weighed({ weights }: Sequence, pairs: Int32Array): number {
  return weights.reduce((weight, word, at) => weight + (pairs[at] === -1 ? 0 : word), 0);
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}
