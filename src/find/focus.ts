import type { Candidate } from "./candidate.ts";
import { kilometresBetween } from "./distance.ts";
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

interface Local {
  readonly name: number;
  readonly place: Place;
  readonly other: boolean;
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
  const everywhere = looked.map(({ entries }) =>
    entries.reduce((sum, { place, other }) => sum + 10 ** standingOf(place, other), 1),
  );
  const cells = new Map<string, Local[]>();
  const locals = looked.flatMap(({ entries }, name) =>
    [...entries]
      .sort((a, b) => standingOf(b.place, b.other) - standingOf(a.place, a.other))
      .slice(0, mostReadings)
      .filter(({ place }) => isLocal(place))
      .map(({ place, other }) => ({ name, place, other })),
  );
  for (const local of locals) {
    const key = cellOf(local.place, 0, 0);
    const cell = cells.get(key);
    if (cell) cell.push(local);
    else cells.set(key, [local]);
  }
  const hopeful = locals.filter(
    ({ name, place }) =>
      looked[name]?.weight === "explicit" || neighboursOf(place, cells).some((other) => other.name !== name),
  );
  const explained = new Set<number>();
  const foci: Focus[] = [];
  while (foci.length < mostFoci) {
    let best: Focus | null = null;
    let near: ReadonlySet<number> = new Set();
    for (const { name, place } of hopeful) {
      const crowd = gazetteer.crowdAround(place.anchor);
      const weights = new Map<number, number>();
      for (const local of neighboursOf(place, cells)) {
        if (explained.has(local.name)) continue;
        const here =
          10 ** localStanding(local.place, local.other, kilometresBetween(place, local.place), crowd);
        const weight = Math.min(
          most[looked[local.name]?.weight ?? "doubtful"],
          Math.log(0.7 + (0.3 * here) / (everywhere[local.name] ?? 1)),
        );
        weights.set(local.name, Math.max(weight, weights.get(local.name) ?? 0));
      }
      const odds = [...weights.values()].reduce(
        (sum, weight) => sum + weight,
        2.3 * favour(place, looked[name]?.candidate.key ?? ""),
      );
      const telling = [...weights].filter(
        ([name, weight]) => weight > 1 || looked[name]?.weight === "explicit",
      );
      if (telling.length < 2 && !telling.some(([name]) => looked[name]?.weight === "explicit")) continue;
      if (odds > leastOdds + 2 * foci.length && odds > (best?.odds ?? 0)) {
        best = { centre: place, crowd, odds, keys: new Set(), part: 0 };
        near = new Set(telling.map(([name]) => name));
      }
    }
    if (!best) break;
    foci.push({
      ...best,
      part: near.size / looked.length,
      keys: new Set([...near].map((name) => looked[name]?.candidate.key ?? "")),
    });
    for (const name of near) explained.add(name);
  }
  return foci;
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
    const distance = kilometresBetween(centre, place);
    if (distance > 2 * reach) continue;
    const certainty = Math.log10(1 / (1 + Math.exp(leastOdds - odds)));
    best = Math.max(best, localStanding(place, other, distance, crowd) + certainty + Math.log10(part));
  }
  return best;
}

function isLocal({ origin, kind }: Place): boolean {
  return origin === "settlement" || origin === "district" || (origin === "facility" && kind !== "line");
}

/** How often a story from `distance` kilometres away has the place, in the powers of ten of `standingOf`. */
function localStanding(place: Place, other: boolean, distance: number, crowd: number): number {
  const people = place.origin === "district" ? asDistrict : place.population;
  const fall = Math.max(0, distance - 15) / 40;
  const share = Math.sqrt(people + 500) / Math.max(leastCrowd, crowd);
  return 10 + Math.log10(Math.min(1, share)) - fall * Math.LOG10E - (other ? 1 : 0);
}

function cellOf({ anchor: [lon, lat] }: Place, east: number, north: number): string {
  return `${Math.floor(lon / 2) + east} ${Math.floor(lat / 1.4) + north}`;
}

function neighboursOf(place: Place, cells: ReadonlyMap<string, readonly Local[]>): Local[] {
  const found: Local[] = [];
  for (let east = -1; east <= 1; east++)
    for (let north = -1; north <= 1; north++)
      for (const local of cells.get(cellOf(place, east, north)) ?? [])
        if (kilometresBetween(place, local.place) < reach) found.push(local);
  return found;
}
