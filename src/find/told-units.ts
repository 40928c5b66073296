import type { UnitWords } from "./languages/unit-words.ts";
import { lowered, type Token } from "./tokens.ts";

/** Names that a list of units has besides the one that is looked at, and words of a name, at most. */
const longestList = 12;
const longestName = 4;

/**
 * The kind of unit that the words beside a name say it is, in English as `UnitWords` has it, or null: "Hatay province", "the
 * province of Hatay", "Hillsborough, Pinellas and Orange counties", "eleven provinces, among them Hatay and Malatya".
 *
 * @param from index of the name's first token; `to` is that after its last
 */
export function toldUnit(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: UnitWords,
): string | null {
  return afterNames(tokens, to, words) ?? beforeNames(tokens, from, to, words);
}

/** Whether a token stands between two units of a list. */
export const joins = (token: Token | undefined, { joiners }: UnitWords): boolean =>
  token?.text === "," || joiners.has(lowered(token));

/** The noun after the name, of one unit or of several; or of several after the rest of the list that the name stands in. */
function afterNames(tokens: readonly Token[], to: number, words: UnitWords): string | null {
  if (!words.after) return null;
  let at = to;
  const next = tokens[at];
  if (next?.spaced && !next.opening) {
    const one = next.capital ? undefined : words.one.get(lowered(next));
    if (one && one !== "state") return one;
  }
  for (let names = 0; names < longestList; names++) {
    const many = tokens[at]?.opening ? undefined : words.many.get(lowered(tokens[at]));
    if (many) return many;
    const begin = at;
    while (joins(tokens[at], words)) at++;
    const name = at;
    while (at < name + longestName && isOfName(tokens[at])) {
      if (at > name && words.many.has(lowered(tokens[at]))) break;
      at++;
    }
    if (name === begin || at === name) return null;
  }
  return null;
}

/** The noun before the name, of one unit; or of several before the list that the name stands in: "counties of Florida" names none. */
function beforeNames(tokens: readonly Token[], from: number, to: number, words: UnitWords): string | null {
  const isFirst = joins(tokens[to], words);
  for (let at = from, names = 0; names < longestList; names++) {
    let before = at - 1;
    while (words.small.has(lowered(tokens[before]))) before--;
    const noun = lowered(tokens[before]);
    const told =
      (names > 0 || isFirst ? words.many.get(noun) : undefined) ??
      (names === 0 ? words.one.get(noun) : undefined);
    if (told) return words.withoutOf || before < at - 1 ? told : null;
    const listed = nounBeforeList(tokens, at - 1, words);
    if (listed) return listed;
    if (!joins(tokens[at - 1], words)) return null;
    while (joins(tokens[at - 1], words)) at--;
    while (words.small.has(lowered(tokens[at - 1]))) at--;
    const end = at;
    while (at > end - longestName && isOfName(tokens[at - 1])) at--;
    while (words.small.has(lowered(tokens[at - 1])) && joins(tokens[at - 2], words)) at--;
    if (at === end) return null;
  }
  return null;
}

/** "provinces, among them" and "provinces:" right before a list. */
function nounBeforeList(tokens: readonly Token[], last: number, words: UnitWords): string | null {
  let at = last;
  while (words.among.has(lowered(tokens[at]))) at--;
  if (tokens[at]?.text === "," || tokens[at]?.text === ":") at--;
  return at < last ? (words.many.get(lowered(tokens[at])) ?? null) : null;
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === "word" && token.capital && !(token.opening && !token.spaced)) ||
    (token.text === "-" && !token.spaced));
