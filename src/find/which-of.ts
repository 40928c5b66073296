import type { Candidate } from "./candidate.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Reading } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Which place of a name is meant and why, as one would say it: "Columbia: the one in Kentucky, as the text names other places there".
 * Empty where the gazetteer has no other.
 */
export function whichOf({ text }: Candidate, readings: readonly Reading[], around: Surroundings): string {
  const [best, ...others] = readings;
  if (!best || others.length === 0) return "";
  return `${text.replace(/\s+/g, " ")}: ${kindOf(best.place, around)}, ${whyOf(best, others)}`;
}

function kindOf(place: Place, { gazetteer }: Surroundings): string {
  if (place.origin === "country") return "the state";
  const country = gazetteer.country(place.country)?.name ?? "";
  const unit = gazetteer.region(place.admin1)?.name ?? "";
  if (place.origin === "region" && !place.admin2) return `the region${country ? ` of ${country}` : ""}`;
  if (place.rank === "capital") return `the capital of ${country}`;
  if (place.origin === "area" || place.origin === "facility") return `the ${place.kind} of that name`;
  const where = [unit === place.name ? "" : unit, country].filter(Boolean).join(", ");
  return where ? `the one in ${where}` : "the one listed first";
}

function whyOf(best: Reading, others: readonly Reading[]): string {
  if (best.stated) return "as the text says so";
  if (best.doubt) return `though ${best.doubt}`;
  if (best.support >= 0.3) return "as the text names other places there";
  const rival = others.find(({ support }) => support > best.support + 0.2);
  return rival
    ? "the best known, though the text names other places near another of the name"
    : "the best known, as the text names no place near another of the name";
}
