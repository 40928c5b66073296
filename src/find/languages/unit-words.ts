import { setOf } from "./words.ts";

/** The words by which a language says that the names beside them are units'. */
export interface UnitWords {
  /** Nouns in all their cases, of one unit and of several, with the kind that each says: "province", "county", "state", "district". */
  readonly one: ReadonlyMap<string, string>;
  readonly many: ReadonlyMap<string, string>;
  /** Whether the noun stands after the name too: "Hatay province". */
  readonly after: boolean;
  /** Whether a name may follow the noun at once: "Landkreis Börde". */
  readonly withoutOf: boolean;
  /** Articles and prepositions between noun and name. */
  readonly small: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** "among them", "including": between nouns and the list of their names. */
  readonly among: ReadonlySet<string>;
  readonly adjectives: AdjectiveNouns;
}

/** Nouns of units whose names are adjectives, in all their cases, each with its nominative: "powiecie" and "powiat". */
export interface AdjectiveNouns {
  /** Before the adjective, which has no capital, of one unit and of several: "powiat kłodzki". */
  readonly before: ReadonlyMap<string, string>;
  readonly beforeMany: ReadonlyMap<string, string>;
  /** The same after it, which has a capital: "Львівська область". */
  readonly after: ReadonlyMap<string, string>;
  readonly afterMany: ReadonlyMap<string, string>;
  /** Nominatives of nouns whose units, of the first level and of a state that writes the language, are listed by the adjective alone. */
  readonly bare: ReadonlySet<string>;
}

/** Nouns in their cases as `AdjectiveNouns` has them: a row is a nominative and its forms, with blanks between them. */
export const nounsWithForms = (rows: readonly (readonly [nominative: string, forms: string])[]) =>
  new Map(
    rows.flatMap(([nominative, forms]) => [...setOf(forms)].map((form) => [form, nominative] as const)),
  );

const noAdjectives: AdjectiveNouns = {
  before: new Map(),
  beforeMany: new Map(),
  after: new Map(),
  afterMany: new Map(),
  bare: new Set(),
};

/** A kind of unit with its nouns, of one and of several, written with blanks between them. */
export type UnitNouns = readonly [kind: string, one: string, many: string];

export const unitWords = (
  nouns: readonly UnitNouns[],
  placing: Pick<UnitWords, "after" | "withoutOf">,
  lists: { readonly small: string; readonly joiners: string; readonly among: string },
  adjectives: AdjectiveNouns = noAdjectives,
): UnitWords => {
  const kinds = (words: (row: UnitNouns) => string) =>
    new Map(nouns.flatMap((row) => [...setOf(words(row))].map((word) => [word, row[0]] as const)));
  return {
    one: kinds(([, one]) => one),
    many: kinds(([, , many]) => many),
    ...placing,
    small: setOf(lists.small),
    joiners: setOf(lists.joiners),
    among: setOf(lists.among),
    adjectives,
  };
};
