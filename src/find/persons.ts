import type { Lexicon } from "./gazetteer/lexicon.ts";
import type { Words } from "./languages/words.ts";
import type { Token } from "./tokens.ts";

/** Surnames that the text gives away by a title, a given name or an age beside them; in lower case. */
export function surnamesOf(tokens: readonly Token[], lexicon: Lexicon, words: Words): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || !token.capital || token.text.length < 3) continue;
    const next = tokens[at + 1];
    const age = tokens[at + 2];
    const aged =
      next?.text === "," && age?.kind === "number" && /^\d{1,2},?$/.test(age.text) && tokens[at - 1]?.capital;
    const tail = next?.kind === "word" && next.capital && next.spaced;
    if (!tail && (aged || isNamedBefore(tokens, at, lexicon, words))) surnames.add(token.text.toLowerCase());
  }
  return surnames;
}

/** Whether the words before the token at `at` make a person's name of it: "Mr", "Volodymyr", "George W.". */
export function isNamedBefore(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  { compass, locatives, organisationNouns, titles, weekdaysAndMonths }: Words,
): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token?.spaced) return false;
  if (before.text === ".") {
    const short = tokens[at - 2];
    if (!short || before.spaced) return false;
    if (/^\p{Lu}$/u.test(short.text))
      return (tokens[at - 3]?.capital ?? false) && !locatives.has(tokens[at - 3]?.text.toLowerCase() ?? "");
    return !token.opening && titles.has(short.text.toLowerCase());
  }
  if (before.kind !== "word" || !before.capital) return false;
  const word = before.text.toLowerCase();
  if (titles.has(word)) return true;
  if (organisationNouns.has(word) || weekdaysAndMonths.has(word) || compass.has(word)) return false;
  const place = tokens[at - 2];
  if (place && locatives.has(place.text.toLowerCase()) && !before.opening) return false;
  return lexicon.isGivenName(before.text) && (lexicon.commonness(word) ?? 1e6) > 150;
}

/**
 * Given names that a surname follows somewhere in the text, in lower case: true for those whose first use is such, as
 * a person is named in full first. A place's or an organisation's word is no surname, unless it is one of the text's.
 */
export function givenNamesOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isPlace: (index: number) => boolean,
  surnames: ReadonlySet<string>,
  { organisationNouns, locatives }: Words,
): ReadonlyMap<string, boolean> {
  const given = new Map<string, boolean>();
  const met = new Set<string>();
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token?.capital || !next || !lexicon.isGivenName(token.text)) continue;
    const name = token.text.toLowerCase();
    const first = !met.has(name);
    met.add(name);
    if (!next.capital || !next.spaced || next.opening || given.has(name)) continue;
    const word = next.text.toLowerCase();
    const isSurname = surnames.has(word) || (lexicon.commonness(word) === null && !isPlace(at + 1));
    if (
      /^\p{Lu}\p{Ll}{2}/u.test(next.text) &&
      isSurname &&
      !organisationNouns.has(word) &&
      !locatives.has(tokens[at - 1]?.text.toLowerCase() ?? "")
    )
      given.set(name, first);
  }
  return given;
}
