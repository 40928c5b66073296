import type { FoundMention } from "../../../found-mention.ts";
import type { Lexicon } from "../../../gazetteer/lexicon.ts";
import type { Token } from "../../../tokens.ts";
import { unlistedMention } from "../../../unlisted-mention.ts";
import { compass, neverPlaces, titles, weekdaysAndMonths } from "../words.ts";

const before =
  /^(?:towns?|villages?|city|cities|hamlets?|suburbs?|districts?|provinces?|county|counties|municipality|municipalities|townships?|neighbou?rhoods?|prefecture|governorate|commune|islet)$/;
const after =
  /^(?:district|county|province|village|neighbou?rhood|governorate|municipality|township|prefecture|commune|suburb|atoll|voivodeship|oblast)$/;
const stated = /^(?:town|village|city|hamlet|suburb|district|settlement|commune|port)$/;
/** Words before "a town" that say what kind of town: "a small fishing town". */
const mostBetween = 4;

/**
 * Towns and districts that the text itself calls so and the gazetteer does not hold: "the village of Xinmo", "Puge
 * county", "Bikoro, a market town". They are mentions without a site, wherever the text has the name.
 */
export function unlistedTowns(
  text: string,
  tokens: readonly Token[],
  known: readonly FoundMention[],
  lexicon: Lexicon,
): FoundMention[] {
  const taken = (start: number, end: number) =>
    known.some((mention) => mention.start < end && mention.end > start);
  const names = new Map<string, string>();
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    if (word === "of" && before.test(tokens[at - 1]?.text ?? ""))
      for (let from = at + 1; ; ) {
        const to = endOfName(tokens, from);
        if (to === from) break;
        note(from, to, `after “${tokens[at - 1]?.text} of”`);
        if (tokens[to]?.text !== "and" && tokens[to]?.text !== ",") break;
        from = to + 1;
      }
    const from = startOfName(tokens, at);
    if (from === at || tokens[at]?.capital) continue;
    if (after.test(word) && !tokens[from]?.opening) note(from, at, `before “${word}”`);
    const noun = word === "," && /^an?$/.test(tokens[at + 1]?.text ?? "") ? nounAfter(tokens, at + 2) : null;
    if (noun && /^(?:in|near|at|of|outside|from)$/.test(tokens[from - 1]?.text ?? ""))
      note(from, at, `before “, a ... ${noun}”`);
  }

  function note(from: number, to: number, reason: string): void {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last || taken(first.start, last.end)) return;
    const word = first.text.toLowerCase();
    if (to === from + 1 && (compass.has(word) || (lexicon.commonness(word) ?? 1e6) < 8000)) return;
    if (titles.has(word) || weekdaysAndMonths.has(word) || neverPlaces.has(word)) return;
    names.set(text.slice(first.start, last.end), reason);
  }

  return [...names].flatMap(([name, reason]) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
      "gu",
    );
    return [...text.matchAll(pattern)]
      .filter(({ index }) => !taken(index, index + name.length))
      .map(({ index }) =>
        unlistedMention(text, index, index + name.length, [reason, "a settlement or a unit"]),
      );
  });
}

/** The index after a name of capitalised words that begins at `from`; `from` where none does. */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 4 && goesOn(tokens, to, to > from)) to++;
  return to;
}

/** The index of the first of the capitalised words right before `to`; `to` where there are none. */
function startOfName(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > to - 3 && goesOn(tokens, from - 1, false) && !(from < to && tokens[from]?.opening)) from--;
  return from;
}

function goesOn(tokens: readonly Token[], index: number, inside: boolean): boolean {
  const token = tokens[index];
  return token?.kind === "word" && token.capital && token.spaced && !(inside && token.opening);
}

function nounAfter(tokens: readonly Token[], from: number): string | null {
  for (let at = from; at < from + mostBetween; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return null;
    if (stated.test(token.text)) return token.text;
  }
  return null;
}
