import { type Candidate, candidatesOf } from "./candidates.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import { givenNamesOf, surnamesOf } from "./persons.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What the judge knows of the whole text. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** Words that may be a place's name, in the order of the text. */
  readonly candidates: readonly Candidate[];
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** Words of the text that only the newspapers of a state use, counted by country. */
  readonly tells: ReadonlyMap<string, number>;
  readonly surnames: ReadonlySet<string>;
  /** Given names that the text has before a surname, in lower case; true where that is their first use. */
  readonly givenNames: ReadonlyMap<string, boolean>;
  /** Words that the text also has in lower case. */
  readonly lowered: ReadonlySet<string>;
  /** Candidates by the index of their first token, and of the one after their last. */
  readonly startingAt: ReadonlyMap<number, Candidate>;
  readonly endingAt: ReadonlyMap<number, Candidate>;
}

/** Reads a text as far as the judge needs it. */
export function surroundingsOf(text: string, gazetteer: Gazetteer, lexicon: Lexicon): Surroundings {
  const tokens = tokensOf(text);
  const candidates = candidatesOf(text, tokens, gazetteer);
  const starts = new Set(candidates.map(({ from }) => from));
  const surnames = surnamesOf(tokens, lexicon);
  return {
    tokens,
    candidates,
    tells: lexicon.tellsOf(text),
    gazetteer,
    lexicon,
    surnames,
    givenNames: givenNamesOf(tokens, lexicon, (index) => starts.has(index), surnames),
    lowered: new Set(
      tokens.filter(({ kind, capital }) => kind === "word" && !capital).map((token) => token.text),
    ),
    startingAt: new Map(candidates.map((candidate) => [candidate.from, candidate])),
    endingAt: new Map(candidates.map((candidate) => [candidate.to, candidate])),
  };
}
