import type { Spelling, Token } from "../tokens.ts";
import type { Forms } from "./forms.ts";
import type { RegionNouns } from "./region-nouns.ts";
import type { Said } from "./said.ts";
import type { SharedName } from "./shared-names.ts";
import type { ShortForms } from "./short-forms.ts";
import type { UnitWords } from "./unit-words.ts";
import type { Words } from "./words.ts";

export const languageCodes = ["en", "de", "fr", "es", "pl", "uk"] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** What the engine knows of a text's language; it is the same engine for all. */
export interface Language extends Spelling {
  readonly code: LanguageCode;
  readonly words: Words;
  readonly units: UnitWords;
  readonly said: Said;
  /** Whether a verb of acting, or what stands between one and its subject, begins at a token. */
  readonly acts: (tokens: readonly Token[], from: number) => boolean;
  /** First words of names as they are shortened with a full stop, in lower case, and in full: "n" and "north". */
  readonly shortNames: ReadonlyMap<string, string>;
  /** Articles that may begin a name or stand before one, in lower case. */
  readonly articles: ReadonlySet<string>;
  /** Nouns right before a name that say that it is a water's: "river". */
  readonly waterNouns: ReadonlySet<string>;
  /** Nouns that a name may begin with although they are written small, "mer Noire"; where there are none, it is left out. */
  readonly smallBeginnings?: ReadonlySet<string>;
  readonly regionNouns: RegionNouns;
  readonly shortForms: ShortForms;
  readonly sharedNames: readonly SharedName[];
  /** What stands between two towns in a list or a journey: "and", "to". */
  readonly betweenTowns: ReadonlySet<string>;
  /** The folder of its names and common words beside the general tables; null where those are in this language. */
  readonly tables: LanguageCode | null;
  /** What a name may be in the nominative. */
  readonly forms: Forms;
  /** The keys in Latin letters of what a key may name in a state of `homes`; left out where the language has these letters. */
  readonly inLatin?: (key: string) => readonly string[];
  /** Given names besides those of the general list, in lower case. */
  readonly givenNames: ReadonlySet<string>;
  /** Whether nouns are written with a capital, so that a capital says little. */
  readonly capitalNouns: boolean;
  /** Whether adjectives and peoples may be written without one: "rosyjski", "español". */
  readonly smallPeoples: boolean;
  /** What may follow the beginning of such a word that `peoples.tsv` has. */
  readonly peopleEndings: RegExp;
  /** States whose newspapers write it, ISO 3166-1 alpha-2: their villages are named, and inflected as its own words are. */
  readonly homes: readonly string[];
}
