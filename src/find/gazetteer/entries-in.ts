import type { Entry, NameIndex } from "./name-index.ts";
import { uses } from "./name-list.ts";
import type { Place } from "./place.ts";
import { keyOfUnit } from "./read-places.ts";
import type { Settlements } from "./settlements.ts";
import type { Units } from "./units.ts";

/** The places under a folded key in all tables, each once: by hand, units, settlements under their own and under other names. */
export function entriesIn(
  key: string,
  byHand: Pick<NameIndex, "entries">,
  units: Units,
  { names, others, at }: Settlements,
): Entry[] {
  const found = new Map<Place, boolean>();
  const add = (place: Place | null, other: boolean): void => {
    if (place && !found.has(place)) found.set(place, other);
  };
  const inUnits = units.names.rowsOf(key).filter(({ use }) => use !== uses.regionOnly);
  const unitKeys = new Set(
    inUnits.flatMap(({ row }) => {
      const unit = units.at(row);
      return unit && unit.admin2 === "" ? keyOfUnit(unit.country, unit.name) : [];
    }),
  );
  for (const { place, other } of byHand.entries(key))
    if (place.origin !== "area" || !unitKeys.has(keyOfUnit(place.country, place.name))) add(place, other);
  for (const { row, use } of inUnits) add(units.at(row), use === uses.regionAndOther);
  for (const { row } of names.rowsOf(key)) add(at(row), false);
  for (const { row, use } of others.rowsOf(key)) add(at(row), use === uses.other);
  return [...found].map(([place, other]) => ({ place, other }));
}
