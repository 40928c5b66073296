import type { TeamWords } from "./plain-teams.ts";

/** Words by which the plain rules tell who acts; in lower case. */
export interface RoleWords {
  /** Prepositions after which ground is meant. */
  readonly where: ReadonlySet<string>;
  /** Prepositions after which a party is meant: "with", "against". */
  readonly parties: ReadonlySet<string>;
  /** Verbs of saying and doing whose subject is a government, whole words. */
  readonly verbs: ReadonlySet<string>;
  /** The same by their beginning. */
  readonly verbStems: RegExp;
  /** Endings of verbs that stand right after their subject and say that it does something. */
  readonly finite: RegExp;
  /** Verbs with such an ending that say where something lies or how it is, and other words that end so. */
  readonly still: ReadonlySet<string>;
  readonly infinitives?: RegExp;
  /** Words between a subject and its verb that say no more of it: "not", "also", "already"; and such by their endings. */
  readonly inBetween: ReadonlySet<string>;
  readonly adverbs?: RegExp;
  /** Words that begin a clause: "that", "but", "while". */
  readonly clauses: ReadonlySet<string>;
  /** Nouns before a name that make a party or an actor of it: "government", "army", "talks". */
  readonly powers: RegExp;
  /** Those of them that stand for their state with the capital that they sit in: "уряд у Києві"; all, where none are told. */
  readonly seats?: RegExp;
  /** Those of them that are a town's own administration where the name is a town's: "prezydent" is a Polish mayor too. */
  readonly ofTowns?: RegExp;
  /** Verbs of a game, and the prepositions between one and who is played against. */
  readonly games?: { readonly verbs: RegExp; readonly links: ReadonlySet<string> };
  /** Words for "between", and how words begin that say what two parties have between them: talks, war, trade. */
  readonly between?: { readonly words: ReadonlySet<string>; readonly dealings: RegExp };
  /** Endings of names that are in the nominative, where the tables have them so, and in no other case: "Polska". */
  readonly subjects?: RegExp;
  /** Endings of verbs in the plural: one that has none of them, after "and" and a name, has this name only for its subject. */
  readonly plural?: RegExp;
  /** Pronouns after a comma that stand for the name in a clause of its own: "Peru, which". */
  readonly relatives?: ReadonlySet<string>;
  /** Prepositions of whose something is, after which a name is no subject though a verb follows it: "the trucks of". */
  readonly genitives?: ReadonlySet<string>;
  /** Prepositions that mean "with" before a name with one of the endings, and something else before any other. */
  readonly withCase?: { readonly words: ReadonlySet<string>; readonly endings: RegExp };
  /** How words begin before "with" that say what lies there: "border with". */
  readonly ground?: RegExp;
  /** Articles and the like that stand between a preposition and the name. */
  readonly articles: ReadonlySet<string>;
  /** What joins two names. */
  readonly and: ReadonlySet<string>;
  /** How a report on a game tells its teams; where it is left out, a club is a place. */
  readonly teams?: TeamWords;
}
