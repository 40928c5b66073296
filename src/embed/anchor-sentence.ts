import { type Word, wordsOf } from "../model/folded-words.ts";
import { bestFits, cut, pairsOf, type Sequence } from "./anchor-align.ts";
import { joined, type Lexicon } from "./anchor-lexicon.ts";
import type { Quote } from "./annotations.ts";

/** A place in the host's text that may be a sentence's of the article. */
export interface Place {
  /** The sentence's own words. */
  readonly words: readonly Word[];
  /** For each of them the host's word that stands for it, or -1. */
  readonly pairs: Int32Array;
  /** How much of the sentence stands there unchanged, by weight: 0 to 1. */
  readonly likeness: number;
  /** The host's words from the first to the last that stand for one of the sentence's, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What differs there, context included, as a share of the sentence's own weight. */
  readonly cost: number;
  /** The same with less weight on the context, and more for a place beside the text. */
  readonly dislike: number;
  /** Word for word, in the text, and long enough or among its neighbours, so that no other place comes before it. */
  readonly isExact: boolean;
}

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

/** From this weight on, about six words, a sentence that stands word for word needs no neighbour. */
const sureWeight = 300;

/** How many places of a sentence are looked at; one that repeats has each time the same few words of its own. */
const mostPlaces = 8;

/** Which place is a sentence's, its own words tell sooner than its neighbours, which may have been turned round: their share of what differs. */
const contextDislike = 0.5;

/** How much dearer a pull quote, a caption or a footer is than the text. */
const asideDislike = 0.5;

/**
 * Where the host's text may say a quoted sentence, as its words stand or as an editor changed them, the likeliest place
 * first. Its prefix and suffix choose between places that say the same.
 *
 * @param isAside whether the host's word stands beside the text, as in a pull quote
 */
export function placesOf(
  quote: Quote,
  host: Sequence,
  lexicon: Lexicon,
  isAside: (word: number) => boolean = () => false,
  bars = defaultBars,
): Place[] {
  const words = wordsOf(quote.exact);
  const own = lexicon.sequenceOf(words);
  const before = lexicon.sequenceOf(wordsOf(quote.prefix), contextShare);
  const after = lexicon.sequenceOf(wordsOf(quote.suffix), contextShare);
  const pattern = joined(before, own, after);
  const total = sum(own.weights);
  const around = sum(before.weights) + sum(after.weights);
  const dearest = total * (1 - bars.amongNeighbours) + around;
  const fits = bestFits(pattern, host, mostPlaces, Math.ceil(words.length / 3), dearest);
  for (const at of repeatsOf(own, host)) {
    const from = Math.max(0, at - before.ids.length);
    const to = at + words.length + after.ids.length;
    for (const { start, end, cost } of bestFits(pattern, cut(host, from, to), 1, 1, dearest))
      fits.push({ start: start + from, end: end + from, cost });
  }
  const found = new Set<number>();
  const places = fits.flatMap((fit): Place[] => {
    const all = pairsOf(pattern, host, fit);
    const pairs = all.subarray(before.ids.length, before.ids.length + words.length);
    const kept = keptWeight(own, pairs);
    const keptAround = keptWeight(pattern, all) - kept;
    const hasNeighbours = keptAround > neighbourShare * around;
    const likeness = kept / total;
    const start = pairs.find((pair) => pair !== -1);
    if (
      start === undefined ||
      found.has(start) ||
      likeness < (hasNeighbours ? bars.amongNeighbours : bars.alone)
    )
      return [];
    if (kept + keptAround < evidenceBar) return [];
    found.add(start);
    const end = Math.max(...pairs) + 1;
    const cost = fit.cost / total;
    const aside = isAside(start);
    const dislike = cost - ((around - keptAround) / total) * contextDislike + (aside ? asideDislike : 0);
    const isWhole = likeness === 1 && end - start === words.length;
    const isExact = isWhole && !aside && (hasNeighbours || total >= sureWeight);
    return [{ words, pairs, likeness, start, end, cost, dislike, isExact }];
  });
  return places.sort(
    (one, other) => Number(other.isExact) - Number(one.isExact) || one.dislike - other.dislike,
  );
}

/** Where the text says the words one after another. Next to one of these the best fit is easily its neighbour with words put in. */
function repeatsOf({ ids }: Sequence, text: Sequence): number[] {
  const found: number[] = [];
  for (
    let at = text.ids.indexOf(ids[0] as number);
    at !== -1;
    at = text.ids.indexOf(ids[0] as number, at + 1)
  )
    if (ids.every((id, word) => text.ids[at + word] === id)) found.push(at);
  return found;
}

function keptWeight({ weights }: Sequence, pairs: Int32Array): number {
  return weights.reduce((weight, word, at) => weight + (pairs[at] === -1 ? 0 : word), 0);
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}
