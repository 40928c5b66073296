import type { Candidate } from "./candidate.ts";
import { isDateline } from "./dateline.ts";
import { kilometresBetween } from "./distance.ts";
import { type Focus, standingNear } from "./focus.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Place } from "./gazetteer/place.ts";
import { isInside, mayLieIn } from "./inside.ts";
import type { Language } from "./languages/language.ts";
import { isModifier } from "./modifier.ts";
import { nameAfter } from "./name-after.ts";
import { besideNamesakes } from "./namesakes.ts";
import { gainOfShared, sharedNameOf } from "./shared-names.ts";
import { standingOf } from "./standing.ts";
import { statedKind } from "./stated-kind.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";

/** A reading of a name with its score; higher is likelier. */
export interface Reading {
  readonly place: Place;
  readonly score: number;
  /** What the text says for it besides its name: how much its country, unit and neighbourhood are named, in powers of ten. */
  readonly support: number;
  /** Whether the text states where it lies or what it is. */
  readonly stated: boolean;
  /** Why it is chosen although little in the text speaks for it, in words; where there is enough, it is left out. */
  readonly doubt?: string;
}

/** How much the text names places of each country or unit, by its code. */
export interface Tally {
  readonly all: ReadonlyMap<string, number>;
  /** What each name, by its key, has added to its own code. */
  readonly own: ReadonlyMap<string, { readonly code: string; readonly by: number }>;
}

/** What the text is about, as far as it is known: how much each country and unit is named, and where it keeps to. */
export interface Setting {
  readonly countries: Tally;
  readonly units: Tally;
  /** Units that it names by themselves: their large cities are near at hand. */
  readonly named: ReadonlySet<string>;
  readonly foci: readonly Focus[];
  /** Buildings, plants and bridges that it names. */
  readonly landmarks: readonly Place[];
  /** Settlements whose reading is sure. */
  readonly placed: readonly Place[];
}

/**
 * What the text's other names say for places of the country and unit that `place` lies in, in powers of ten: less where
 * they are of many others besides. The name itself, by its key, has no voice in it.
 */
export function favourOf(place: Place, key: string, { countries, units }: Setting): number {
  let favour = 0;
  if (place.origin !== "country") favour += favourIn(countries, place.country, key, 0.8, 2.4, 2);
  if (place.admin1) favour += favourIn(units, place.admin1, key, 1.2, 3.6, 3);
  return favour;
}

function favourIn(
  { all, own }: Tally,
  code: string,
  key: string,
  each: number,
  most: number,
  breadth: number,
): number {
  const mine = own.get(key);
  const count = (all.get(code) ?? 0) - (mine?.code === code ? mine.by : 0);
  if (count < 0.1) return 0;
  let sum = -(mine?.by ?? 0);
  for (const other of all.values()) sum += other;
  return Math.min(most, count * each) * Math.min(1, (breadth * count) / sum);
}

/** How much more a text that keeps to a neighbourhood names what is there, in powers of ten. */
const keeping = 0.7;

/** The places that the candidate may mean, likeliest first. */
export function readingsOf(candidate: Candidate, around: Surroundings, setting: Setting): Reading[] {
  const container = containerOf(candidate, around);
  const shared = container ? null : sharedContainerOf(candidate, around);
  const stated = statedKind(candidate, around);
  const isWater = saysWater(candidate, around);
  const dateline = isDateline(candidate, around);
  const landmarks = setting.landmarks.filter(({ town = "" }) => fold(town) === candidate.key);
  const best = Math.max(...candidate.entries.map(({ place, other }) => standingOf(place, other)));
  const readings = candidate.entries.map(({ place, other }) => {
    let score = priorOf(place, other, candidate, around);
    const own = sharedNameOf(place, around.language);
    if (own) score += gainOfShared(own, candidate, around, setting.countries.all);
    if (stated === "unit" && place.origin === "region") score += 6;
    if (stated === "town" && place.origin !== "settlement") score -= 6;
    const favour = favourOf(place, candidate.key, setting);
    const near = standingNear(place, other, setting.foci);
    const byNear = near && near + keeping + favour / 2;
    const isPair = byNear > score + favour && score < best && isNearOneOnly(place, candidate.key, setting);
    score = Math.max(score + favour, byNear) + besideNamesakes(place, other, candidate);
    if (place.origin === "settlement" && landmarks.some((mark) => kilometresBetween(mark, place) < 40))
      score += 4;
    if (stated === null && isNamesakeOfItsState(place, candidate)) score -= 4;
    const isLargest = place.population >= cityOfUnit && standingOf(place, other) === best;
    if (place.origin === "settlement" && isLargest && setting.named.has(place.admin1)) score += 1.5;
    if (place.town && place.kind === "area" && !namesTown(place, candidate, around)) score -= 4;
    if (isWater) score += isOfLand(place) ? -4 : 4;
    if (place.admin1 && around.rungIn.get(candidate.key) === place.admin1) score += 4;
    if (place.origin === "district" && dateline) score -= 6;
    if (shared && isInside(place, shared)) score += 3;
    if (container && isInside(place, container)) score += 12;
    const support = favour + (byNear > 0 ? 2 : 0);
    const isStated = (container !== null && isInside(place, container)) || stated !== null;
    return {
      place,
      score,
      support,
      stated: isStated,
      ...(isPair && !shared && !container && { doubt: pairOnly }),
    };
  });
  readings.sort((a, b) => b.score - a.score);
  const [first, ...others] = readings;
  const unsaid =
    first && !first.stated && first.support < 1 && sharedNameOf(first.place, around.language)?.doubt;
  if (first && unsaid) return [{ ...first, doubt: unsaid }, ...others];
  return container || shared || stated ? readings : withDoubt(readings, candidate.key, setting);
}

