import { abbreviatedAt } from "./abbreviated.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Entry } from "./gazetteer/name-index.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Language } from "./languages/language.ts";
import type { UnitWords } from "./languages/unit-words.ts";
import type { Words } from "./languages/words.ts";
import { standingOf } from "./standing.ts";
import type { Token } from "./tokens.ts";
import { toldUnit } from "./told-units.ts";

/** Words that may be a place's name, with the places of that name. */
export interface Candidate {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly entries: readonly Entry[];
  /** How the text itself says what the name is: "Kursk region", "Ky.". */
  readonly form: "name" | "region" | "abbreviation";
}

const longest = 7;
const vague = new Set(["far", "coast", "side", "end", "bank", "the", "shore", "great", "old", "new"]);

/** The longest names of the gazetteer at each capitalised word, none overlapping another. */
export function candidatesOf(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  language: Language,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const whole = candidateAt(text, tokens, at, gazetteer, language);
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
  const { words: lists, units, shortNames } = language;
  const first = tokens[from];
  if (first?.kind !== "word" || !first.capital) return null;
  const short = abbreviatedAt(text, tokens, from, gazetteer, lists);
  if (short) return abbreviationOf(text, tokens, from, short);
  const begin = shortNames.get(first.text.toLowerCase()) ?? first.text;
  if (!gazetteer.begins(fold(begin).split(" ")[0] ?? ""))
    return regionAt(text, tokens, from, from + 1, gazetteer, lists);
  const most = Math.min(tokens.length, from + longest);
  let end = from + 1;
  while (end < most && continues(text, tokens, end)) end++;
  for (let to = end; to > from; to--) {
    const last = tokens[to - 1];
    if (!last || last.kind === "sign" || last.kind === "possessive") continue;
    if (isArticle(first, language) && to === from + 2 && !last.capital) continue;
    const region = regionAt(text, tokens, from, to, gazetteer, lists);
    if (region) return region;
    const told = toldAt(text, tokens, from, to, gazetteer, units);
    if (told) return told;
    const words = text.slice(first.start, last.end);
    const key = fold(longFormOf(words, shortNames));
    const stated = tokens[to]?.text === "," && abbreviatedAt(text, tokens, to + 1, gazetteer, lists) !== null;
    if (to === from + 1 && !stated && unfit(first, key, words, lists)) continue;
    const entries = entriesOf(key, tokens[from - 1], gazetteer, language);
    if (to > from + 1 && isVague(key, tokens.slice(from, to), lists)) continue;
    if (entries.length === 0 || (to > from + 1 && isPartOfUnit(key, entries, gazetteer, lists))) continue;
    const form = isWithKind(last, entries, lists) ? "region" : "name";
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
  const waters = [...gazetteer.entries(`${key} river`), ...gazetteer.entries(`lake ${key}`)].filter(
    ({ place }) => place.origin === "area" && !entries.some((entry) => entry.place === place),
  );
  return waters.length ? [...entries, ...waters] : entries;
}

/** Whether the gazetteer has the name with its kind, "Metcalfe County": no town, and no family, is called so. */
const isWithKind = (last: Token, entries: readonly Entry[], { regionNouns }: Words): boolean =>
  last.capital &&
  regionNouns.has(last.text.toLowerCase()) &&
  entries.every(({ place }) => place.origin === "district");

/** Whether the words say a side or an end of something, "the west coast"; the West Bank is one that has its name so. */
function isVague(key: string, words: readonly Token[], { compass }: Words): boolean {
  if (key === "west bank") return !words.every(({ capital }) => capital);
  return key.split(" ").every((word) => vague.has(word) || compass.has(word));
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

function unfit(token: Token, key: string, words: string, { weekdaysAndMonths, neverPlaces }: Words): boolean {
  if (key.length < 2 || weekdaysAndMonths.has(key)) return true;
  if (key === "us" && words !== "US" && words !== "U.S.") return true;
  if (words === "US" || words === "UK") return false;
  if (words.length <= 3 && words === words.toUpperCase() && !words.includes("."))
    return !["USA", "UAE", "DRC", "PRC"].includes(words);
  return neverPlaces.has(key) && token.text !== "UN";
}

/** "Kursk region", "Fars Province", "Metcalfe Co.": the words and the region that they name. */
function regionAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
  { regionNouns, compass }: Words,
): Candidate | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  const noun = tokens[to];
  if (!first || !last || !noun || noun.kind !== "word" || !noun.spaced || !first.capital) return null;
  if (text.slice(last.end, noun.start).includes("\n")) return null;
  const word = noun.text.toLowerCase();
  const isShort = word === "co" && tokens[to + 1]?.text === ".";
  if (!regionNouns.has(word) && !isShort) return null;
  if (!noun.capital && word !== "region" && word !== "oblast") return null;
  if (word === "state" && tokens[to + 1]?.capital && !tokens[to + 1]?.opening) return null;
  if (to === from + 1 && compass.has(first.text.toLowerCase())) return null;
  const bare = fold(text.slice(first.start, last.end));
  const places = gazetteer.regions(bare).filter((place) => fits(place, isShort ? "county" : word));
  if (places.length === 0) return null;
  const end = isShort ? (tokens[to + 1]?.end ?? noun.end) : noun.end;
  const entries = places.map((place) => ({ place, other: false }));
  const extra = isShort ? 2 : 1;
  return {
    from,
    to: to + extra,
    start: first.start,
    end,
    text: text.slice(first.start, end),
    key: `${bare} ${word}`,
    entries,
    form: "region",
  };
}

/** A name whose words beside it say that it is a unit's; these are no part of it. */
function toldAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
  units: UnitWords,
): Candidate | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const kind = first && last ? toldUnit(tokens, from, to, units) : null;
  if (!first || !last || kind === null) return null;
  const words = text.slice(first.start, last.end);
  const bare = fold(words);
  const entries = gazetteer
    .regions(bare)
    .filter((place) => fits(place, kind))
    .map((place) => ({ place, other: false }));
  if (entries.length === 0) return null;
  const stretch = { from, to, start: first.start, end: last.end };
  return { ...stretch, text: words, key: `${bare} ${kind}`, entries, form: "region" };
}

/** Whether a unit can be called so: a county is of the second level in the USA. */
function fits(place: Place, word: string): boolean {
  const second = place.admin2 !== "";
  if (word === "county" || word === "parish") return second || !["US", "CA"].includes(place.country);
  if (word === "district") return place.country !== "US";
  if (word === "state") return !second && place.country !== "GB";
  if (word === "province" || word === "oblast" || word === "region" || word === "krai")
    return !second || ["IT", "ES", "BE", "PH"].includes(place.country);
  return true;
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
