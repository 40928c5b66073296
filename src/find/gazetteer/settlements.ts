import { numberAt } from "./column.ts";
import { readFamed } from "./famed.ts";
import { linesOf } from "./lines.ts";
import { createNameList, type NameList, rowWidth } from "./name-list.ts";
import type { Place } from "./place.ts";
import { columnsIn, type Tables } from "./read-table.ts";
import { positionAt, type Units, widths } from "./units.ts";

/** Towns, villages and parts of them, in the order of their names' keys. */
export interface Settlements {
  readonly length: number;
  readonly names: NameList;
  /** Names that they have besides their own. */
  readonly others: NameList;
  at(row: number): Place;
  positionAt(row: number): readonly [number, number];
  peopleAt(row: number): number;
}

/** A settlement's rank by its digit. */
export const ranks = ["plain", "capital", "seat", "part"] as const;

/** A name from its key, as most are written: "san antonio", "San Antonio". */
export const written = (key: string): string => key.replace(/(?<![^ ])\S/g, (letter) => letter.toUpperCase());

/**
 * Reads `settlements.txt`, whose columns are: keys of the names, the names that `written` does not give, longitudes, latitudes, inhabitants, GeoNames ids, rows of the units, ranks,
 * and the list of other names with its rows and kinds. A place is made when it is first asked for.
 */
export function readSettlements(tables: Tables, units: Pick<Units, "codeAt">): Settlements {
  const [
    keys = "",
    names = "",
    lons = "",
    lats = "",
    people = "",
    ids = "",
    within = "",
    rank = "",
    ...others
  ] = columnsIn(tables, "settlements.txt");
  const keyLines = linesOf(keys);
  const isFamed = readFamed(tables);
  const lines = linesOf(names);
  const known = new Map<number, Place>();
  const read = (row: number): Place => {
    const code = units.codeAt(numberAt(within, rowWidth, row));
    const [country = "", first = "", second] = code.split(".");
    const id = numberAt(ids, widths.id, row);
    const key = keyLines.at(row);
    const isKnown = isFamed(key, country, `${country}.${first}`);
    return {
      name: lines.at(row) || written(key),
      kind: "city",
      origin: "settlement",
      anchor: positionAt(lons, lats, row),
      country,
      admin1: `${country}.${first}`,
      admin2: second ? code : "",
      population: numberAt(people, widths.people, row),
      rank: ranks[numberAt(rank, 1, row)] ?? "plain",
      ...(id && { geonames: id }),
      ...(isKnown && { famed: true }),
    };
  };
  return {
    length: lines.length,
    names: createNameList(keys),
    others: createNameList(others[0] ?? "", others[1], others[2]),
    at(row) {
      const place = known.get(row) ?? read(row);
      known.set(row, place);
      return place;
    },
    positionAt: (row) => positionAt(lons, lats, row),
    peopleAt: (row) => numberAt(people, widths.people, row),
  };
}
