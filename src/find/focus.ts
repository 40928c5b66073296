import type { Candidate } from "./candidate.ts";
import { isNorthOrSouthBy, kilometresBetween } from "./distance.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Entry } from "./gazetteer/name-index.ts";
import type { Place } from "./gazetteer/place.ts";
import { standingOf } from "./standing.ts";

/** A neighbourhood that the text keeps to: names that are rare elsewhere lie close together there. */
export interface Focus {
  readonly centre: Place;
  /** The names, by their keys, that told of it, and what part of the text's names they are. */
  readonly keys: ReadonlySet<string>;
  readonly part: number;
  /** How much there is to name around the centre: see `crowdAround` of the gazetteer. */
  readonly crowd: number;
  /** Log-odds (natural) of the text's names being of here rather than of anywhere. */
  readonly odds: number;
}

/** A name of the text for the search of foci. */
export interface NameToPlace {
  readonly candidate: Candidate;
  /** Readings that the text leaves open; those of the stated region only, where it states one. */
  readonly entries: readonly Entry[];
  /** Whether the text itself says where the name lies, or it may be no place at all. */
  readonly weight: "explicit" | "plain" | "doubtful";
}

const mostNames = 250;
const mostReadings = 60;
const mostFoci = 5;
const reach = 150;
/** How much one name may add, so that no focus rests on a single word; one that the text places itself may. */
const most = { explicit: 7.5, plain: 5, doubtful: 2.5 };
const leastOdds = 8;
/** The crowd of a thinly settled neighbourhood; fewer names are not told apart. */
const leastCrowd = 2000;
/** Inhabitants a district counts as having among the places of a neighbourhood. */
const asDistrict = 40_000;

/** A place that a name may mean. */
interface Local {
  /** The name's index. */
  readonly name: number;
  readonly place: Place;
  readonly other: boolean;
}

/** A place that a neighbourhood may lie around. */
interface Centre {
  readonly place: Place;
  readonly crowd: number;
  /** What the text says besides for it, in log-odds. */
  readonly favour: number;
  /** What each name that may lie near it adds to its odds, by the name's index. */
  readonly weights: ReadonlyMap<number, number>;
}

/**
 * The neighbourhoods that the text keeps to, strongest first. Each name weighs how often a story from there has it
 * against how often any story has it: "Paris" tells little, "Blossom" and "Paris" within 20 km a great deal.
 * `favour` is what the text says besides for a place that a name, by its key, may mean, in powers of ten.
 */
export function fociOf(
  names: readonly NameToPlace[],
  gazetteer: Gazetteer,
  favour: (place: Place, key: string) => number,
): Focus[] {
  const looked = names.slice(0, mostNames);
  const isExplicit = (name: number): boolean => looked[name]?.weight === "explicit";
  const centres = centresOf(looked, gazetteer, favour);
  const explained = new Set<number>();
  const foci: Focus[] = [];
  while (foci.length < mostFoci) {
    let best: { readonly centre: Centre; readonly odds: number; readonly near: readonly number[] } | null =
      null;
    for (const centre of centres) {
      let odds = centre.favour;
      const near: number[] = [];
      for (const [name, weight] of centre.weights) {
        if (explained.has(name)) continue;
        odds += weight;
        if (weight > 1 || isExplicit(name)) near.push(name);
      }
      if (near.length < 2 && !near.some(isExplicit)) continue;
      if (odds > leastOdds + 2 * foci.length && odds > (best?.odds ?? 0)) best = { centre, odds, near };
    }
    if (!best) break;
    const { centre, odds, near } = best;
    foci.push({
      ...{ centre: centre.place, crowd: centre.crowd, odds },
      part: near.length / looked.length,
      keys: new Set(near.map((name) => looked[name]?.candidate.key ?? "")),
    });
    for (const name of near) explained.add(name);
  }
  return foci;
}

