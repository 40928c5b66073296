import type { Candidate } from "./candidate.ts";
import { namesCity } from "./names-city.ts";
import type { Surroundings } from "./surroundings.ts";
import { lowered } from "./tokens.ts";

/** Whether a preposition that goes with towns and not with rivers stands before a name that both have: "у Дніпрі" and "на Дніпрі". */
export const isAshore = ({ from, entries }: Candidate, { tokens, language }: Surroundings): boolean =>
  language.said.ashore.has(lowered(tokens[from - 1])) && namesCity(entries);
