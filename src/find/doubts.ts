import { kilometresBetween } from "./distance.ts";
import { favourOf, type Setting } from "./favour.ts";
import { standingNear } from "./focus.ts";
import type { Place } from "./gazetteer/place.ts";
import type { Reading } from "./reading.ts";
import { standingOf } from "./standing.ts";

export const pairOnly = "only one other name of the text may lie near it";
export const liesElsewhere = "the text says that it lies in another state";
const unitOnly = "little but its unit is named, and a better known place has the name";
const famedElsewhere = "a place of the name is known far beyond its neighbourhood, and this one is small";
const nothingElse = "nothing else in the text tells which place of the name is meant";

/** The names, by their keys, that tell of the neighbourhoods that a place lies in, its own among them. */
const keysNear = (place: Place, key: string, { foci }: Setting): ReadonlySet<string> =>
  new Set([
    key,
    ...foci.filter((focus) => standingNear(place, false, [focus]) > 0).flatMap(({ keys }) => [...keys]),
  ]);

/**
 * Whether the neighbourhood that a place lies in rests on one other name of the text, and nothing else speaks for the
 * country: two namesakes may meet by chance.
 */
export function isNearOneOnly(place: Place, key: string, setting: Setting): boolean {
  const keys = keysNear(place, key, setting);
  const { all, own } = setting.countries;
  let others = all.get(place.country) ?? 0;
  for (const one of keys) {
    const mine = own.get(one);
    if (mine?.code === place.country) others -= mine.by;
  }
  return keys.size <= 2 && others < 0.1;
}

/**
 * Readings with what an editor is told of the first: of towns of one name, none of them well known, in a text that favours none, the largest
 * is no more than a guess; and so is a small one that its unit alone speaks for where a better known place has the name.
 */
export function withDoubt(readings: readonly Reading[], key: string, setting: Setting): Reading[] {
  const [best, ...rest] = readings;
  const second = rest.find(({ place }) => place.admin1 !== best?.place.admin1);
  if (!best || !second) return [...readings];
  const isGuess =
    best.place.origin === "settlement" &&
    best.place.rank !== "capital" &&
    best.place.population < 1e6 &&
    best.score - second.score < guessBelow &&
    favourOf(best.place, key, setting) === 0 &&
    standingNear(best.place, false, setting.foci) === 0;
  if (isGuess) return [{ ...best, doubt: nothingElse }, ...rest];
  const isOutshone =
    !best.doubt && isSmall(best.place) && rest.some(({ place }) => outshines(place, best.place));
  if (!isOutshone) return [...readings];
  if (rest.some(({ place }) => place.famed)) return [{ ...best, doubt: famedElsewhere }, ...rest];
  return keysNear(best.place, key, setting).size <= 2 && !isBesidePlaced(best.place, setting)
    ? [{ ...best, doubt: unitOnly }, ...rest]
    : [...readings];
}

/** A town ten times as large as the next of its name is likely meant, in the powers of ten of `standingOf`. */
const guessBelow = 1;

/** Inhabitants up to which a town is known to those near it only. */
const smallTown = 2e4;
const isSmall = ({ origin, population }: Place): boolean => origin === "settlement" && population < smallTown;

/** Kilometres between a town and one that needs no other to be told: Columbia and Campbellsville. */
const beside = 60;
const isBesidePlaced = (place: Place, { placed }: Setting): boolean =>
  placed.some((other) => other !== place && kilometresBetween(other, place) < beside);

/** How much better known another place of the name is than a small one that is chosen, in the powers of ten of `standingOf`. */
const outshining = 0.8;
const outshines = (other: Place, place: Place): boolean =>
  other.admin1 !== place.admin1 && standingOf(other, false) > standingOf(place, false) + outshining;
