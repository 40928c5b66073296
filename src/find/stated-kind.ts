import type { Candidate } from "./candidate.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Surroundings } from "./surroundings.ts";

/** What the words beside the name say that it is: "Washington state", "New York Gov.", "the city of Turkey". */
export function statedKind(candidate: Candidate, around: Surroundings): "unit" | "town" | null {
  const { from, to } = candidate;
  const { tokens, language } = around;
  const { unitNouns, unitOffices, townNouns, of } = language.said;
  const next = tokens[to];
  const word = next?.opening ? "" : (next?.text.toLowerCase() ?? "");
  if (unitNouns.has(word) || (next?.capital && next.spaced && unitOffices.has(word))) return "unit";
  if (isAmongUnits(candidate, around)) return "unit";
  const before = tokens[from - 1]?.text.toLowerCase() ?? "";
  const noun = of === null ? before : of.has(before) ? (tokens[from - 2]?.text.toLowerCase() ?? "") : "";
  return townNouns.has(noun) ? "town" : null;
}

/** Inhabitants up to which a unit's namesake is no town that a list of units is likely to mean. */
const smallTown = { home: 5e5, elsewhere: 2e4 };

/**
 * "New York, New Jersey and Connecticut", "Brandenburg and Schleswig-Holstein": the name before or after it in a list is a
 * unit's of the first level in a state that has a unit of this name too, and no large town's.
 */
function isAmongUnits(candidate: Candidate, around: Surroundings): boolean {
  const { from, to } = candidate;
  const { tokens, startingAt, endingAt } = around;
  const isJoiner = (index: number) => around.language.units.joiners.has(tokens[index]?.text ?? "");
  const joins = (index: number) => tokens[index]?.text === "," || isJoiner(index);
  const next = joins(to) ? startingAt.get(to + (isJoiner(to + 1) ? 2 : 1)) : undefined;
  const before = tokens[from - 2]?.text === "," ? from - 2 : from - 1;
  const previous = isJoiner(from - 1) ? endingAt.get(before) : undefined;
  return [next, previous].some(
    (other) => other?.form === "name" && unitsOf(other).some((unit) => isSameLevel(unit, other, candidate)),
  );
}

const unitsOf = ({ entries }: Candidate) =>
  entries.map(({ place }) => place).filter(({ origin }) => origin === "region");

/** Whether `other` can hardly be but the unit of a state in which `candidate` may be a unit too. */
function isSameLevel({ country }: Place, other: Candidate, candidate: Candidate): boolean {
  const inUS = country === "US";
  const townsOf = ({ entries }: Candidate) =>
    entries.filter(({ place }) => place.origin === "settlement" && (inUS || place.country === country));
  const most = inUS ? smallTown.home : smallTown.elsewhere;
  if (townsOf(other).some(({ place }) => place.population >= most)) return false;
  if (inUS) return true;
  return (
    unitsOf(candidate).some((unit) => unit.country === country) &&
    townsOf(candidate).every(({ place }) => place.population < smallTown.home)
  );
}
