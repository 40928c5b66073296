import type { Candidate } from "./candidate.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Place } from "./gazetteer/place.ts";

const waters = /^(?:sea|nile|river|lake|gulf|bay|strait)$/;

/**
 * What a place gains or loses by others of its name in the same land. A seat whose name is its unit's in another spelling is not
 * less than the unit (Genève, Geneva), and one of quite another name is not meant by the unit's (Antakya, Hatay). A unit that is
 * named like a water is meant where the text says so.
 */
export function besideNamesakes({ entries, key }: Candidate): (place: Place, other: boolean) => number {
  const has = (holds: (one: Place) => boolean) => entries.some((entry) => holds(entry.place));
  const isWater = key.split(" ").some((word) => waters.test(word)) && has(({ origin }) => origin === "area");
  return (place, other) => {
    if (place.origin === "settlement" && other && place.rank === "seat") {
      if (!has(({ origin, admin1 }) => origin === "region" && admin1 === place.admin1)) return 0;
      return fold(place.name).slice(0, 3) === key.slice(0, 3) ? 1.2 : -4;
    }
    return isWater && place.origin === "region" ? -4 : 0;
  };
}
