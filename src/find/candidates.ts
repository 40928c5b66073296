import { abbreviatedAt } from "./abbreviated.ts";
import { adjectiveUnitAt } from "./adjective-units.ts";
import type { Candidate } from "./candidate.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Entry } from "./gazetteer/name-index.ts";
import type { Place } from "./gazetteer/place.ts";
import { watersUnder } from "./gazetteer/waters.ts";
import type { Language } from "./languages/language.ts";
import type { Words } from "./languages/words.ts";
import { namesCity } from "./names-city.ts";
import { regionAt, toldAt } from "./region-at.ts";
import { smallNameAt } from "./small-beginnings.ts";
import { standingOf } from "./standing.ts";
import type { Token } from "./tokens.ts";

/** Tokens that a name has at most. */
const longest = 7;
/** Letters of a word in capitals that the language must list as a name. */
const longestShort = 3;

/** The longest names of the gazetteer at each capitalised word, none overlapping another. */
export function candidatesOf(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  language: Language,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const whole =
      candidateAt(text, tokens, at, gazetteer, language) ??
      smallNameAt(text, tokens, at, gazetteer, language);
    const rest =
      whole && isArticle(tokens[at], language)
        ? candidateAt(text, tokens, at + 1, gazetteer, language)
        : null;
    const candidate = rest && whole && rest.to > whole.to ? rest : whole;
    if (candidate) found.push(candidate);
    at = candidate ? candidate.to : at + 1;
  }
  return found;
}

/** "The" of a name or before one: capitalised, as it opens a sentence or is part of the name. */
const isArticle = (token: Token | undefined, { articles }: Language): boolean =>
  token?.kind === "word" && token.capital && articles.has(token.text.toLowerCase());

function candidateAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
  language: Language,
): Candidate | null {
  const { units, shortNames } = language;
  const first = tokens[from];
  const unit = adjectiveUnitAt(text, tokens, from, gazetteer, language);
  if (unit) return unit;
  if (first?.kind !== "word" || !first.capital) return null;
  const short = abbreviatedAt(text, tokens, from, gazetteer, language);
  if (short) return abbreviationOf(text, tokens, from, short);
  const begin = shortNames.get(first.text.toLowerCase()) ?? first.text;
  if (!gazetteer.begins(fold(begin).split(" ")[0] ?? ""))
    return regionAt(text, tokens, from, from + 1, gazetteer, language);
  const most = Math.min(tokens.length, from + longest);
  let end = from + 1;
  while (end < most && continues(text, tokens, end)) end++;
  for (let to = end; to > from; to--) {
    const last = tokens[to - 1];
    if (!last || last.kind === "sign" || last.kind === "possessive") continue;
    if (isArticle(first, language) && to === from + 2 && !last.capital) continue;
    const region = regionAt(text, tokens, from, to, gazetteer, language);
    if (region) return region;
    const told = toldAt(text, tokens, from, to, gazetteer, units);
    if (told) return told;
    const words = text.slice(first.start, last.end);
    const key = fold(longFormOf(words, shortNames));
    const stated =
      tokens[to]?.text === "," && abbreviatedAt(text, tokens, to + 1, gazetteer, language) !== null;
    if (to === from + 1 && !stated && isUnfit(key, words, language)) continue;
    const entries = entriesOf(key, tokens[from - 1], gazetteer, language);
    if (to > from + 1 && isVague(key, tokens.slice(from, to), entries, language.words)) continue;
    if (entries.length === 0 || (to > from + 1 && isPartOfUnit(key, entries, gazetteer, language.words)))
      continue;
    const form = isWithKind(last, entries, language) ? "region" : "name";
    return { from, to, start: first.start, end: last.end, text: words, key, entries, form };
  }
  return null;
}

/** "East St. Louis" for "E. St. Louis": the first word of a name in full, where the language has a short form of it. */
function longFormOf(words: string, shortNames: ReadonlyMap<string, string>): string {
  const short = /^(\p{Lu}\p{Ll}?)\. ?(?=\p{Lu})/u.exec(words);
  const long = shortNames.get(short?.[1]?.toLowerCase() ?? "");
  return short && long ? `${long} ${words.slice(short[0].length)}` : words;
}

/** The places of a name; after "river", those too that have the noun in their name in the tables: "río Magdalena". */
function entriesOf(
  key: string,
  before: Token | undefined,
  gazetteer: Gazetteer,
  { waterNouns }: Language,
): readonly Entry[] {
  const entries = gazetteer.entries(key);
  if (!waterNouns.has(before?.text.toLowerCase() ?? "")) return entries;
  const waters = watersUnder(key, gazetteer).filter(
    ({ place }) => !entries.some((entry) => entry.place === place),
  );
  return waters.length ? [...entries, ...waters] : entries;
}

/** Whether the gazetteer has the name with its kind, "Metcalfe County": no town, and no family, is called so. */
function isWithKind(last: Token, entries: readonly Entry[], { regionNouns }: Language): boolean {
  const noun = last.capital ? regionNouns.get(last.text.toLowerCase()) : undefined;
  return noun !== undefined && !noun.stopped && entries.every(({ place }) => place.origin === "district");
}

/** Whether the words say a side or an end of something, "the west coast"; the West Bank and El Alto are places that have their names so. */
function isVague(
  key: string,
  words: readonly Token[],
  entries: readonly Entry[],
  { compass, sides, namedSides }: Words,
): boolean {
  const isWritten = words.every(({ capital }) => capital);
  if (namedSides.has(key)) return !isWritten;
  if (isWritten && namesCity(entries)) return false;
  return key.split(" ").every((word) => sides.has(word) || compass.has(word));
}

/** Whether "East Texas" is a part of Texas rather than the small town of that name. */
function isPartOfUnit(
  key: string,
  entries: readonly Entry[],
  gazetteer: Gazetteer,
  { compass }: Words,
): boolean {
  const [first = "", ...rest] = key.split(" ");
  if (
    !compass.has(first) ||
    entries.some(({ place }) => place.origin !== "settlement" || place.population > 2e4)
  )
    return false;
  return gazetteer.entries(rest.join(" ")).some(({ place }) => standingOf(place, false) >= 8);
}

/** Whether the token at `index` may go on a name that the one before it belongs to. */
function continues(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || text.slice(before.end, token.start).includes("\n")) return false;
  if (token.kind === "possessive") return true;
  if (token.kind === "sign")
    return !token.spaced && (token.text === "-" || (token.text === "." && before.text.length < 4));
  return token.kind === "word";
}

/** Whether a word by itself is too short to be a name or means something else, as far as it and the language's lists tell. */
function isUnfit(
  key: string,
  word: string,
  { words: { weekdaysAndMonths, neverPlaces }, shortForms }: Language,
): boolean {
  if (key.length < 2 || weekdaysAndMonths.has(key)) return true;
  const asName = shortForms.onlyAs.get(key);
  if (asName && !asName.has(word)) return true;
  if (shortForms.capitals.has(word)) return false;
  if (word.length <= longestShort && word === word.toUpperCase() && !word.includes(".")) return true;
  return neverPlaces.has(key);
}

function abbreviationOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  { place, to }: { readonly place: Place; readonly to: number },
): Candidate {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const entries = [{ place, other: false }];
  return {
    ...{ from, to, start, end, text: text.slice(start, end) },
    key: fold(place.name),
    entries,
    form: "abbreviation",
  };
}
