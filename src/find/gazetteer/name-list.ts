import { numberAt } from "./column.ts";
import { linesOf } from "./lines.ts";

/** Names in the order of their folded keys, each leading to a row of a table. */
export interface NameList {
  /** The rows under a folded key, with what the list says of the name there. */
  rowsOf(key: string): readonly NamedRow[];
  /** Whether some name begins with this folded word. */
  begins(word: string): boolean;
  /** Every folded key, one after the other. */
  keys(): Iterable<string>;
}

export interface NamedRow {
  readonly row: number;
  readonly use: number;
}

/** What a name is in a list. */
export const uses = { own: 0, other: 1, regionOnly: 2, regionAndOther: 3, regionAndOwn: 4 } as const;

/** Digits of a row, and of what the name is. */
export const rowWidth = 3;

/**
 * A list that is searched by halves: no index is built at opening.
 *
 * @param keys the names as `fold` makes them, one a line, in order
 * @param rows `rowWidth` digits a name; where there are none, the first name is row 0 and so on
 * @param kinds one digit of `uses` a name; where there are none, all are own names
 */
export function createNameList(keys: string, rows?: string, kinds?: string): NameList {
  const lines = linesOf(keys);
  return {
    rowsOf(key) {
      const found: NamedRow[] = [];
      for (let line = lines.firstFrom(key); lines.compare(line, key) === 0; line++)
        found.push({
          row: rows === undefined ? line : numberAt(rows, rowWidth, line),
          use: kinds === undefined ? uses.own : numberAt(kinds, 1, line),
        });
      return found;
    },
    *keys() {
      for (let line = 0; line < lines.length; line++) yield lines.at(line);
    },
    begins: (word) =>
      lines.compare(lines.firstFrom(word), word) === 0 ||
      lines.startsWith(lines.firstFrom(`${word} `), `${word} `),
  };
}
