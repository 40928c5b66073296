import { readTable } from "./read-table.ts";

/** What is known of words that are no places. */
export interface Lexicon {
  /** Place of a lower-case word among the common English ones, from 0; null for any other. */
  commonness(word: string): number | null;
  isGivenName(word: string): boolean;
}

export function createLexicon(): Lexicon {
  const common = new Map(readTable("common-words.txt").map(([word = ""], index) => [word, index]));
  const given = new Set(
    [...readTable("given-names.txt"), ...readTable("more-given-names.txt")].map(([name = ""]) =>
      name.toLowerCase(),
    ),
  );
  return {
    commonness: (word) => common.get(word.toLowerCase()) ?? null,
    isGivenName: (word) => given.has(word.toLowerCase()),
  };
}
