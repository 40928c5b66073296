import { isAshore } from "./ashore.ts";
import type { Candidate } from "./candidate.ts";
import { isDateline } from "./dateline.ts";
import { kilometresBetween } from "./distance.ts";
import { isNearOneOnly, liesElsewhere, pairOnly, withDoubt } from "./doubts.ts";
import { favourOf, type Setting } from "./favour.ts";
import { standingNear } from "./focus.ts";
import { fold } from "./gazetteer/fold.ts";
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

/** The places that the candidate may mean, likeliest first. */
export function readingsOf(candidate: Candidate, around: Surroundings, setting: Setting): Reading[] {
  const container = containerOf(candidate, around);
  const shared = container ? null : sharedContainerOf(candidate, around);
  const stated = statedKind(candidate, around);
  const isWater = saysWater(candidate, around);
  const ashore = isAshore(candidate, around);
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
    if (stated === null && !dateline && isNamesakeOfItsState(place, candidate)) score -= 4;
    if (dateline && place.origin === "country" && hasCapital(candidate, place)) score -= 6;
    const isLargest = place.population >= cityOfUnit && standingOf(place, other) === best;
    if (place.origin === "settlement" && isLargest && setting.named.has(place.admin1)) score += 1.5;
    if (place.town && place.kind === "area" && !namesTown(place, candidate, around)) score -= 4;
    if (ashore && place.kind === "line") score -= 4;
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
  if (first && !container && statedElsewhere(candidate, around))
    return [{ ...first, doubt: liesElsewhere }, ...others];
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
