import { digitsOf } from "../src/find/gazetteer/column.ts";
import { fold } from "../src/find/gazetteer/fold.ts";
import { rowWidth, uses } from "../src/find/gazetteer/name-list.ts";

/** Order of the folded keys as the finder compares them: by UTF-16 code units. */
export const byKey = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * The columns of a name list: keys, rows and kinds, each name of a row once.
 *
 * @param {{ name: string, row: number, use?: keyof typeof uses }[]} names
 */
export function nameColumns(names) {
  const seen = new Set();
  const sorted = names
    .map((one) => ({ use: "own", ...one, key: fold(one.name) }))
    .filter(({ key, row }) => key && !seen.has(`${key} ${row}`) && seen.add(`${key} ${row}`))
    .sort((a, b) => byKey(a, b) || a.row - b.row);
  return [
    sorted.map(({ key }) => key).join("\n"),
    sorted.map(({ row }) => digitsOf(row, rowWidth)).join(""),
    sorted.map(({ use }) => digitsOf(uses[use], 1)).join(""),
  ];
}
