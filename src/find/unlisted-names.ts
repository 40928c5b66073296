import type { Candidate } from "./candidate.ts";
import type { FoundMention } from "./found-mention.ts";
import { unlistedLines } from "./lines-of-railways.ts";
import { unlistedStreets } from "./streets.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";
import { unlistedMention } from "./unlisted-mention.ts";

/** Words that a name has at most. */
const longest = 4;
/** A word among so many of the commonest is no name. */
const common = 60_000;
/** What stands inside a name, or before it with a hyphen: "Deir al-Balah", "al-Jaili". */
const particle =
  /^(?:al|el|ar|as|ash|at|ad|az|an|ed|es|et|de|del|la|las|los|le|les|du|da|do|dos|di|van|am|im|an|sur|upon|ben|bin|abu)$/;

/** All names of a text that no table has: streets, railways and places, in the order of the text. */
export function unlistedIn(
  text: string,
  around: Surroundings,
  known: readonly FoundMention[],
): FoundMention[] {
  const streets = unlistedStreets(text, around, known);
  const lines = unlistedLines(text, around, [...known, ...streets]);
  const things = [...streets, ...lines];
  return [...things, ...unlistedNames(text, around, [...known, ...things])].sort((a, b) => a.start - b.start);
}

/**
 * Names that the gazetteer lacks and a text puts somewhere: after "in", "near" and the like, or in a list with places. None is
 * lost: they are mentions without a site, for the editor. A person's, a firm's or a common word is none.
 *
 * @param known what is found already, in the order of the text
 */
function unlistedNames(text: string, around: Surroundings, known: readonly FoundMention[]): FoundMention[] {
  const { tokens } = around;
  const found: FoundMention[] = [];
  const beside = createNeighbours(text.length, known);
  for (let at = 0; at < tokens.length; at++) {
    const from = beginOfName(tokens, at);
    if (from === null) continue;
    const to = endOfName(tokens, at);
    const [first, last] = [tokens[from], tokens[to - 1]];
    at = to - 1;
    if (!first || !last || beside.overlap(first.start, last.end) || !isName(from, to, around)) continue;
    const tells = toldBy(from, to, around, beside);
    if (!tells) continue;
    const mention = unlistedMention(text, first.start, last.end, [tells, "a name"]);
    found.push(mention);
    beside.add(mention);
  }
  return found;
}

/** Mentions by where they stand, so that no name is held against each of them. */
interface Neighbours {
  add(mention: FoundMention): void;
  /** Whether one of them has a part of the stretch. */
  overlap(start: number, end: number): boolean;
  /** The first names that were added of those that begin, or end, at an offset. */
  readonly starting: ReadonlyMap<number, FoundMention>;
  readonly ending: ReadonlyMap<number, FoundMention>;
}

function createNeighbours(length: number, mentions: readonly FoundMention[]): Neighbours {
  const taken = new Uint8Array(length);
  const starting = new Map<number, FoundMention>();
  const ending = new Map<number, FoundMention>();
  const add = (mention: FoundMention): void => {
    const { start, end, form } = mention;
    taken.fill(1, start, end);
    if (form !== "name") return;
    if (!starting.has(start)) starting.set(start, mention);
    if (!ending.has(end)) ending.set(end, mention);
  };
  for (const mention of mentions) add(mention);
  return { add, overlap: (start, end) => taken.subarray(start, end).includes(1), starting, ending };
}

/** Where a name begins whose first capitalised word stands at `at`; null where none does. */
function beginOfName(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital) return null;
  const hyphen = tokens[at - 1];
  const isHyphened = hyphen?.text === "-" && !hyphen.spaced && !token.spaced;
  if (isHyphened) return particle.test(tokens[at - 2]?.text ?? "") ? at - 2 : null;
  return token.opening ? null : at;
}

