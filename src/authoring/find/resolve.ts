import type { Place } from "../gazetteer/place.ts";
import type { Candidate } from "./candidates.ts";
import { isInside, type Surroundings } from "./judge.ts";

/** A reading of a name with its score; higher is likelier. */
export interface Reading {
  readonly place: Place;
  readonly score: number;
}

const rad = Math.PI / 180;

/** Great-circle distance in kilometres. */
export function kilometresBetween(a: Place, b: Place): number {
  const [lon1, lat1] = a.anchor;
  const [lon2, lat2] = b.anchor;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** How likely a place is meant by a name before the text is looked at: its standing and its inhabitants. */
function priorOf(place: Place, other: boolean): number {
  const size = Math.log10(place.population + 30);
  const penalty = other ? 1 : 0;
  if (place.origin === "country") return 9.5 - penalty;
  if (place.origin === "area" || place.origin === "facility") return 8 - penalty;
  if (place.origin === "region") {
    if (place.admin2) return size - 1.2 - penalty;
    return ["US", "CA", "AU", "GB"].includes(place.country) ? 8 : size - 0.2 - penalty;
  }
  const standing =
    place.rank === "capital" ? 2.2 : place.rank === "seat" ? 0.6 : place.rank === "part" ? -0.3 : 0;
  return size + standing - penalty;
}

/** What the text is about, as far as it is known: how much each country and unit is named, and the sure places. */
export interface Setting {
  readonly countries: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly places: readonly Place[];
}

/** The places that the candidate may mean, likeliest first. */
export function readingsOf(candidate: Candidate, around: Surroundings, setting: Setting): Reading[] {
  const container = containerOf(candidate, around);
  const state = around.tokens[candidate.to]?.text.toLowerCase() === "state";
  const readings = candidate.entries.map(({ place, other }) => {
    let score = priorOf(place, other);
    if (candidate.form !== "name") score = Math.log10(place.population + 30);
    if (place.name === "New York" && place.origin === "region" && !state) score = 5;
    if (place.name === "New York City" && !state) score = 8.6;
    if (place.name === "Washington" && place.admin1 === "US.WA" && place.origin === "region")
      score = state ? 12 : 5;
    if (container && isInside(place, container)) score += 12;
    const country = setting.countries.get(place.country) ?? 0;
    const unit = setting.units.get(place.admin1) ?? 0;
    if (place.origin !== "country") score += Math.min(2.4, country * 0.8);
    if (place.admin1) score += Math.min(3.6, unit * 1.2);
    if (place.origin === "settlement" || place.admin2) score += nearnessOf(place, setting.places);
    if (
      place.country === "GE" &&
      place.origin === "country" &&
      (setting.countries.get("US") ?? 0) > 1 &&
      !setting.countries.get("RU")
    )
      score -= 3;
    return { place, score };
  });
  return readings.sort((a, b) => b.score - a.score);
}

/** How near the place is to others of the text, from 0 to about 3. */
function nearnessOf(place: Place, others: readonly Place[]): number {
  let sum = 0;
  for (const other of others) {
    if (other === place || other.name === place.name || other.origin === "country" || other.kind === "area")
      continue;
    const distance = kilometresBetween(place, other);
    if (distance < 60) sum += 0.8;
    else if (distance < 160) sum += 0.4;
    else if (distance < 400) sum += 0.1;
  }
  return Math.min(2.6, sum);
}

/** The region that the text states right after the name: "Paris, Texas", "Bantam (Connecticut)". */
export function containerOf(candidate: Candidate, { tokens, startingAt }: Surroundings): Candidate | null {
  const sign = tokens[candidate.to]?.text;
  const word = tokens[candidate.to]?.text.toLowerCase();
  if (sign !== "," && sign !== "(" && word !== "in") return null;
  const next = startingAt.get(candidate.to + (tokens[candidate.to + 1]?.text === "the" ? 2 : 1));
  if (!next) return null;
  return candidate.entries.some(({ place }) => isInside(place, next)) ? next : null;
}
