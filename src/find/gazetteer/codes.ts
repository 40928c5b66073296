import { readTable, type Tables } from "./read-table.ts";

/** What others call a state or a unit of the first level, by its code here: `UA`, `UA.14`. */
export type Codes = ReadonlyMap<string, { readonly geonames?: number; readonly iso?: string }>;

/** Reads `codes.tsv`: our code, GeoNames id, ISO 3166-1 or 3166-2 code. */
export function readCodes(tables: Tables): Codes {
  return new Map(
    readTable(tables, "codes.tsv").map(([code = "", geonames, iso]) => [
      code,
      { ...(geonames && { geonames: Number(geonames) }), ...(iso && { iso }) },
    ]),
  );
}
