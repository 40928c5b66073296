import { readTable, type Tables } from "./read-table.ts";

/** What others call a place. */
export interface OtherCodes {
  readonly geonames?: number;
  readonly iso?: string;
  /** Wikidata's id: `Q212`. */
  readonly wikidata?: string;
}

/** What others call a state or a unit, by its code here, `UA`, `UA.14`, or an area, by its English name. */
export type Codes = ReadonlyMap<string, OtherCodes>;

/** Reads `codes.tsv`: our code or an area's name, GeoNames id, ISO 3166-1 or 3166-2 code, Wikidata's id. */
export function readCodes(tables: Tables): Codes {
  return new Map(
    readTable(tables, "codes.tsv").map(([code = "", geonames, iso, wikidata]) => [
      code,
      {
        ...(geonames && { geonames: Number(geonames) }),
        ...(iso && { iso }),
        ...(wikidata && { wikidata }),
      },
    ]),
  );
}