/** The places near which another name may lie, or that the text itself tells, as far as their odds may reach the least. */
function centresOf(
  names: readonly NameToPlace[],
  gazetteer: Gazetteer,
  favour: (place: Place, key: string) => number,
): Centre[] {
  const everywhere = names.map(({ entries }) =>
    entries.reduce((sum, { place, other }) => sum + 10 ** standingOf(place, other), 1),
  );
  const locals = names.flatMap(localsOf);
  const cells = new Map<number, Local[]>();
  for (const local of locals) {
    const key = cellOf(local.place, 0, 0);
    const cell = cells.get(key);
    if (cell) cell.push(local);
    else cells.set(key, [local]);
  }
  /** Of one place at a time: most are no centres. */
  const weights = new Float64Array(names.length);
  return locals.flatMap(({ name, place }): Centre | [] => {
    const near = neighboursOf(place, cells);
    const isHopeful = names[name]?.weight === "explicit" || near.some(({ local }) => local.name !== name);
    if (!isHopeful) return [];
    const crowd = gazetteer.crowdAround(place.anchor);
    const met: number[] = [];
    for (const { local, distance } of near) {
      const here = localWeight(local.place, local.other, distance, crowd);
      const weight = Math.min(
        most[names[local.name]?.weight ?? "doubtful"],
        Math.log(0.7 + (0.3 * here) / (everywhere[local.name] ?? 1)),
      );
      if (!met.includes(local.name)) {
        met.push(local.name);
        weights[local.name] = 0;
      }
      weights[local.name] = Math.max(weight, weights[local.name] ?? 0);
    }
    const own = 2.3 * favour(place, names[name]?.candidate.key ?? "");
    const reached = met.reduce((sum, one) => sum + (weights[one] ?? 0), own);
    if (reached <= leastOdds) return [];
    return { place, crowd, favour: own, weights: new Map(met.map((one) => [one, weights[one] ?? 0])) };
  });
}

/** The places that a name may mean, the best known first, as far as they are such that others lie near. */
function localsOf({ entries }: NameToPlace, name: number): Local[] {
  return entries
    .map(({ place, other }) => ({ standing: standingOf(place, other), local: { name, place, other } }))
    .sort((a, b) => b.standing - a.standing)
    .slice(0, mostReadings)
    .flatMap(({ local }) => (isLocal(local.place) ? local : []));
}

/** The part of a paper's names that are of its home and around, where the text does not say otherwise. */
const partOfHome = 0.15;

const keyOfHome = "the paper's home";

/** The neighbourhood that a paper is at home in, whatever its text names. */
export const homeFocus = (home: Place, gazetteer: Gazetteer): Focus => ({
  centre: home,
  crowd: gazetteer.crowdAround(home.anchor),
  odds: 2 * leastOdds,
  part: partOfHome,
  keys: new Set([keyOfHome]),
});

/** How likely the foci make it that the place is meant, in the powers of ten of `standingOf`; 0 far from all. */
export function standingNear(place: Place, other: boolean, foci: readonly Focus[]): number {
  if (!isLocal(place)) return 0;
  let best = 0;
  for (const { centre, crowd, odds, part } of foci) {
    if (isNorthOrSouthBy(2 * reach, centre, place)) continue;
    const distance = kilometresBetween(centre, place);
    if (distance > 2 * reach) continue;
    const certainty = Math.log10(1 / (1 + Math.exp(leastOdds - odds)));
    const standing = Math.log10(localWeight(place, other, distance, crowd));
    best = Math.max(best, standing + certainty + Math.log10(part));
  }
  return best;
}

function isLocal({ origin, kind }: Place): boolean {
  return origin === "settlement" || origin === "district" || (origin === "facility" && kind !== "line");
}

/** How often a story from `distance` kilometres away has the place, on the scale whose powers of ten `standingOf` has. */
function localWeight(place: Place, other: boolean, distance: number, crowd: number): number {
  const people = place.origin === "district" ? asDistrict : place.population;
  const fall = Math.max(0, distance - 15) / 40;
  const share = Math.sqrt(people + 500) / Math.max(leastCrowd, crowd);
  return (other ? 1e9 : 1e10) * Math.min(1, share) * Math.exp(-fall);
}

/** The number of the cell of 2 degrees by 1.4 that lies so many cells from the place's own. */
const cellOf = ({ anchor: [lon, lat] }: Place, east: number, north: number): number =>
  (Math.floor(lon / 2) + east) * 1000 + Math.floor(lat / 1.4) + north;

function neighboursOf(
  place: Place,
  cells: ReadonlyMap<number, readonly Local[]>,
): { readonly local: Local; readonly distance: number }[] {
  const found: { readonly local: Local; readonly distance: number }[] = [];
  for (let east = -1; east <= 1; east++)
    for (let north = -1; north <= 1; north++)
      for (const local of cells.get(cellOf(place, east, north)) ?? []) {
        const distance = isNorthOrSouthBy(reach, place, local.place)
          ? reach
          : kilometresBetween(place, local.place);
        if (distance < reach) found.push({ local, distance });
      }
  return found;
}
