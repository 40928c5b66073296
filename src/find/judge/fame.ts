import type { Candidate } from "../candidate.ts";
import type { Evidence } from "../evidence.ts";
import type { Entry } from "../gazetteer/name-index.ts";
import type { Place } from "../gazetteer/place.ts";

/** A kind of place: how likely its name, capitalised, is a place's, in log-odds. The first row that holds counts. */
interface Fame {
  readonly of: (place: Place) => boolean;
  readonly weight: number;
  readonly reason: string;
}

/** States whose first-level units are known everywhere. */
const knownUnits = new Set(["US", "CA", "AU", "GB"]);
const listed = "listed in the gazetteer";

const kinds: readonly Fame[] = [
  { of: ({ origin }) => origin === "country", weight: 4.5, reason: "a country's name" },
  { of: ({ origin }) => origin === "area", weight: 3, reason: "a well-known area's name" },
  { of: ({ origin }) => origin === "facility", weight: 4, reason: "a well-known building or plant" },
  {
    of: ({ origin, country }) => origin === "region" && knownUnits.has(country),
    weight: 4,
    reason: "a region's name",
  },
  { of: ({ origin }) => origin === "region", weight: 1.5, reason: "a region's name" },
  { of: ({ rank }) => rank === "capital", weight: 3.2, reason: "a capital's name" },
  { of: ({ population }) => population >= 1e6, weight: 2.8, reason: "a large city's name" },
  { of: ({ population }) => population >= 2e5, weight: 1.8, reason: "a city's name" },
  { of: ({ population }) => population >= 5e4, weight: 0.8, reason: "a city's name" },
  { of: ({ population }) => population >= 1e4, weight: -0.2, reason: "a town's name" },
  { of: ({ population }) => population >= 3e3, weight: -0.9, reason: listed },
];

/** How well known the best place of the name is. */
export function fameOf({ entries }: Candidate): Evidence {
  let best: Evidence = { weight: -2, reason: listed };
  for (const entry of entries) {
    const own = fameOfEntry(entry);
    if (own.weight > best.weight) best = own;
  }
  return best;
}

function fameOfEntry({ place, other }: Entry): Evidence {
  const { weight = -1.6, reason = listed } = kinds.find(({ of }) => of(place)) ?? {};
  const isLarge = place.origin === "settlement" && place.population >= 1e6;
  return { weight: other ? weight - (isLarge ? 0.8 : 1.4) : weight, reason };
}
