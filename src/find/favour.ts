import type { Focus } from "./focus.ts";
import type { Place } from "./gazetteer/place.ts";

/** How much the text names places of each country or unit, by its code. */
export interface Tally {
  readonly all: ReadonlyMap<string, number>;
  /** The sum of all. */
  readonly total: number;
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
  { all, own, total }: Tally,
  code: string,
  key: string,
  each: number,
  most: number,
  breadth: number,
): number {
  const mine = own.get(key);
  const count = (all.get(code) ?? 0) - (mine?.code === code ? mine.by : 0);
  if (count < 0.1) return 0;
  return Math.min(most, count * each) * Math.min(1, (breadth * count) / (total - (mine?.by ?? 0)));
}
