import type { Candidate } from "./candidate.ts";
import { isDateline } from "./dateline.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Language } from "./languages/language.ts";
import type { SharedName } from "./languages/shared-names.ts";
import type { Surroundings } from "./surroundings.ts";

/** What the language's table has of a place that shares its name. */
export const sharedNameOf = (
  { origin, name, admin1, country }: Place,
  { sharedNames }: Language,
): SharedName | undefined =>
  sharedNames.find(
    ({ place }) =>
      place.name === name && place.origin === origin && (place.within === admin1 || place.within === country),
  );

/**
 * What the text says for a place that shares its name, or against it, in powers of ten.
 *
 * @param countries how much the text names places of each country
 */
export function gainOfShared(
  { about, elsewhere }: SharedName,
  candidate: Candidate,
  around: Surroundings,
  countries: ReadonlyMap<string, number>,
): number {
  const gain =
    about && candidate.key === about.key && isAbout(about.parts, candidate, around) ? about.gain : 0;
  const isElsewhere =
    elsewhere && (countries.get(elsewhere.named) ?? 0) > 1 && !countries.get(elsewhere.unnamed);
  return gain - (isElsewhere ? elsewhere.loss : 0);
}

/** Inhabitants of a city that is named in a list of cities. */
const largeCity = 5e5;

/** Whether the text names a part of the city, or names it in a line of cities, abroad, or where it was written. */
function isAbout(parts: ReadonlySet<string>, candidate: Candidate, around: Surroundings): boolean {
  if (isDateline(candidate, around)) return true;
  if (around.candidates.some(({ key }) => parts.has(key))) return true;
  const { tokens, startingAt, endingAt, language } = around;
  const isCity = (other: Candidate | undefined): boolean =>
    other?.form === "name" &&
    other.entries.some(({ place }) => place.origin === "settlement" && place.population >= largeCity) &&
    other.entries.every(({ place }) => place.origin !== "region" || place.country !== "US");
  const joins = (index: number) => language.betweenTowns.has(tokens[index]?.text ?? "");
  return (
    (joins(candidate.to) && isCity(startingAt.get(candidate.to + 1))) ||
    (joins(candidate.from - 1) && isCity(endingAt.get(candidate.from - 1)))
  );
}
