import type { Candidate } from "../candidate.ts";
import { type Spot, spotOf } from "../spot.ts";
import type { Surroundings } from "../surroundings.ts";
import { fameOf } from "./fame.ts";

/** A name in its text, as the judge's rows look at it. */
export interface Scene extends Spot {
  readonly candidate: Candidate;
  readonly around: Surroundings;
  /** How well known its best place is, in log-odds. */
  readonly fame: number;
  /** Whether it is one word. */
  readonly single: boolean;
  /** Whether its places are settlements and units of the second level only. */
  readonly plain: boolean;
  /** Whether it is one word that is also a given name, and no well-known place. */
  readonly given: boolean;
}

export function sceneOf(candidate: Candidate, around: Surroundings): Scene {
  const { from, to, entries, text } = candidate;
  const fame = fameOf(candidate).weight;
  const single = to === from + 1;
  return {
    ...spotOf(around.tokens, from, to),
    candidate,
    around,
    fame,
    single,
    plain: entries.every(({ place }) => place.origin === "settlement" || place.admin2 !== ""),
    given: single && around.lexicon.isGivenName(text) && fame < 3.5,
  };
}
