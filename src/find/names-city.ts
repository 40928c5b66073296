import type { Entry } from "./gazetteer/name-index.ts";

/** Inhabitants from which on a city is known by its name, whatever else the name is or says. */
const city = 1e5;

/** Whether a city is among what a name may be. */
export const namesCity = (entries: readonly Entry[]): boolean =>
  entries.some(({ place }) => place.origin === "settlement" && place.population >= city);
