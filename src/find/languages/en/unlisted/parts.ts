import type { FoundMention } from "../../../found-mention.ts";
import type { Token } from "../../../tokens.ts";
import { unlistedMention } from "../../../unlisted-mention.ts";

/** Nouns right before a name: "Lake Hazar", "Mount Ruang", "Jebel Aulia". */
const before = /^(?:lake|loch|lough|mount|mt|cape|jebel|jabal|wadi|camp)$/i;
/** Nouns with "of" before a name: "the Gulf of Iskenderun", "the Isle of Sheppey". */
const beforeOf = /^(?:gulf|bay|straits?|isles?|island|sound|bight|cape|mouth|valley|plain|lake|sea)$/i;
/** Words that a name of a part of the land has after its noun at most. */
const longest = 4;

/**
 * Parts of the land that the text names by a noun before their name, where no longer name is known: none is put silently
 * on the town that the name has in it. They are mentions without a site.
 *
 * @param known what is found already, in the order of the text
 */
export function unlistedParts(
  text: string,
  tokens: readonly Token[],
  known: readonly FoundMention[],
): FoundMention[] {
  return tokens.flatMap((noun, at): FoundMention[] => {
    const from = nameAfter(tokens, at);
    if (from === null) return [];
    const to = endOfName(tokens, from);
    const last = tokens[to - 1];
    if (!last || to === from) return [];
    const name = tokens[from] as Token;
    const isKnown = known.some(
      ({ start, end, place }) =>
        start < last.end && end > noun.start && ((start <= noun.start && end > name.start) || place === null),
    );
    if (isKnown) return [];
    return [unlistedMention(text, noun.start, last.end, [`named as “${noun.text}”`, "a part of the land"])];
  });
}

/** Where the name after a noun begins; null where the word is no such noun, or no name follows. */
function nameAfter(tokens: readonly Token[], at: number): number | null {
  const noun = tokens[at];
  if (noun?.kind !== "word") return null;
  const isPart = noun.capital && beforeOf.test(noun.text) && tokens[at + 1]?.text === "of";
  if (!isPart && !(noun.capital && before.test(noun.text))) return null;
  let from = at + 1;
  if (isPart) while (/^(?:of|the)$/.test(tokens[from]?.text ?? "")) from++;
  return tokens[from]?.capital && tokens[from]?.opening === false ? from : null;
}

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + longest) {
    const token = tokens[to];
    const isHyphen = to > from && token?.text === "-" && !token.spaced && tokens[to + 1]?.kind === "word";
    if (!isHyphen && !(token?.kind === "word" && token.capital && !token.opening)) break;
    to += isHyphen ? 2 : 1;
  }
  return to;
}
