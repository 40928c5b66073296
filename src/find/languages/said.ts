/** Words by which a text in a language says what stands beside them, in lower case unless it is said. */
export interface Said {
  /** Before a place that lies in what follows: "in". */
  readonly inside: ReadonlySet<string>;
  /** Prepositions before a town's name that are not used with a river's. */
  readonly ashore: ReadonlySet<string>;
  /** Nouns and titles right after a unit's name: "Washington state", and with a capital "New York Gov.". */
  readonly unitNouns: ReadonlySet<string>;
  readonly unitOffices: ReadonlySet<string>;
  /** Nouns before a town's name, and what stands between where it must: "the city of Turkey", "die Stadt Essen". */
  readonly townNouns: ReadonlySet<string>;
  readonly of: ReadonlySet<string> | null;
  /** Nouns after a street's name, written with a capital; nouns before one, written without. */
  readonly streetsAfter: ReadonlySet<string>;
  readonly streetsBefore: ReadonlySet<string>;
  /** Small words inside a street's name, and words with a capital that stand before one. */
  readonly streetsWithin: ReadonlySet<string>;
  readonly beforeStreets: ReadonlySet<string>;
  /** Streets that stand for who works there: "Wall Street". */
  readonly standingStreets: ReadonlySet<string>;
  /** What stands before and after a railway's name, or right before it: "the Elizabeth line", "ligne". */
  readonly lineArticles: ReadonlySet<string>;
  readonly linesAfter: ReadonlySet<string>;
  /** Nouns before a storm's name; those that tell one with a capital only. */
  readonly storms: ReadonlySet<string>;
  readonly stormsInCapitals: ReadonlySet<string>;
  /** Nouns after a people's adjective that act for their state, and those that do where they have a capital. */
  readonly powers: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  /** Words that no line of its own ends with. */
  readonly runOn: ReadonlySet<string>;
  /** Words after a name and a hyphen: "Moscow-based". */
  readonly hyphened: ReadonlySet<string>;
}
