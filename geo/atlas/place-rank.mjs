import { kmPerDegree } from "./plane.mjs";

/** Inhabitants from which on a place has rank 0, 1, 2, ...; below the last it has the rank after it. */
const steps = [10e6, 5e6, 2e6, 1e6, 5e5, 2e5, 1e5, 5e4, 2e4, 1e4, 5e3, 2e3];

export const rankByPopulation = (population) => {
  const at = steps.findIndex((step) => population >= step);
  return at < 0 ? steps.length : at;
};

/** A place of another's neighbourhood: so near, in kilometres, and at most that share of the other's inhabitants. */
const near = 20;
const lesser = 0.7;

/**
 * A rank for labels to each place, 0 (named on a map of the world) to 12: by inhabitants, halfway to Natural Earth's rank
 * where it has one, as it knows what a place means in its country; never behind that of a capital. What lies within 20 km
 * of a much larger place is part of its sprawl and comes three ranks later, a seat of a unit one.
 *
 * @param {{ at: number[], population: number, capital: string, scale?: number }[]} places
 */
export function rankPlaces(places) {
  const cells = new Map();
  const cellOf = ([x, y]) => `${Math.floor(x)},${Math.floor(y)}`;
  for (const place of places.filter(({ population }) => population >= 50_000))
    cells.set(cellOf(place.at), [...(cells.get(cellOf(place.at)) ?? []), place]);
  const inSprawl = ({ at: [x, y], population }) => {
    const short = Math.cos((y * Math.PI) / 180);
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (const other of cells.get(cellOf([x + dx, y + dy])) ?? []) {
          if (population > other.population * lesser) continue;
          const km = Math.hypot((other.at[0] - x) * short, other.at[1] - y) * kmPerDegree;
          if (km < near) return true;
        }
    return false;
  };
  for (const place of places) {
    const own = rankByPopulation(place.population);
    const blended = place.scale === undefined ? own + 0.5 : (own + place.scale) / 2;
    if (place.capital === "c") place.rank = Math.min(own, place.scale ?? 4, 4);
    else
      place.rank = Math.min(
        12,
        Math.floor(blended) + (inSprawl(place) ? (place.capital === "a" ? 1 : 3) : 0),
      );
  }
}
