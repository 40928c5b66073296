/** A set of words, written with blanks between them, in lower case. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g) ?? []);

/** What the engine looks a text's words up in; each language has its own, in lower case. */
export interface Words {
  /** Words after which a name says where something is, and those before other names too. */
  readonly locatives: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  /** "North", "lower", "greater": they stand before a place's name. */
  readonly compass: ReadonlySet<string>;
  /** Nouns beside a name that say that it is a place: "city", "coast". */
  readonly areaNouns: ReadonlySet<string>;
  /** Words of sides and ends, of which alone no name is made, "the far shore", and the keys of the few that are names. */
  readonly sides: ReadonlySet<string>;
  readonly namedSides: ReadonlySet<string>;
  /** Words that make an organisation's, event's or work's name of the name beside them. */
  readonly organisationNouns: ReadonlySet<string>;
  /** How words begin that, with a capital, make a club's name of the town after them: "Legia Warszawa". */
  readonly clubs?: RegExp;
  /** Titles after which a person's name follows. */
  readonly titles: ReadonlySet<string>;
  /** Articles, alone or with a preposition, that no town has before its name: "das", "im". Empty where towns may. */
  readonly notBeforeTowns: ReadonlySet<string>;
  readonly weekdaysAndMonths: ReadonlySet<string>;
  /** Words never taken for a place by themselves. */
  readonly neverPlaces: ReadonlySet<string>;
}
