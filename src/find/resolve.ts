import type { Candidate } from "./candidates.ts";
import { kilometresBetween } from "./distance.ts";
import { type Focus, standingNear } from "./focus.ts";
import { fold } from "./gazetteer/fold.ts";
import type { Place } from "./gazetteer/place.ts";
import { isInside } from "./inside.ts";
import { actionAfter } from "./roles/verbs.ts";
import { standingOf } from "./standing.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";

/** A reading of a name with its score; higher is likelier. */
export interface Reading {
  readonly place: Place;
  readonly score: number;
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
  const landmarks = setting.landmarks.filter(({ town = "" }) => fold(town) === candidate.key);
  const best = Math.max(...candidate.entries.map(({ place, other }) => standingOf(place, other)));
  const readings = candidate.entries.map(({ place, other }) => {
    let score = priorOf(place, other, candidate);
    if (stated === "unit" && place.origin === "region") score += 6;
    if (stated === "town" && place.origin !== "settlement") score -= 6;
    const favour = favourOf(place, candidate.key, setting);
    const near = standingNear(place, other, setting.foci);
    const byNear = near && near + keeping + favour / 2;
    const isPair = byNear > score + favour && score < best && isNearOneOnly(place, candidate.key, setting);
    score = Math.max(score + favour, byNear);
    if (place.origin === "settlement" && landmarks.some((mark) => kilometresBetween(mark, place) < 40))
      score += 4;
    if (stated === null && isNamesakeOfItsState(place, candidate)) score -= 4;
    if (shared && isInside(place, shared)) score += 3;
    if (container && isInside(place, container)) score += 12;
    if (
      place.country === "GE" &&
      place.origin === "country" &&
      (setting.countries.all.get("US") ?? 0) > 1 &&
      !setting.countries.all.get("RU")
    )
      score -= 3;
    return { place, score, ...(isPair && !shared && !container && { doubt: pairOnly }) };
  });
  readings.sort((a, b) => b.score - a.score);
  return container || shared || stated ? readings : withDoubt(readings, candidate.key, setting);
}

/** How likely a place is meant before the text is looked at, in the powers of ten of `standingOf`. */
function priorOf(place: Place, other: boolean, { form }: Candidate): number {
  if (form !== "name") return Math.log10(place.population + 30);
  if (place.name === "New York" && place.origin === "region") return 5;
  if (place.name === "New York City") return 8.6;
  if (place.name === "Washington" && place.admin1 === "US.WA" && place.origin === "region") return 6.4;
  return standingOf(place, other);
}

/** Mexico City, or a unit, under the name of Mexico: the state is meant, unless the text says which it is. */
function isNamesakeOfItsState({ origin, country }: Place, { entries }: Candidate): boolean {
  if (origin === "country") return false;
  return entries.some(
    (entry) => entry.place.origin === "country" && entry.place.country === country && !entry.other,
  );
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
  const [best, second, ...rest] = readings;
  if (!best || !second) return [...readings];
  const isGuess =
    best.place.origin === "settlement" &&
    best.place.rank !== "capital" &&
    best.place.population < 1e6 &&
    best.score - second.score < guessBelow &&
    favourOf(best.place, key, setting) === 0 &&
    standingNear(best.place, false, setting.foci) === 0;
  return isGuess ? [{ ...best, doubt: nothingElse }, second, ...rest] : [...readings];
}

/** A town ten times as large as the next of its name is likely meant, in the powers of ten of `standingOf`. */
const guessBelow = 1;

const offices =
  /^(?:gov|governor|senator|sen|attorney|legislature|assembly|congressman|congresswoman|rep|lt|lieutenant)$/;

/** What the words beside the name say that it is: "Washington state", "New York Gov.", "the city of Turkey". */
export function statedKind({ from, to }: Candidate, around: Surroundings): "unit" | "town" | null {
  const { tokens } = around;
  const next = tokens[to];
  const word = next?.opening ? "" : (next?.text.toLowerCase() ?? "");
  if (word === "state" || (next?.capital && next.spaced && offices.test(word))) return "unit";
  if (isAmongUnits({ from, to }, around)) return "unit";
  const kind = tokens[from - 2]?.text.toLowerCase() ?? "";
  if (tokens[from - 1]?.text === "of" && /^(?:city|town|village|hamlet|suburb|borough)$/.test(kind))
    return "town";
  return null;
}

/** "New York, New Jersey and Connecticut": the name before or after it in a list is a state's of the USA, and of no large city. */
function isAmongUnits({ from, to }: Pick<Candidate, "from" | "to">, around: Surroundings): boolean {
  const { tokens, startingAt, endingAt } = around;
  const isUnit = (candidate: Candidate | undefined) =>
    candidate?.form === "name" &&
    candidate.entries.some(({ place }) => place.origin === "region" && place.country === "US") &&
    candidate.entries.every(({ place }) => place.origin !== "settlement" || place.population < 5e5);
  const joins = (index: number) => /^(?:,|and|or)$/.test(tokens[index]?.text ?? "");
  const next = joins(to)
    ? startingAt.get(to + (/^(?:and|or)$/.test(tokens[to + 1]?.text ?? "") ? 2 : 1))
    : undefined;
  const previous = /^(?:and|or)$/.test(tokens[from - 1]?.text ?? "")
    ? endingAt.get(tokens[from - 2]?.text === "," ? from - 2 : from - 1)
    : undefined;
  return isUnit(next) || isUnit(previous);
}

/** The region that the text states right after the name: "Paris, Texas", "Bantam (Connecticut)". */
export function containerOf(candidate: Candidate, { tokens, startingAt }: Surroundings): Candidate | null {
  const sign = tokens[candidate.to]?.text;
  const word = tokens[candidate.to]?.text.toLowerCase();
  if (sign !== "," && sign !== "(" && word !== "in") return null;
  const next = startingAt.get(candidate.to + (tokens[candidate.to + 1]?.text === "the" ? 2 : 1));
  if (!next || isModifier(next, tokens) || (sign === "," && beginsClause(candidate, next, tokens)))
    return null;
  return candidate.entries.some(({ place }) => isInside(place, next)) ? next : null;
}

/** "In Geneva, Washington agreed": the second name does not hold the first, it is the subject of what follows. */
function beginsClause({ from }: Candidate, { to }: Candidate, tokens: readonly Token[]): boolean {
  const preposition = tokens[from - 1];
  if (!preposition?.opening || preposition.kind !== "word") return false;
  let end = to;
  while (tokens[end]?.text === "and" || (end > to && tokens[end]?.capital)) end++;
  return actionAfter(tokens, end) !== null;
}

/** The region that the text states after the last of several names: for the first of "Nashville and Cordova, Tennessee". */
function sharedContainerOf({ to }: Candidate, around: Surroundings): Candidate | null {
  if (!/^(?:,|and|or)$/.test(around.tokens[to]?.text ?? "")) return null;
  const next = around.startingAt.get(to + 1);
  return next ? (containerOf(next, around) ?? sharedContainerOf(next, around)) : null;
}

/** "U.S. officials": the state is said of what follows, and does not hold what stands before. */
function isModifier({ text, to }: Candidate, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  return /^(?:US|U\.S\.|UK|U\.K\.)$/.test(text) && next?.kind === "word" && !next.opening;
}
