import type { Place } from "../../src/find/gazetteer/place.ts";
import { readSettlements } from "../../src/find/gazetteer/settlements.ts";
import { readUnits } from "../../src/find/gazetteer/units.ts";
import { tableText } from "../../src/press/read-tables.ts";

const units = readUnits(tableText, new Map(), () => undefined);
const table = readSettlements(tableText, units);

/** Every settlement of the gazetteer. */
export const settlements: readonly Place[] = Array.from({ length: table.length }, (_, row) => table.at(row));

/** The codes of the gazetteer's units that have a name. */
export const namedUnits: readonly string[] = Array.from({ length: units.length }, (_, row) => row).flatMap(
  (row) => (units.at(row) ? [units.codeAt(row)] : []),
);