function endOfName(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < at + longest) {
    const next = tokens[to];
    const isHyphen = next?.text === "-" && !next.spaced && tokens[to + 1]?.spaced === false;
    const isSmall =
      next?.kind === "word" && particle.test(next.text) && !next.opening && isCapital(tokens, to + 1);
    if (isHyphen && isCapital(tokens, to + 1)) to += 2;
    else if (isSmall) to += tokens[to + 1]?.text === "-" ? 3 : 2;
    else if (next?.kind === "word" && next.capital && !next.opening) to++;
    else break;
  }
  return to;
}

const isCapital = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]?.text === "-" ? tokens[index + 1] : tokens[index];
  return token?.kind === "word" && token.capital;
};

/** Whether the words may be a place's name as far as they and their neighbours tell. */
function isName(from: number, to: number, around: Surroundings): boolean {
  const { tokens, language, lexicon, gazetteer, surnames, givenNames, storms } = around;
  const { words } = language;
  const own = tokens.slice(from, to).filter(({ kind, capital }) => kind === "word" && capital);
  const lowered = own.map((token) => token.text.toLowerCase());
  const isOther = (word: string) =>
    surnames.has(word) ||
    givenNames.has(word) ||
    storms.has(word) ||
    words.titles.has(word) ||
    words.weekdaysAndMonths.has(word) ||
    words.neverPlaces.has(word) ||
    words.organisationNouns.has(word) ||
    words.compass.has(word);
  if (lowered.some(isOther) || own.some((token) => /^\p{Lu}{2,}$|\d|['’.]/u.test(token.text))) return false;
  const isCommon = ({ text: word }: Token) => (lexicon.commonness(word) ?? common) < common;
  if (own.every(isCommon) || lexicon.isGivenName(own[0]?.text ?? "")) return false;
  if (own.some(({ text: word }) => gazetteer.people(word) !== null)) return false;
  const held = around.startingAt.get(from);
  if (held && held.to >= to && isKnown(held)) return false;
  const next = tokens[to];
  if (next?.text === "." && language.shortened.test(own.at(-1)?.text ?? "")) return false;
  if (next?.kind === "possessive" || next?.kind === "number" || next?.text === "&") return false;
  const after = next?.kind === "word" && !next.opening ? next.text.toLowerCase() : "";
  if (words.organisationNouns.has(after)) return false;
  return !words.titles.has(lowerAt(tokens, from - 1));
}

/** Inhabitants of a town that is known by its name alone. */
const knownTown = 10_000;

/** Whether the gazetteer knows the name well, so that the text was found to mean no place by it. */
const isKnown = ({ entries }: Candidate): boolean =>
  entries.some(({ place }) => place.origin !== "settlement" || place.population >= knownTown);

const lowerAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.kind === "word" ? (tokens[index]?.text.toLowerCase() ?? "") : "";

/** What in the text says that the name is a place's, in words; null where nothing does. */
function toldBy(
  from: number,
  to: number,
  { tokens, language }: Surroundings,
  { starting, ending }: Neighbours,
): string | null {
  const { words, units, capitalNouns } = language;
  let at = from - 1;
  while (units.small.has(lowerAt(tokens, at)) || words.compass.has(lowerAt(tokens, at))) at--;
  const before = lowerAt(tokens, at);
  const isJoined = tokens[from - 1]?.text === "," || units.joiners.has(lowerAt(tokens, from - 1));
  const end = tokens[tokens[from - 2]?.text === "," ? from - 3 : from - 2]?.end;
  const previous = isJoined ? ending.get(end ?? -1) : undefined;
  const isVoice = previous?.role === "voice";
  if (previous && !isVoice) return `in a list after “${previous.text}”`;
  const next = tokens[to];
  const isBeforeKnown =
    next &&
    (units.joiners.has(lowerAt(tokens, to)) || next.text === ",") &&
    starting.has(tokens[to + 1]?.start ?? -1);
  if (at < from - 1 && words.areaNouns.has(before) && !capitalNouns) return `after “${before}”`;
  if (words.locatives.has(before) && (!capitalNouns || isBeforeKnown)) return `after “${before}”`;
  return null;
}
