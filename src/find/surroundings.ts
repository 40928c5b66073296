import type { Candidate } from "./candidate.ts";
import { candidatesOf } from "./candidates.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon, Telephone } from "./gazetteer/lexicon.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Language } from "./languages/language.ts";
import { givenNamesOf, surnamesOf } from "./persons.ts";
import { stormsIn } from "./storms.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What the judge knows of the whole text. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** Words that may be a place's name, in the order of the text. */
  readonly candidates: readonly Candidate[];
  readonly language: Language;
  /** Where the paper is at home, or null. */
  readonly home: Place | null;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** The countries of the text's capitalised words for a people, one a word. */
  readonly peoples: readonly string[];
  /** Words of the text that only the newspapers of a state use, counted by country. */
  readonly tells: ReadonlyMap<string, number>;
  readonly telephones: readonly Telephone[];
  /** Units that a number right after a name rings in, by the name's key: "London police at 519-661-5670". */
  readonly rungIn: ReadonlyMap<string, string>;
  readonly surnames: ReadonlySet<string>;
  /** Given names that the text has before a surname, in lower case; true where that is their first use. */
  readonly givenNames: ReadonlyMap<string, boolean>;
  /** Names of storms, in lower case. */
  readonly storms: ReadonlySet<string>;
  /** Words that the text also has in lower case. */
  readonly lowered: ReadonlySet<string>;
  /** Candidates by the index of their first token, and of the one after their last. */
  readonly startingAt: ReadonlyMap<number, Candidate>;
  readonly endingAt: ReadonlyMap<number, Candidate>;
}

/** Reads a text as far as the judge needs it. */
export function surroundingsOf(
  text: string,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  language: Language,
  home: Place | null = null,
): Surroundings {
  const { words } = language;
  const tokens = tokensOf(text, language);
  const candidates = candidatesOf(text, tokens, gazetteer, language);
  const starts = new Set(candidates.map(({ from }) => from));
  const telephones = lexicon.telephonesIn(text);
  const surnames = surnamesOf(tokens, lexicon, words);
  return {
    tokens,
    candidates,
    peoples: tokens.flatMap((token) => (token.capital && gazetteer.peopleOf(token.text)) || []),
    tells: lexicon.tellsOf(text),
    telephones,
    rungIn: rungBeside(text, candidates, telephones),
    language,
    home,
    gazetteer,
    lexicon,
    surnames,
    givenNames: givenNamesOf(tokens, lexicon, (index) => starts.has(index), surnames, words),
    storms: stormsIn(tokens, language),
    lowered: new Set(
      tokens.filter(({ kind, capital }) => kind === "word" && !capital).map((token) => token.text),
    ),
    startingAt: new Map(candidates.map((candidate) => [candidate.from, candidate])),
    endingAt: new Map(candidates.map((candidate) => [candidate.to, candidate])),
  };
}

/** Characters between a name and the number of what is there, at most. */
const mostBetween = 45;

function rungBeside(
  text: string,
  candidates: readonly Candidate[],
  telephones: readonly Telephone[],
): ReadonlyMap<string, string> {
  return new Map(
    telephones.flatMap(({ at, unit }) => {
      const beside = candidates.findLast(({ end }) => end <= at);
      const isBeside = beside && at - beside.end <= mostBetween && !/[.\n]/.test(text.slice(beside.end, at));
      return isBeside ? [[beside.key, unit] as const] : [];
    }),
  );
}
