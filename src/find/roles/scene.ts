import type { Place } from "../gazetteer/place.ts";
import { type Spot, spotOf } from "../spot.ts";
import type { Token } from "../tokens.ts";
import { compass } from "../word-lists.ts";
import { governorOf } from "./governed.ts";

/** A name in its text, as the rows of the roles look at it. */
export interface Scene extends Spot {
  readonly place: Place | null;
  /** Whether it is the article's dateline. */
  readonly dateline: boolean;
  /** Index of the word that governs the name: the one before it, "the" and compass points passed over. */
  readonly lead: number;
  /** That word, or "". */
  readonly before: string;
  /** Index of the preposition or verb that the name is the object of, by itself or in a list; null where there is none. */
  readonly governor: number | null;
  /** The word there, or "", and the noun before it: "from" and "nurse" of "a nurse from Lima". */
  readonly preposition: string;
  readonly noun: string;
  /** Whether the name before it lies in it: "Lima, Peru". */
  readonly holdsPrevious: boolean;
  /** Whether a comma or "and" joins it to what stands before. */
  readonly joined: boolean;
  readonly possessive: boolean;
  /** Index of the token after the name and its possessive. */
  readonly next: number;
}

/** A name with what is known of it besides its words. */
export type Named = Pick<Scene, "from" | "to" | "place" | "dateline" | "holdsPrevious">;

export function sceneOf(tokens: readonly Token[], named: Named): Scene {
  const { from, to } = named;
  const spot = spotOf(tokens, from, to);
  let lead = from - 1;
  while (compass.has(spot.wordAt(lead)) || spot.wordAt(lead) === "the") lead--;
  const before = spot.wordAt(lead);
  const governor = governorOf(tokens, from, to);
  const possessive = tokens[to]?.kind === "possessive";
  return {
    ...spot,
    ...named,
    lead,
    before,
    governor,
    preposition: governor === null ? "" : spot.wordAt(governor),
    noun: governor === null ? "" : spot.wordAt(governor - 1),
    joined: before === "and" || tokens[lead]?.text === ",",
    possessive,
    next: possessive ? to + 1 : to,
  };
}
