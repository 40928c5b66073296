import { fold } from "./fold.ts";
import { readTable, type Tables } from "./read-table.ts";

/**
 * Whether a town is known far beyond its size by what happened there, by the key of its name and the codes of its state and
 * unit. Reads `famed.tsv`.
 */
export function readFamed(tables: Tables): (key: string, country: string, admin1: string) => boolean {
  const famed = new Set(
    readTable(tables, "famed.tsv").map(([name = "", within = ""]) => `${fold(name)} ${within}`),
  );
  return (key, country, admin1) => famed.has(`${key} ${country}`) || famed.has(`${key} ${admin1}`);
}
