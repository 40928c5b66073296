import { type Bounds, contains } from "../model/position.ts";
import { atlasLanguageOf } from "./names.ts";

/** What a place is the seat of: a state's capital, a seat of a first-level unit, a part of a city, or none of these. */
export type PlaceClass = "capital" | "seat" | "part" | "town";

/** A settlement of the atlas. */
export interface AtlasPlace {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code of the first-level unit, `UA.14`, as the gazetteer has it. */
  readonly unit: string;
  /** To three figures; 0 where it is not known. */
  readonly population: number;
  /** 0 = named on a map of the world, 12 = a village. */
  readonly rank: number;
  readonly class: PlaceClass;
  /** Its row among the places. */
  readonly row: number;
}

/** Values that stand for many rows one after another, and for how many. */
type Runs = readonly (readonly [value: string, rows: number])[];

interface StoredPlaces {
  readonly countries: Runs;
  readonly units: Runs;
  readonly names: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly population: readonly number[];
  readonly rank: string;
  readonly capital: string;
  readonly named: Readonly<Record<string, { readonly rows: readonly number[]; readonly names: string }>>;
}

/** Settlements, opened: columns, as a frame needs few of the 130,000. */
export interface Places {
  readonly count: number;
  /** In thousandths of a degree. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly rank: Uint8Array;
  readonly at: (row: number, language: string) => AtlasPlace;
}

const perDegree = 1000;
/** Ranks are written as one letter each. */
const leastRank = 35;
const classes = new Map<string, PlaceClass>([
  ["c", "capital"],
  ["a", "seat"],
  ["x", "part"],
]);

/** Opens the decompressed bytes of `places.json.br`, which `geo/atlas/places.mjs` writes. */
export function openPlaces(bytes: Uint8Array): Places {
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as StoredPlaces;
  const names = stored.names.split("\n");
  const countries = spread(stored.countries);
  const units = spread(stored.units);
  const [x, y] = [summed(stored.x), summed(stored.y)];
  const rank = Uint8Array.from(stored.rank, (letter) => Number.parseInt(letter, 36));
  const named = new Map(
    Object.entries(stored.named).map(([language, column]) => {
      const own = column.names.split("\n");
      return [language, new Map([...summed(column.rows)].map((row, at) => [row, own[at] ?? ""]))];
    }),
  );
  return {
    count: names.length,
    x,
    y,
    rank,
    at: (row, language) => ({
      name: named.get(atlasLanguageOf(language) ?? "en")?.get(row) ?? names[row] ?? "",
      longitude: (x[row] as number) / perDegree,
      latitude: (y[row] as number) / perDegree,
      country: countries[row] ?? "",
      unit: units[row] ?? "",
      population: stored.population[row] ?? 0,
      rank: rank[row] as number,
      class: classes.get(stored.capital[row] ?? "") ?? "town",
      row,
    }),
  };
}

function summed(steps: readonly number[]): Int32Array {
  const values = new Int32Array(steps.length);
  let value = 0;
  for (let at = 0; at < steps.length; at += 1) {
    value += steps[at] as number;
    values[at] = value;
  }
  return values;
}

const spread = (runs: Runs): string[] => runs.flatMap(([value, rows]) => new Array<string>(rows).fill(value));

/** What of a frame's places is wanted. */
export interface PlacesWanted {
  /** Tag of the language of their names. */
  readonly language: string;
  /** The least important rank; all if none. */
  readonly upTo?: number;
  /** How many at most; all if none. */
  readonly limit?: number;
}

/** The places in a frame, the most important first: by rank, capitals before others, then by inhabitants. */
export function placesIn(places: Places, frame: Bounds, wanted: PlacesWanted): readonly AtlasPlace[] {
  const { language, upTo = leastRank, limit = Number.POSITIVE_INFINITY } = wanted;
  const rows: number[] = [];
  for (let row = 0; row < places.count; row += 1) {
    if ((places.rank[row] as number) > upTo) continue;
    const longitude = (places.x[row] as number) / perDegree;
    if (contains(frame, [longitude, (places.y[row] as number) / perDegree])) rows.push(row);
  }
  const last = lastRank(places, rows, limit);
  const weight = (place: AtlasPlace): number => (place.class === "capital" ? 0 : 1);
  return rows
    .flatMap((row) => ((places.rank[row] as number) <= last ? [places.at(row, language)] : []))
    .sort((a, b) => a.rank - b.rank || weight(a) - weight(b) || b.population - a.population)
    .slice(0, limit);
}

/** The rank with which as many rows as wanted are reached: a wide frame has tens of thousands, and few are read. */
function lastRank({ rank }: Places, rows: readonly number[], limit: number): number {
  const ofRank = new Uint32Array(leastRank + 1);
  for (const row of rows) ofRank[rank[row] as number] = (ofRank[rank[row] as number] as number) + 1;
  let reached = 0;
  for (const [each, count] of ofRank.entries()) {
    reached += count;
    if (reached >= limit) return each;
  }
  return leastRank;
}
