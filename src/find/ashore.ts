import type { Candidate } from "./candidate.ts";
import type { Surroundings } from "./surroundings.ts";

/** Inhabitants from which on a city is meant before the river that has its name. */
const city = 1e5;

/** Whether a preposition that goes with towns and not with rivers stands before a name that both have: "у Дніпрі" and "на Дніпрі". */
export const isAshore = ({ from, entries }: Candidate, { tokens, language }: Surroundings): boolean =>
  language.said.ashore.has(tokens[from - 1]?.text.toLowerCase() ?? "") &&
  entries.some(({ place }) => place.origin === "settlement" && place.population >= city);
