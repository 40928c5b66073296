import type { Language } from "../languages/language.ts";
import { fold } from "./fold.ts";
import { readTable, type Tables } from "./read-table.ts";

/** A telephone number of a text: where it begins, and the code of the unit of the first level that it rings in. */
export interface Telephone {
  readonly at: number;
  readonly unit: string;
}

/** What is known of words that are no places. */
export interface Lexicon {
  /** Place of a lower-case word among the common English ones, from 0; null for any other. */
  commonness(word: string): number | null;
  isGivenName(word: string): boolean;
  /** How many words the text has that only the newspapers of a state use, by ISO 3166-1 alpha-2. */
  tellsOf(text: string): ReadonlyMap<string, number>;
  telephonesIn(text: string): readonly Telephone[];
  /** The same of another language. */
  in(language: Language): Lexicon;
}

/** A number as North America writes it, its area code in a group: "519-661-5670", "(806) 423-1253". */
const telephone = /(?<![\d-])(?:\+?1[-. ])?\(?(\d{3})\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/g;

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
  const ringing = new Map(
    readTable(tables, "area-codes.tsv").flatMap(([unit = "", codes = ""]) =>
      codes.split("|").map((code) => [code, unit] as const),
    ),
  );
  const inLanguages = new Map<Language, Lexicon>();
  const lexicon: Lexicon = {
    tellsOf: (text) =>
      new Map(
        tells.map(({ country, pattern }) => [country, new Set(text.match(pattern) ?? []).size] as const),
      ),
    telephonesIn: (text) =>
      [...text.matchAll(telephone)].flatMap(({ index, 1: code = "" }) => {
        const unit = ringing.get(code);
        return unit ? [{ at: index, unit }] : [];
      }),
    commonness: (word) => common.get(word.toLowerCase()) ?? null,
    isGivenName: (word) => given.has(word.toLowerCase()),
    in(language) {
      if (language.tables === null) return lexicon;
      const known = inLanguages.get(language) ?? lexiconIn(language, lexicon, tables);
      inLanguages.set(language, known);
      return known;
    },
  };
  return lexicon;
}

/**
 * A language's common words, with given names from all over. A word that the list has with a capital only is a name. Where nouns have a capital, its list does too: "Essen", and not "essen",
 * says what the name of the town may be.
 */
function lexiconIn(language: Language, { isGivenName }: Lexicon, tables: Tables): Lexicon {
  const rows = readTable(tables, `${language.tables}/common-words.txt`);
  const keyOf = (word: string) => (language.capitalNouns ? word : word.toLowerCase());
  const common = new Map<string, number>();
  const written = new Set(rows.map(([word = ""]) => word));
  for (const [index, [word = ""]] of rows.entries()) {
    const isName = !language.capitalNouns && /^\p{Lu}/u.test(word) && !written.has(word.toLowerCase());
    if (!isName && !common.has(keyOf(word))) common.set(keyOf(word), index);
  }
  return {
    commonness: (word) => common.get(keyOf(word)) ?? null,
    isGivenName: (word) =>
      isGivenName(word) || language.givenNames.has(word.toLowerCase()) || isGivenName(fold(word)),
    tellsOf: () => new Map(),
    telephonesIn: () => [],
    in: () => {
      throw new Error("A lexicon of a language is asked for no other.");
    },
  };
}
