import type { LonLat } from "../../model/position.ts";
import { kilometresBetween } from "../distance.ts";
import { fold } from "./fold.ts";
import { type Entry, listed, type NameIndex } from "./name-index.ts";
import type { Place } from "./place.ts";
import { readTable, type Tables } from "./read-table.ts";

/**
 * Adds the settlements and quarters of `more-places.tsv`, each in the unit of a town that the tables have, and its other names of
 * places that they have. Throws, naming the row, where the tables lack what it goes by.
 */
export function addMorePlaces(
  tables: Tables,
  names: NameIndex,
  entries: (key: string) => readonly Entry[],
): void {
  const known = (name: string, country: string): Place[] =>
    entries(fold(name)).flatMap(({ place }) => (place.country === country ? [place] : []));
  for (const [kind = "", ...row] of readTable(tables, "more-places.tsv")) {
    if (kind === "as") {
      const [others, name = "", country = ""] = row;
      const places = known(name, country);
      if (places.length === 0)
        throw new Error(`more-places.tsv: the tables have no "${name}" in ${country}.`);
      for (const place of places) for (const other of listed(others)) names.add(other, place, false);
      continue;
    }
    const [name = "", lon, lat, others, country = "", town = "", people] = row;
    const anchor: LonLat = [Number(lon), Number(lat)];
    const [beside] = known(town, country)
      .filter(({ origin }) => origin === "settlement")
      .sort((a, b) => kilometresBetween(a, { anchor }) - kilometresBetween(b, { anchor }));
    if (!beside)
      throw new Error(`more-places.tsv: ${name} goes by "${town}", which no town of ${country} is called.`);
    const place: Place = {
      ...{ name, kind: "city", origin: "settlement", anchor, country },
      ...{ admin1: beside.admin1, admin2: beside.admin2, population: Number(people) },
      rank: kind === "part" ? "part" : "plain",
    };
    for (const one of [name, ...listed(others)]) names.add(one, place, false);
  }
}
