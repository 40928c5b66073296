import { fold } from "./gazetteer/fold.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Entry } from "./gazetteer/name-index.ts";
import type { Place } from "./gazetteer/place.ts";
import { standingOf } from "./standing.ts";
import type { Token } from "./tokens.ts";
import { compass, locatives, neverPlaces, regionNouns, weekdaysAndMonths } from "./word-lists.ts";

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
export function candidatesOf(text: string, tokens: readonly Token[], gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const whole = candidateAt(text, tokens, at, gazetteer);
    const rest = whole && tokens[at]?.text === "The" ? candidateAt(text, tokens, at + 1, gazetteer) : null;
    const candidate = rest && whole && rest.to > whole.to ? rest : whole;
    if (candidate) found.push(candidate);
    at = candidate ? candidate.to : at + 1;
  }
  return found;
}

function candidateAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
): Candidate | null {
  const first = tokens[from];
  if (first?.kind !== "word" || !first.capital) return null;
  const short = abbreviationAt(text, tokens, from, gazetteer);
  if (short) return short;
  if (!gazetteer.begins(fold(first.text).split(" ")[0] ?? ""))
    return regionAt(text, tokens, from, from + 1, gazetteer);
  const most = Math.min(tokens.length, from + longest);
  let end = from + 1;
  while (end < most && continues(text, tokens, end)) end++;
  for (let to = end; to > from; to--) {
    const last = tokens[to - 1];
    if (!last || last.kind === "sign" || last.kind === "possessive") continue;
    if (first.text === "The" && to === from + 2 && !last.capital) continue;
    const region = regionAt(text, tokens, from, to, gazetteer);
    if (region) return region;
    const words = text.slice(first.start, last.end);
    const key = fold(words);
    const stated = tokens[to]?.text === "," && abbreviationAt(text, tokens, to + 1, gazetteer) !== null;
    if (to === from + 1 && !stated && unfit(first, key, words)) continue;
    const entries = gazetteer.entries(key);
    if (to > from + 1 && isVague(key, tokens.slice(from, to))) continue;
    if (entries.length === 0 || (to > from + 1 && isPartOfUnit(key, entries, gazetteer))) continue;
    return { from, to, start: first.start, end: last.end, text: words, key, entries, form: "name" };
  }
  return null;
}

/** Whether the words say a side or an end of something, "the west coast"; the West Bank is one that has its name so. */
function isVague(key: string, words: readonly Token[]): boolean {
  if (key === "west bank") return !words.every(({ capital }) => capital);
  return key.split(" ").every((word) => vague.has(word) || compass.has(word));
}

/** Whether "East Texas" is a part of Texas rather than the small town of that name. */
function isPartOfUnit(key: string, entries: readonly Entry[], gazetteer: Gazetteer): boolean {
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

function unfit(token: Token, key: string, words: string): boolean {
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
  const end = noun.capital ? (isShort ? (tokens[to + 1]?.end ?? noun.end) : noun.end) : noun.end;
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

/** Whether a unit can be called so: a county is of the second level in the USA. */
function fits(place: Place, word: string): boolean {
  const second = place.admin2 !== "";
  if (word === "county" || word === "parish") return second || !["US", "CA"].includes(place.country);
  if (word === "state") return !second && place.country !== "GB";
  if (word === "province" || word === "oblast" || word === "region" || word === "krai")
    return !second || place.country === "IT";
  return true;
}

function abbreviationAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
): Candidate | null {
  const first = tokens[from];
  if (!first || first.text.length > 5) return null;
  const before = tokens[from - 1];
  const afterComma = before?.text === "," || before?.text === "(";
  for (const count of [4, 2, 1]) {
    const last = tokens[from + count - 1];
    if (!last) continue;
    const words = text.slice(first.start, last.end);
    if (count > 1 && !words.endsWith(".")) continue;
    const place = gazetteer.abbreviation(words);
    if (!place) continue;
    const unmistakable = words.includes(".") && (words.match(/\./g)?.length ?? 0) > 1;
    const inside = /^\p{Lu}{3}$/u.test(words) && locatives.has(before?.text.toLowerCase() ?? "");
    if (!afterComma && !unmistakable && !inside) continue;
    if (!words.includes(".") && before?.text === "(" && tokens[from + count]?.text !== ")") continue;
    return {
      from,
      to: from + count,
      start: first.start,
      end: last.end,
      text: words,
      key: fold(place.name),
      entries: [{ place, other: false }],
      form: "abbreviation",
    };
  }
  return null;
}
