import { fold } from "./fold.ts";
import { listed, type NameIndex } from "./name-index.ts";
import type { Place } from "./place.ts";
import { readTable, type Tables } from "./read-table.ts";

/**
 * Adds the names that states had: to the state of today, or to an area of no country, which no product draws, where
 * none of today's is the same.
 */
export function addOldStates(tables: Tables, names: NameIndex, countries: ReadonlyMap<string, Place>): void {
  for (const [kind, list, today = ""] of readTable(tables, "old-names.tsv")) {
    if (kind === "not") continue;
    const all = listed(list);
    const place = kind === "state" ? countries.get(today) : goneState(all[0] ?? "", today);
    if (place) for (const name of all) names.add(name, place, false);
  }
}

function goneState(name: string, position: string): Place {
  const [lon = 0, lat = 0] = position.split(",").map(Number);
  const nowhere = { country: "", admin1: "", admin2: "", population: 0, rank: "plain" } as const;
  return { name, kind: "area", origin: "area", anchor: [lon, lat], ...nowhere };
}

/** Tells the names that a town once had and other places have today: they are not read as that town. */
export function unreadNames(tables: Tables): (name: string, town: Place) => boolean {
  const unread = new Set(
    readTable(tables, "old-names.tsv")
      .filter(([kind]) => kind === "not")
      .map(([, name = "", town = ""]) => `${fold(name)} of ${town}`),
  );
  const towns = new Set([...unread].map((row) => row.slice(row.indexOf(" of ") + 4)));
  return (name, { name: town, country }) =>
    towns.has(`${town}, ${country}`) && unread.has(`${fold(name)} of ${town}, ${country}`);
}
