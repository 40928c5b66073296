import type { Place } from "../gazetteer/place.ts";

/** Whether news calls a government by this place's name: states, first-level units, capitals and seats of government. */
export function canAct(place: Place): boolean {
  return (
    place.origin === "country" ||
    place.rank === "capital" ||
    (place.origin === "facility" && place.kind === "building") ||
    (place.origin === "region" && place.admin2 === "") ||
    place.name === "Gaza" ||
    place.name === "Europe" ||
    place.name === "European Union"
  );
}
