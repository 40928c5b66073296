import { fold } from "./fold.ts";
import type { Place } from "./place.ts";

/** An entry that a name leads to. */
export interface Entry {
  readonly place: Place;
  /** Whether the name is one that the place is listed under besides its own. */
  readonly other: boolean;
}

/** Places by their folded names. */
export interface NameIndex {
  /** @param other whether the name is one that the place is listed under besides its own */
  add(name: string, place: Place, other: boolean): void;
  addRegion(bareName: string, place: Place): void;
  entries(key: string): readonly Entry[];
  regions(key: string): readonly Place[];
  /** Whether some name begins with this folded word. */
  begins(word: string): boolean;
}

export function createNameIndex(): NameIndex {
  const byName = new Map<string, Entry[]>();
  const byRegion = new Map<string, Place[]>();
  const firstWords = new Set<string>();
  return {
    add(name, place, other) {
      const key = fold(name);
      const known = byName.get(key);
      if (!known) byName.set(key, [{ place, other }]);
      else if (!known.some((entry) => entry.place === place)) known.push({ place, other });
      firstWords.add(key.split(" ", 1)[0] ?? key);
    },
    addRegion(bareName, place) {
      const key = fold(bareName);
      const known = byRegion.get(key);
      if (known) known.push(place);
      else byRegion.set(key, [place]);
    },
    entries: (key) => byName.get(key) ?? [],
    regions: (key) => byRegion.get(key) ?? [],
    begins: (word) => firstWords.has(word),
  };
}

/** The names of a table's cell, which have bars between them. */
export function listed(cell: string | undefined): string[] {
  return (cell ?? "").split("|").filter(Boolean);
}
