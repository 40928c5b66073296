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

/**
 * How like the sentence a place must be. Any two sentences of one article are 0.25 alike at most; reports of one event
 * share phrases, so that a sentence whose neighbours are not there has to prove more. See `tests/embed/anchor-absent.test.ts`.
 */
export interface Bars {
  readonly amongNeighbours: number;
  readonly alone: number;
}
const defaultBars: Bars = { amongNeighbours: 0.5, alone: 0.8 };

/** Neighbours are there when this share of the words before and after is, by weight. */
const neighbourShare = 0.3;

/** What must at least stand unchanged, context included: a short sentence alone proves nothing. In weight, about four words. */
const evidenceBar = 200;

/** The next best place must cost more than the best by at least this share of the sentence's weight. */
const marginBar = 0.12;

/**
 * Finds a quoted sentence in the host's text as its words stand or as an editor changed them. Its prefix and suffix
 * choose between places that say the same; where they cannot, none is chosen.
 */
export function findSentence(
  quote: Quote,
  host: Sequence,
  lexicon: Lexicon,
  bars = defaultBars,
): SentenceFit | SentenceMiss {
  const words = wordsOf(quote.exact);
  const own = lexicon.sequenceOf(words);
  const before = lexicon.sequenceOf(wordsOf(quote.prefix), contextShare);
  const after = lexicon.sequenceOf(wordsOf(quote.suffix), contextShare);
  const pattern = joined(before, own, after);
  const [best, second] = bestFits(pattern, host, 2, Math.ceil(words.length / 2));
  if (!best) return "not-found";

  const pairs = pairsOf(pattern, host, best);
  const ownPairs = pairs.subarray(before.ids.length, before.ids.length + own.ids.length);
  const total = sum(own.weights);
  const kept = keptWeight(own, ownPairs);
  const keptAround = keptWeight(pattern, pairs) - kept;
  const hasNeighbours = keptAround > neighbourShare * (sum(before.weights) + sum(after.weights));
  const likeness = kept / total;
  if (likeness < (hasNeighbours ? bars.amongNeighbours : bars.alone) || kept + keptAround < evidenceBar)
    return "not-found";
  if (second && second.cost - best.cost < total * marginBar) return "ambiguous";
  return { words, pairs: ownPairs, likeness, fit: best };
}

function keptWeight({ weights }: Sequence, pairs: Int32Array): number {
  return weights.reduce((weight, word, at) => weight + (pairs[at] === -1 ? 0 : word), 0);
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}
