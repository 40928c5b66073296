import type { FoundMention } from "./found-mention.ts";
import type { Surroundings } from "./surroundings.ts";
import { unlistedMention } from "./unlisted-mention.ts";

/** A railway by its name: "the Elizabeth line". */
export const isRailway = (
  { tokens, language: { said } }: Pick<Surroundings, "tokens" | "language">,
  from: number,
  to: number,
): boolean =>
  said.lineArticles.has(tokens[from - 1]?.text.toLowerCase() ?? "") &&
  said.linesAfter.has(tokens[to]?.text.toLowerCase() ?? "") &&
  tokens[to]?.spaced === true;

/** Railways by their names that are no place's: mentions without a site. */
export function unlistedLines(
  text: string,
  around: Pick<Surroundings, "tokens" | "language">,
  known: readonly FoundMention[],
): FoundMention[] {
  const { tokens } = around;
  return tokens.flatMap((token, at): FoundMention[] => {
    const noun = tokens[at + 1];
    if (token.kind !== "word" || !token.capital || !noun || !isRailway(around, at, at + 1)) return [];
    if (known.some(({ start, end }) => start < noun.end && end > token.start)) return [];
    return [unlistedMention(text, token.start, noun.end, [`named as “${noun.text}”`, "a railway"])];
  });
}
