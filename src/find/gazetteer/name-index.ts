import { fold } from "./fold.ts";
import type { Place } from "./place.ts";

/** An entry that a name leads to. */
export interface Entry {
  readonly place: Place;
  /** Whether the name is one that the place is listed under besides its own. */
  readonly other: boolean;
  /** Whether the text has the name in another case than the tables. */
  readonly inflected?: true;
}

/** Places of the tables by hand by their folded names. */
export interface NameIndex {
  /** @param other whether the name is one that the place is listed under besides its own */
  add(name: string, place: Place, other: boolean): void;
  entries(key: string): readonly Entry[];
  /** Whether some name begins with this folded word. */
  begins(word: string): boolean;
  /** Every folded name, some twice. */
  names(): Iterable<string>;
}

export function createNameIndex(): NameIndex {
  const byName = new Map<string, Entry[]>();
  const firstWords = new Set<string>();
  return {
    add(name, place, other) {
      const key = fold(name);
      const known = byName.get(key);
      if (!known) byName.set(key, [{ place, other }]);
      else if (!known.some((entry) => entry.place === place)) known.push({ place, other });
      firstWords.add(key.split(" ", 1)[0] ?? key);
    },
    entries: (key) => byName.get(key) ?? [],
    begins: (word) => firstWords.has(word),
    names: () => byName.keys(),
  };
}

/** The names of a table's cell, which have bars between them. */
export function listed(cell: string | undefined): string[] {
  return (cell ?? "").split("|").filter(Boolean);
}
