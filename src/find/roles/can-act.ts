import type { Place } from "../gazetteer/place.ts";

/** Areas that are said to act as states do, by their names in the tables. */
const actors: ReadonlySet<string> = new Set(["Gaza", "Europe", "European Union"]);

/** Whether news calls a government by this place's name: states, first-level units, capitals and seats of government. */
export function canAct(place: Place): boolean {
  return (
    place.origin === "country" ||
    place.rank === "capital" ||
    (place.origin === "facility" && place.kind === "building") ||
    (place.origin === "region" && place.admin2 === "") ||
    actors.has(place.name)
  );
}
