import { betweenColumns } from "./column.ts";

/** The text of a table of this folder by its name, such as `settlements.tsv`, unpacked. */
export interface Tables {
  (name: string): string;
  /**
   * The columns of a packed table, each a text of its own: where one is plain ASCII it takes half the memory that it takes as a part of
   * the whole. Left out by who has the whole only.
   */
  columns?(name: string): readonly string[];
}

export const columnsIn = (tables: Tables, name: string): readonly string[] =>
  tables.columns?.(name) ?? tables(name).split(betweenColumns);

/** The rows of a table, each split at tabs. */
export function readTable(tables: Tables, name: string): string[][] {
  return tables(name)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
