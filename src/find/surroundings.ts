import type { Candidate } from "./candidates.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import type { Token } from "./tokens.ts";

/** What the judge knows of the whole text. */
export interface Surroundings {
  readonly tokens: readonly Token[];
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
