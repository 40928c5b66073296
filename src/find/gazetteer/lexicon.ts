import { readTable, type Tables } from "./read-table.ts";

/** What is known of words that are no places. */
export interface Lexicon {
  /** Place of a lower-case word among the common English ones, from 0; null for any other. */
  commonness(word: string): number | null;
  isGivenName(word: string): boolean;
  /** How many words the text has that only the newspapers of a state use, by ISO 3166-1 alpha-2. */
  tellsOf(text: string): ReadonlyMap<string, number>;
}

export function createLexicon(tables: Tables): Lexicon {
  const common = new Map(readTable(tables, "common-words.txt").map(([word = ""], index) => [word, index]));
  const given = new Set(
    [...readTable(tables, "given-names.txt"), ...readTable(tables, "more-given-names.txt")].map(
      ([name = ""]) => name.toLowerCase(),
    ),
  );
  const tells = readTable(tables, "tells.tsv").map(([country = "", words = ""]) => ({
    country,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replace(/[.]/g, "\\.")})(?![\\p{L}\\p{N}])`, "gu"),
  }));
  return {
    tellsOf: (text) =>
      new Map(
        tells.map(({ country, pattern }) => [country, new Set(text.match(pattern) ?? []).size] as const),
      ),
    commonness: (word) => common.get(word.toLowerCase()) ?? null,
    isGivenName: (word) => given.has(word.toLowerCase()),
  };
}
