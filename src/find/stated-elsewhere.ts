import type { Candidate } from "./candidate.ts";
import { mayLieIn } from "./inside.ts";
import { isModifier } from "./modifier.ts";
import { nameAfter } from "./name-after.ts";
import type { Surroundings } from "./surroundings.ts";

/** Inhabitants from which on everybody knows where a town lies, so that "envoys from Milan in Bangladesh" says where the envoys are. */
const known = 3e5;

/**
 * The state that the text says a name lies in, "Katwa in Bangladesh", where the gazetteer has the name in other states only: what it
 * has is then another place. Null where it is not so.
 */
export function statedElsewhere(candidate: Candidate, around: Surroundings): Candidate | null {
  const { tokens, startingAt, language } = around;
  const sign = tokens[candidate.to]?.text.toLowerCase() ?? "";
  if (sign !== "(" && !language.said.inside.has(sign)) return null;
  const isTown = candidate.entries.every(
    ({ place }) => /settlement|district/.test(place.origin) && place.population < known,
  );
  const next = startingAt.get(nameAfter(candidate.to + 1, tokens, language));
  const isState = next?.entries.some(({ place, other }) => place.origin === "country" && !other);
  return next && isTown && isState && !mayLieIn(candidate, next) && !isModifier(next, around) ? next : null;
}
