import { keyOf, type Word, wordsOf } from "../model/folded-words.ts";
import type { Place } from "./anchor-sentence.ts";
import { blockEdge } from "./anchor-text.ts";
import type { Quote } from "./annotations.ts";

/** A stretch of the host's text: offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One of this many words on either side of a name must stand unchanged too. */
const supportReach = 2;

/**
 * Where the host's sentence says the name: every word of it unchanged, in one piece, and in one block with
 * a word that the article has beside it as well. Null otherwise: a changed name is not the name.
 *
 * @param sentence the article's words, of which `quote` names a part
 */
export function findName(
  quote: Quote,
  sentence: string,
  { words, pairs }: Place,
  hostWords: readonly Word[],
  hostText: string,
): Stretch | null {
  const start = offsetOf(quote, sentence);
  if (start === null) return null;
  const end = start + quote.exact.length;
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (first === -1 || last < first) return null;
  const pair = pairs[first] as number;
  for (let at = first; at <= last; at += 1) if (pair === -1 || pairs[at] !== pair + at - first) return null;
  if (!isSupported(first, last, pairs, (a, b) => sameBlock(hostWords, hostText, a, b))) return null;
  const [opening, closing] = [hostWords[pair], hostWords[pair + last - first]];
  if (!opening || !closing) return null;
  /** Where in the host's word the part of the article's own word up to an offset ends. */
  const reach = (word: Word, to: number, host: Word): number =>
    to >= word.end
      ? host.end
      : host.start +
        reachOf(hostText.slice(host.start, host.end), keyOf(sentence.slice(word.start, to)).length);
  return {
    start: reach(words[first] as Word, Math.max(start, (words[first] as Word).start), opening),
    end: reach(words[last] as Word, end, closing),
  };
}

/** Where in the sentence the name stands that prefix and suffix tell from its like, or null. */
function offsetOf({ exact, prefix, suffix }: Quote, sentence: string): number | null {
  if (!wordsOf(exact).length) return null;
  for (let at = sentence.indexOf(exact); at !== -1; at = sentence.indexOf(exact, at + 1))
    if (sentence.slice(0, at).endsWith(prefix) && sentence.slice(at + exact.length).startsWith(suffix))
      return at;
  return null;
}

function isSupported(
  first: number,
  last: number,
  pairs: Int32Array,
  together: (one: number, other: number) => boolean,
): boolean {
  if (pairs.length === last - first + 1) return true;
  const near = (at: number, edge: number): boolean => {
    const [pair, own] = [pairs[at] ?? -1, pairs[edge] as number];
    return pair !== -1 && Math.abs(pair - own) <= supportReach + 1 && together(pair, own);
  };
  for (let step = 1; step <= supportReach; step += 1)
    if (near(first - step, first) || near(last + step, last)) return true;
  return false;
}

function sameBlock(words: readonly Word[], text: string, one: number, other: number): boolean {
  const [before, after] = one < other ? [one, other] : [other, one];
  return !text.slice((words[before] as Word).end, (words[after] as Word).start).includes(blockEdge);
}

/** How far into the host's raw word `count` characters of its key reach, with the accents and unseen signs after them. */
function reachOf(raw: string, count: number): number {
  let at = raw.length;
  while (at && keyOf(raw.slice(0, at)).length > count) at -= 1;
  return at;
}
