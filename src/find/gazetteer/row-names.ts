import { fold } from "./fold.ts";

/** Names of settlements in a language, each leading to rows of the table of settlements: no place is made until it is asked for. */
export interface RowNames {
  add(name: string, row: number): void;
  rowsOf(key: string): readonly number[];
  /** Whether some name begins with this folded word. */
  begins(word: string): boolean;
}

export function createRowNames(): RowNames {
  const rows = new Map<string, number | number[]>();
  const firstWords = new Set<string>();
  return {
    add(name, row) {
      const key = fold(name);
      const known = rows.get(key);
      if (known === undefined) rows.set(key, row);
      else if (typeof known !== "number") known.push(row);
      else if (known !== row) rows.set(key, [known, row]);
      firstWords.add(key.split(" ", 1)[0] ?? key);
    },
    rowsOf(key) {
      const found = rows.get(key);
      return found === undefined ? [] : typeof found === "number" ? [found] : found;
    },
    begins: (word) => firstWords.has(word),
  };
}
