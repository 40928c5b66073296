import { isAshore } from "./ashore.ts";
import type { Candidate } from "./candidate.ts";
import { isDateline } from "./dateline.ts";
import { kilometresBetween } from "./distance.ts";
import { isNearOneOnly, liesElsewhere, pairOnly, withDoubt } from "./doubts.ts";
import { favourOf, type Setting } from "./favour.ts";
import { standingNear } from "./focus.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Entry } from "./gazetteer/name-index.ts";
import type { Place } from "./gazetteer/place.ts";
import { isInside, mayLieIn } from "./inside.ts";
import type { Language } from "./languages/language.ts";
import { isModifier } from "./modifier.ts";
import { nameAfter } from "./name-after.ts";
import { besideNamesakes } from "./namesakes.ts";
import type { Reading } from "./reading.ts";
import { gainOfShared, sharedNameOf } from "./shared-names.ts";
import { standingOf } from "./standing.ts";
import { statedElsewhere } from "./stated-elsewhere.ts";
import { statedKind } from "./stated-kind.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";

/** How much more a text that keeps to a neighbourhood names what is there, in powers of ten. */
const keeping = 0.7;

/** What the words beside a name say of it. */
interface Told {
  /** The regions that they put it into, by itself or with the names of a list. */
  readonly container: Candidate | null;
  readonly shared: Candidate | null;
  readonly stated: ReturnType<typeof statedKind>;
  readonly isWater: boolean;
  readonly ashore: boolean;
  readonly dateline: boolean;
  /** The state that they put it into and that has none of its name. */
  readonly elsewhere: Candidate | null;
}

function toldOf(candidate: Candidate, around: Surroundings): Told {
  const container = containerOf(candidate, around);
  return {
    container,
    shared: container ? null : sharedContainerOf(candidate, around),
    stated: statedKind(candidate, around),
    isWater: saysWater(candidate, around),
    ashore: isAshore(candidate, around),
    dateline: isDateline(candidate, around),
    elsewhere: statedElsewhere(candidate, around),
  };
}

/** Reads names in a setting: one that the words beside it say nothing of is read once, however often the text has it. */
export function readerOf(
  around: Surroundings,
  setting: Setting,
): (candidate: Candidate) => readonly Reading[] {
  const known = new Map<readonly Entry[], readonly Reading[]>();
  return (candidate) => {
    const told = toldOf(candidate, around);
    const isTold = Object.values(told).some(Boolean) || candidate.form !== "name";
    if (isTold || candidate.entries.some(({ place }) => sharedNameOf(place, around.language)))
      return readingsOf(candidate, around, setting, told);
    const readings = known.get(candidate.entries) ?? readingsOf(candidate, around, setting, told);
    known.set(candidate.entries, readings);
    return readings;
  };
}

/** The places that the candidate may mean, likeliest first. */
export function readingsOf(
  candidate: Candidate,
  around: Surroundings,
  setting: Setting,
  { container, shared, stated, isWater, ashore, dateline, elsewhere } = toldOf(candidate, around),
): Reading[] {
  const landmarks = setting.landmarks.filter(({ town = "" }) => fold(town) === candidate.key);
  const standings = candidate.entries.map(({ place, other }) => standingOf(place, other));
  const best = Math.max(...standings);
  const states = statesNamed(candidate);
  const namesakes = besideNamesakes(candidate);
  const readings = candidate.entries.map(({ place, other }, at) => {
    const standing = standings[at] ?? 0;
    let score = priorOf(place, standing, candidate, around);
    const own = sharedNameOf(place, around.language);
    if (own) score += gainOfShared(own, candidate, around, setting.countries.all);
    if (stated === "unit" && place.origin === "region") score += 6;
    if (stated === "town" && place.origin !== "settlement") score -= 6;
    const favour = favourOf(place, candidate.key, setting);
    const near = standingNear(place, other, setting.foci);
    const byNear = near && near + keeping + favour / 2;
    const isPair = byNear > score + favour && score < best && isNearOneOnly(place, candidate.key, setting);
    score = Math.max(score + favour, byNear) + namesakes(place, other);
    if (place.origin === "settlement" && landmarks.some((mark) => kilometresBetween(mark, place) < 40))
      score += 4;
    const isNamesakeOfItsState = place.origin !== "country" && states.has(place.country);
    if (stated === null && !dateline && isNamesakeOfItsState) score -= 4;
    if (dateline && place.origin === "country" && hasCapital(candidate, place)) score -= 6;
    const isLargest = place.population >= cityOfUnit && standing === best;
    if (place.origin === "settlement" && isLargest && setting.named.has(place.admin1)) score += 1.5;
    if (place.town && place.kind === "area" && !namesTown(place, candidate, around)) score -= 4;
    if (ashore && place.kind === "line") score -= 4;
    if (isWater) score += isOfLand(place) ? -4 : 4;
    if (place.admin1 && around.rungIn.get(candidate.key) === place.admin1) score += 4;
    if (place.origin === "district" && dateline) score -= 6;
    if (shared && isInside(place, shared)) score += 3;
    const isContained = container !== null && isInside(place, container);
    if (isContained) score += 12;
    const support = favour + (byNear > 0 ? 2 : 0);
    return {
      place,
      score,
      support,
      stated: isContained || stated !== null,
      ...(isPair && !shared && !container && { doubt: pairOnly }),
    };
  });
  readings.sort((a, b) => b.score - a.score);
  const [first, ...others] = readings;
  const unsaid =
    first && !first.stated && first.support < 1 && sharedNameOf(first.place, around.language)?.doubt;
  if (first && unsaid) return [{ ...first, doubt: unsaid }, ...others];
  if (first && !container && elsewhere) return [{ ...first, doubt: liesElsewhere }, ...others];
  return container || shared || stated ? readings : withDoubt(readings, candidate.key, setting);
}

/** "Río Magdalena", "jezioro Narocz": the noun before the name says what it is. */
const saysWater = ({ from, entries }: Candidate, { tokens, language }: Surroundings): boolean =>
  language.waterNouns.has(tokens[from - 1]?.text.toLowerCase() ?? "") &&
  entries.some(({ place }) => !isOfLand(place));

const isOfLand = ({ origin }: Place): boolean => origin !== "area";

/** How likely a place is meant before the text is looked at, in the powers of ten of `standingOf`. */
function priorOf(place: Place, standing: number, { form }: Candidate, { language }: Surroundings): number {
  if (form !== "name") return Math.log10(place.population + 30);
  return sharedNameOf(place, language)?.standing ?? standing;
}

/** The states that have the name for their own, by code: under the name of Mexico the state is meant, and not its city or unit, unless the text says so. */
const statesNamed = ({ entries }: Candidate): ReadonlySet<string> =>
  new Set(entries.flatMap(({ place, other }) => (place.origin === "country" && !other ? place.country : [])));

/** "PANAMÁ (EFE) —": a dateline names the town where the text was written, and no state whose capital has its name, unless it is one city. */
const hasCapital = ({ entries }: Candidate, { country, kind }: Place): boolean =>
  kind !== "city" && entries.some(({ place }) => place.rank === "capital" && place.country === country);

/** Inhabitants from which on a city is known to who has just read its unit's name. */
const cityOfUnit = 3e5;

/** Whether the text names the town of a park that shares its name with towns elsewhere: Hyde Park in London. */
function namesTown({ town = "" }: Place, { entries }: Candidate, { candidates }: Surroundings): boolean {
  const isShared = entries.some(({ place }) => place.origin === "settlement" && place.population >= 1000);
  return !isShared || candidates.some(({ key }) => key === fold(town));
}

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
