import type { Candidate } from "./candidate.ts";
import type { Place } from "./gazetteer/place.ts";

/** Whether `place` lies in one of the regions or countries that the other name stands for. */
export function isInside(place: Place, container: Candidate): boolean {
  return container.entries.some(({ place: outer }) => {
    if (outer === place || outer.country !== place.country) return false;
    if (outer.origin === "country") return true;
    if (outer.origin === "area") return outer.country !== "" && place.origin !== "area";
    if (outer.admin2) return outer.admin2 === place.admin2;
    return outer.origin === "region" && outer.admin1 === place.admin1;
  });
}

/** Whether some place of the name lies in what the other name stands for. */
export const mayLieIn = ({ entries }: Candidate, container: Candidate | undefined): boolean =>
  container !== undefined && entries.some(({ place }) => isInside(place, container));
