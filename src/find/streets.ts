import type { FoundMention } from "./found-mention.ts";
import type { Language } from "./languages/language.ts";
import { streetsAnywhere } from "./languages/streets-anywhere.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";
import { unlistedMention } from "./unlisted-mention.ts";

/** Words of a street's name besides its noun, at most. */
const longest = 4;

/** Where a street stands in its text, in UTF-16 code units, end exclusive. */
type Stretch = Pick<FoundMention, "start" | "end">;

/** The streets, squares and parks that a text's tokens name. */
export function streetsAmong(tokens: readonly Token[], { said }: Language): readonly Stretch[] {
  const among = (
    own: ReadonlySet<string>,
    others: ReadonlySet<string>,
    token: Token | undefined,
  ): boolean => {
    const word = token?.text.toLowerCase() ?? "";
    return own.has(word) || others.has(word);
  };
  const stretch = (from: number, to: number): Stretch => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  return tokens.flatMap((noun, at): Stretch[] => {
    if (noun.kind !== "word") return [];
    if (noun.capital && among(said.streetsAfter, streetsAnywhere.after, noun)) {
      let from = at;
      while (at - from < longest && isOfName(tokens[from - 1], tokens[from])) from--;
      while (from < at && said.beforeStreets.has(tokens[from]?.text.toLowerCase() ?? "")) from++;
      const isStanding = at - from === 1 && said.standingStreets.has(tokens[from]?.text.toLowerCase() ?? "");
      return from < at && !isStanding ? [stretch(from, at + 1)] : [];
    }
    if (noun.capital || !among(said.streetsBefore, streetsAnywhere.before, noun)) return [];
    let first = at + 1;
    while (among(said.streetsWithin, streetsAnywhere.within, tokens[first])) first++;
    let to = first;
    while (to - first < longest && isOfName(tokens[to], tokens[to + 1])) to++;
    return to > first ? [stretch(at, to)] : [];
  });
}

/** Whether a token is a word of a name that goes on up to `next` without a sign between. */
function isOfName(token: Token | undefined, next: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && next !== undefined && !next.opening;
}

/** The streets that a text names and the finder does not know: no gazetteer has them, and a map at the scale of states shows none. */
export const unlistedStreets = (
  text: string,
  { tokens, language }: Pick<Surroundings, "tokens" | "language">,
  known: readonly FoundMention[],
): FoundMention[] =>
  streetsAmong(tokens, language)
    .filter(({ start, end }) => !known.some((mention) => mention.start < end && mention.end > start))
    .map(({ start, end }) => unlistedMention(text, start, end, ["a street, a square or a park", "a street"]));
