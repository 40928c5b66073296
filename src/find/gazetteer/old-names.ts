import type { LonLat } from "../../model/position.ts";
import { fold } from "./fold.ts";
import { readTable, type Tables } from "./read-table.ts";

/** Names that states and cities had, and what is read for them today. */
export interface OldNames {
  /** Former names of a state, by its code. */
  readonly ofStates: readonly { readonly name: string; readonly country: string }[];
  /** States of which none of today's is the same: they have a position, and no outline to draw. */
  readonly gone: readonly { readonly names: readonly string[]; readonly anchor: LonLat }[];
  /** Whether a name is one that a town once had, and other places have today. */
  isUnread(name: string, town: string, country: string): boolean;
}

/** Reads `old-names.tsv`. */
export function readOldNames(tables: Tables): OldNames {
  const rows = readTable(tables, "old-names.tsv");
  const rowsOf = (kind: string) => rows.filter((row) => row[0] === kind);
  const unread = new Set(rowsOf("not").map(([, name = "", town = ""]) => `${fold(name)} of ${town}`));
  return {
    ofStates: rowsOf("state").flatMap(([, names = "", country = ""]) =>
      names.split("|").map((name) => ({ name, country })),
    ),
    gone: rowsOf("gone").map(([, names = "", position = ""]) => {
      const [lon = 0, lat = 0] = position.split(",").map(Number);
      return { names: names.split("|"), anchor: [lon, lat] };
    }),
    isUnread: (name, town, country) => unread.has(`${fold(name)} of ${town}, ${country}`),
  };
}
