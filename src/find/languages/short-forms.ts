import { setOf } from "./words.ts";

/** How a language's newspapers write the names that they shorten, as printed. */
export interface ShortForms {
  /** Names of at most three capitals. A word in capitals of this length that is none of them is no place's name. */
  readonly capitals: ReadonlySet<string>;
  /** Names that are words too, by their folded keys, with the forms that are names: "us" and "US". */
  readonly onlyAs: ReadonlyMap<string, ReadonlySet<string>>;
  /** States' that stand before a noun as an adjective would: "U.S. officials". */
  readonly beforeNouns: ReadonlySet<string>;
  /** Units' that can mean nothing else: "NSW police", "a BC coroner". */
  readonly units: ReadonlySet<string>;
  /** A politician's party before the unit's, with a hyphen: "D-Mass.". */
  readonly parties: ReadonlySet<string>;
}

const named = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Short forms that newspapers of any language have. */
export const shortForms: ShortForms = {
  capitals: named("US UK USA UAE DRC PRC"),
  onlyAs: new Map([["us", named("US U.S.")]]),
  beforeNouns: named("US U.S. UK U.K."),
  units: setOf(""),
  parties: setOf(""),
};

/** The same with names in capitals that a language has besides, with blanks between them. */
export const withCapitals = (words: string): ShortForms => ({
  ...shortForms,
  capitals: new Set([...shortForms.capitals, ...words.split(" ")]),
});
