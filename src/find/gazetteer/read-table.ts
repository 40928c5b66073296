/** The text of a table of this folder by its name, such as `settlements.tsv`, unpacked. */
export type Tables = (name: string) => string;

/** The rows of a table, each split at tabs. */
export function readTable(tables: Tables, name: string): string[][] {
  return tables(name)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
