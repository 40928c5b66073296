import type { Candidate } from "./candidate.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Language } from "./languages/language.ts";
import { lowered, type Token } from "./tokens.ts";
import { joins } from "./told-units.ts";

/** Adjectives that a list of units has besides the one that is looked at, at most. */
const longestList = 12;

/** A unit's adjective with the noun that it belongs to. */
interface Named {
  /** Index of the first token of the mention, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly adjective: string;
  /** The noun in the nominative. */
  readonly noun: string;
}

/**
 * A unit whose name is an adjective with a noun, in whatever case and number these stand: "w powiecie kłodzkim i nyskim", "у Львівській та
 * Волинській областях". The noun is part of the mention where it stands right beside the adjective and means this one only.
 */
export function adjectiveUnitAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
  language: Language,
): Candidate | null {
  const named = nounBefore(text, tokens, from, language) ?? nounAfter(text, tokens, from, language);
  const [first, last] = [tokens[named?.from ?? -1], tokens[(named?.to ?? 0) - 1]];
  if (!named || !first || !last) return null;
  const { adjective, noun } = named;
  const { homes, units } = language;
  const unitsOf = (key: string): readonly Place[] => gazetteer.regions(fold(key));
  const whole = unitsOf(units.adjectives.before.has(noun) ? `${noun} ${adjective}` : `${adjective} ${noun}`);
  const places = whole.length
    ? whole
    : unitsOf(adjective).filter(
        ({ country, admin2 }) => units.adjectives.bare.has(noun) && homes.includes(country) && !admin2,
      );
  if (places.length === 0) return null;
  return {
    from: named.from,
    to: named.to,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    key: fold(`${adjective} ${noun}`),
    entries: places.map((place) => ({ place, other: false })),
    form: "region",
  };
}

/** "powiecie kłodzkim", and "nyskim" after it in a list. */
function nounBefore(text: string, tokens: readonly Token[], from: number, { units }: Language): Named | null {
  const { adjectives } = units;
  if (adjectives.before.size === 0) return null;
  const own = adjectives.before.get(lowered(tokens[from]));
  if (own !== undefined) {
    const to = endOfAdjective(tokens, from + 1);
    return to === null ? null : { from, to, adjective: wordsOf(text, tokens, from + 1, to), noun: own };
  }
  const ofMany = adjectives.beforeMany.get(lowered(tokens[from - 1]));
  const to = endOfAdjective(tokens, from);
  if (to === null || tokens[from]?.capital) return null;
  if (ofMany !== undefined) return { from, to, adjective: wordsOf(text, tokens, from, to), noun: ofMany };
  for (let at = from, names = 0; names < longestList; names++) {
    if (!joins(tokens[at - 1], units)) return null;
    while (joins(tokens[at - 1], units)) at--;
    if (tokens[at - 1]?.kind !== "word") return null;
    at--;
    while (isHyphen(tokens[at - 1])) at -= 2;
    const noun = nounOf(adjectives.before, adjectives.beforeMany, tokens[at - 1]);
    if (noun !== undefined) return { from, to, adjective: wordsOf(text, tokens, from, to), noun };
  }
  return null;
}

/** "Волинській області", and "Львівській" before it in a list whose noun says that there are several. */
function nounAfter(text: string, tokens: readonly Token[], from: number, { units }: Language): Named | null {
  const { adjectives } = units;
  if (adjectives.after.size === 0 || !tokens[from]?.capital) return null;
  const to = endOfAdjective(tokens, from);
  if (to === null) return null;
  const adjective = wordsOf(text, tokens, from, to);
  const one = adjectives.after.get(lowered(tokens[to]));
  if (one !== undefined) return { from, to: to + 1, adjective, noun: one };
  for (let at = to, names = 0; names < longestList; names++) {
    const noun = nounOf(adjectives.after, adjectives.afterMany, tokens[at]);
    if (noun !== undefined) return { from, to, adjective, noun };
    const begin = at;
    while (joins(tokens[at], units)) at++;
    const end = at === begin || !tokens[at]?.capital ? null : endOfAdjective(tokens, at);
    if (end === null) return null;
    at = end;
  }
  return null;
}

/** Index of the token after a word and what hyphens join to it, or null where no word stands. */
function endOfAdjective(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.kind !== "word") return null;
  let to = from + 1;
  while (isHyphen(tokens[to]) && tokens[to + 1]?.kind === "word") to += 2;
  return to;
}

const nounOf = (
  one: ReadonlyMap<string, string>,
  many: ReadonlyMap<string, string>,
  token: Token | undefined,
): string | undefined => one.get(lowered(token)) ?? many.get(lowered(token));

const wordsOf = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

const isHyphen = (token: Token | undefined): boolean => token?.text === "-" && !token.spaced;
