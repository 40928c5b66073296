import type { Candidate } from "./candidates.ts";
import { isDateline } from "./dateline.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The state of New York before its city, in the powers of ten of `standingOf`: bare, the name is as often the state's, unless the text has
 * to do with the city.
 */
export const asNewYorkState = 8.9;
const ofTheCity = new Set([
  ...["new york city", "manhattan", "brooklyn", "queens", "bronx", "the bronx", "staten island", "harlem"],
  ...["wall street", "times square", "central park", "broadway", "world trade center", "trump tower"],
  ...[
    "united nations headquarters",
    "un headquarters",
    "jfk airport",
    "brooklyn bridge",
    "statue of liberty",
  ],
]);

/** Whether the text is about the city of New York, or names it in a line of cities, abroad, or where it was written. */
export function saysTheCity(candidate: Candidate, around: Surroundings): boolean {
  if (isDateline(candidate, around)) return true;
  if (around.candidates.some(({ key }) => ofTheCity.has(key))) return true;
  const { tokens, startingAt, endingAt } = around;
  const isCity = (other: Candidate | undefined): boolean =>
    other?.form === "name" &&
    other.entries.some(({ place }) => place.origin === "settlement" && place.population >= 5e5) &&
    other.entries.every(({ place }) => place.origin !== "region" || place.country !== "US");
  const joins = (index: number) => /^(?:,|and|or|to|from)$/.test(tokens[index]?.text ?? "");
  return (
    (joins(candidate.to) && isCity(startingAt.get(candidate.to + 1))) ||
    (joins(candidate.from - 1) && isCity(endingAt.get(candidate.from - 1)))
  );
}
