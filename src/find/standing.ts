import type { Place } from "./gazetteer/place.ts";

/** States whose first-level units news anywhere names without saying which state they lie in. */
const wellKnownUnits = new Set(["US", "CA", "AU"]);

/** What a town that history has made known has more than its inhabitants say: it is named as often as one ten times as large. */
const fame = 1;

/**
 * How likely a place is meant by a name before the text is looked at, by its standing and its inhabitants: powers of
 * ten, so that a town of 1,000 has 3. A name that the place has besides its own counts for less.
 */
export function standingOf(place: Place, other: boolean): number {
  const size = Math.log10(place.population + 30);
  const penalty = other ? 1 : 0;
  if (place.origin === "country") return 9.5 - penalty;
  if (place.origin === "area" || place.origin === "facility") return 8 - penalty;
  if (place.origin === "region" && place.country === "GB") return 9.2 - penalty;
  if (place.origin === "region") return (wellKnownUnits.has(place.country) ? 8 : size - 0.2) - penalty;
  if (place.origin === "district") return size - 1.2 - penalty;
  if (place.admin1 === "US.DC" && place.rank === "capital") return 9.2 - penalty;
  const rank =
    place.rank === "capital" ? 2.2 : place.rank === "seat" ? 0.6 : place.rank === "part" ? -0.3 : 0;
  return size + rank + (place.famed ? fame : 0) - penalty;
}
