import type { Place } from "../gazetteer/place.ts";
import { type Spot, spotOf } from "../spot.ts";
import type { Token } from "../tokens.ts";
import { compass } from "../word-lists.ts";
import { headOfList } from "./pairs.ts";

/** A name in its text, as the rows of the roles look at it. */
export interface Scene extends Spot {
  readonly place: Place | null;
  /** Whether it is the article's dateline. */
  readonly dateline: boolean;
  /** Index of the word that governs the name: the one before it, "the" and compass points passed over. */
  readonly lead: number;
  /** That word, or "". */
  readonly before: string;
  /** Index of the word that governs the list whose last name this is: "in" of "in A, B and C". */
  readonly head: number | null;
  /** Whether a comma or "and" joins it to what stands before. */
  readonly joined: boolean;
  readonly possessive: boolean;
  /** Index of the token after the name and its possessive. */
  readonly next: number;
}

export function sceneOf(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  place: Place | null,
  dateline: boolean,
): Scene {
  const spot = spotOf(tokens, from, to);
  let lead = from - 1;
  while (compass.has(spot.wordAt(lead)) || spot.wordAt(lead) === "the") lead--;
  const before = spot.wordAt(lead);
  const possessive = tokens[to]?.kind === "possessive";
  return {
    ...spot,
    place,
    dateline,
    lead,
    before,
    head: headOfList(tokens, from),
    joined: before === "and" || tokens[lead]?.text === ",",
    possessive,
    next: possessive ? to + 1 : to,
  };
}
