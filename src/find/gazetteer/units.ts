import type { LonLat } from "../../model/position.ts";
import type { Codes } from "./codes.ts";
import { numberAt } from "./column.ts";
import { linesOf } from "./lines.ts";
import { createNameList, type NameList } from "./name-list.ts";
import type { Place } from "./place.ts";
import { columnsIn, type Tables } from "./read-table.ts";

/** Digits of a position, of inhabitants and of a GeoNames id; a position's number is thousandths of a degree from 180 W or 90 S. */
export const widths = { position: 3, people: 5, id: 4 } as const;

/** The position of a row: .001 degree. */
export const positionAt = (lons: string, lats: string, row: number): LonLat => [
  Math.round(numberAt(lons, widths.position, row) - 180_000) / 1000,
  Math.round(numberAt(lats, widths.position, row) - 90_000) / 1000,
];

/** Units of the first and second level, by the order of their codes. */
export interface Units {
  readonly names: NameList;
  readonly length: number;
  codeAt(row: number): string;
  /** Null where the gazetteer has the code only. */
  at(row: number): Place | null;
  byCode(code: string): Place | null;
}

/**
 * Reads `regions.txt`, whose columns are: codes, names, longitudes, latitudes, inhabitants, and the list of names with its rows
 * and kinds.
 *
 * @param codes GeoNames ids and ISO codes of the first level
 * @param drawnAt where an area of the unit's country and name is drawn, which is then the unit's place
 */
export function readUnits(
  tables: Tables,
  codes: Codes,
  drawnAt: (country: string, name: string) => LonLat | undefined,
): Units {
  const [units = "", names = "", lons = "", lats = "", people = "", listed = "", rows, kinds] = columnsIn(
    tables,
    "regions.txt",
  );
  const codeLines = linesOf(units);
  const nameLines = linesOf(names);
  const known = new Map<number, Place>();
  const read = (row: number): Place | null => {
    const name = nameLines.at(row);
    if (name === "") return null;
    const code = codeLines.at(row);
    const [country = "", first = "", second] = code.split(".");
    return {
      name,
      kind: "region",
      origin: second ? "district" : "region",
      anchor: (second ? undefined : drawnAt(country, name)) ?? positionAt(lons, lats, row),
      country,
      admin1: `${country}.${first}`,
      admin2: second ? code : "",
      population: numberAt(people, widths.people, row),
      rank: "plain",
      ...codes.get(code),
    };
  };
  const at = (row: number): Place | null => {
    const place = known.get(row) ?? read(row);
    if (place) known.set(row, place);
    return place;
  };
  return {
    names: createNameList(listed, rows, kinds),
    length: codeLines.length,
    codeAt: codeLines.at,
    at,
    byCode(code) {
      const row = codeLines.firstFrom(code);
      return codeLines.compare(row, code) === 0 ? at(row) : null;
    },
  };
}