/** "Río Magdalena", "jezioro Narocz": the noun before the name says what it is. */
const saysWater = ({ from, entries }: Candidate, { tokens, language }: Surroundings): boolean =>
  language.waterNouns.has(tokens[from - 1]?.text.toLowerCase() ?? "") &&
  entries.some(({ place }) => !isOfLand(place));

const isOfLand = ({ origin }: Place): boolean => origin !== "area";

/** How likely a place is meant before the text is looked at, in the powers of ten of `standingOf`. */
function priorOf(place: Place, other: boolean, { form }: Candidate, { language }: Surroundings): number {
  if (form !== "name") return Math.log10(place.population + 30);
  return sharedNameOf(place, language)?.standing ?? standingOf(place, other);
}

/** Mexico City, or a unit, under the name of Mexico: the state is meant, unless the text says which it is. */
function isNamesakeOfItsState({ origin, country }: Place, { entries }: Candidate): boolean {
  if (origin === "country") return false;
  return entries.some(
    (entry) => entry.place.origin === "country" && entry.place.country === country && !entry.other,
  );
}

/** Inhabitants from which on a city is known to who has just read its unit's name. */
const cityOfUnit = 3e5;

/** Whether the text names the town of a park that shares its name with towns elsewhere: Hyde Park in London. */
function namesTown({ town = "" }: Place, { entries }: Candidate, { candidates }: Surroundings): boolean {
  const isShared = entries.some(({ place }) => place.origin === "settlement" && place.population >= 1000);
  return !isShared || candidates.some(({ key }) => key === fold(town));
}

const pairOnly = "only one other name of the text may lie near it";
const nothingElse = "nothing else in the text tells which place of the name is meant";

/**
 * Whether the neighbourhood that a place lies in rests on one other name of the text, and nothing else speaks for the
 * country: two namesakes may meet by chance.
 */
function isNearOneOnly(place: Place, key: string, { foci, countries }: Setting): boolean {
  const near = foci.filter((focus) => standingNear(place, false, [focus]) > 0);
  const keys = new Set([key, ...near.flatMap((focus) => [...focus.keys])]);
  let others = countries.all.get(place.country) ?? 0;
  for (const one of keys) {
    const own = countries.own.get(one);
    if (own?.code === place.country) others -= own.by;
  }
  return keys.size <= 2 && others < 0.1;
}

/** Towns of one name, none of them well known, in a text that favours none: the largest is no more than a guess. */
function withDoubt(readings: readonly Reading[], key: string, setting: Setting): Reading[] {
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
  return isGuess ? [{ ...best, doubt: nothingElse }, ...rest] : [...readings];
}

/** A town ten times as large as the next of its name is likely meant, in the powers of ten of `standingOf`. */
const guessBelow = 1;

/** The region that the text states right after the name: "Paris, Texas", "Bantam (Connecticut)". */
export function containerOf(
  candidate: Candidate,
  { tokens, startingAt, language }: Surroundings,
): Candidate | null {
  const sign = tokens[candidate.to]?.text;
  const saysInside = language.said.inside.has(sign?.toLowerCase() ?? "");
  if (sign !== "," && sign !== "(" && !saysInside) return null;
  const next = startingAt.get(nameAfter(candidate.to + 1, tokens, language));
  if (
    !next ||
    isModifier(next, { tokens, language }) ||
    (sign === "," && beginsClause(candidate, next, tokens, language))
  )
    return null;
  return mayLieIn(candidate, next) ? next : null;
}

/** "In Geneva, Washington agreed": the second name does not hold the first, it is the subject of what follows. */
function beginsClause(
  { from }: Candidate,
  { to }: Candidate,
  tokens: readonly Token[],
  { acts, units }: Language,
): boolean {
  const preposition = tokens[from - 1];
  if (!preposition?.opening || preposition.kind !== "word") return false;
  let end = to;
  while (units.joiners.has(tokens[end]?.text ?? "") || (end > to && tokens[end]?.capital)) end++;
  return acts(tokens, end);
}

/** The region that the text states after the last of several names: for the first of "Nashville and Cordova, Tennessee". */
function sharedContainerOf({ to }: Candidate, around: Surroundings): Candidate | null {
  const joiner = around.tokens[to]?.text ?? "";
  if (joiner !== "," && !around.language.units.joiners.has(joiner)) return null;
  const next = around.startingAt.get(to + 1);
  return next ? (containerOf(next, around) ?? sharedContainerOf(next, around)) : null;
}
