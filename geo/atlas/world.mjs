import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { area, booleanPointInPolygon, featureCollection, pointOnFeature } from "@turf/turf";
import isoCodes from "i18n-iso-countries";
import { mapshaper } from "../mapshaper.mjs";
import { missingIslandsOf } from "./missing-islands.mjs";

const require = createRequire(import.meta.url);

/** Square metres: a gap between two states up to this is no ground of nobody but a fault of their borders. */
const largestGap = 30e6;

/**
 * The states of the world as the source has them: OpenStreetMap of 30 November 2017 in the edition that is true to
 * 10 m, by way of @geo-maps (ODbL). One edition for large and small, as two would not share their borders.
 */
export const sourceCountries = () =>
  JSON.parse(
    readFileSync(require.resolve("@geo-maps/countries-coastline-10m/map.geo.json"), "utf8"),
  ).features.map(({ properties: { A3 }, geometry }) => {
    const id = A3 === "XKX" ? "XK" : isoCodes.alpha3ToAlpha2(A3);
    return { type: "Feature", id, properties: { id }, geometry: withIslands(geometry, missingIslandsOf(id)) };
  });

function withIslands(geometry, islands) {
  if (!islands.length) return geometry;
  const own = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return { type: "MultiPolygon", coordinates: [...own, ...islands] };
}

/**
 * The states in an order in which each keeps what it shares with a later one: the smaller first, as where the source
 * gives ground to two it is a territory and the state that has or claims it (Crimea, Western Sahara, East Jerusalem, Hong
 * Kong, Gibraltar). But Sudan comes before South Sudan: it holds Kafia Kingi, and Abyei until its status is settled.
 */
function inOrder(countries) {
  const sizes = new Map(countries.map((country) => [country.id, area(country)]));
  sizes.set("SS", sizes.get("SD") + 1);
  return [...countries].sort((one, two) => sizes.get(one.id) - sizes.get(two.id));
}

/**
 * The states without overlaps, faulty gaps filled, and the gaps that are ground of nobody.
 *
 * @returns {Promise<{ countries: import("geojson").Feature[], gaps: import("geojson").Feature[] }>}
 */
export async function world(countries) {
  const clean = await cleaned(inOrder(countries));
  const holes = await enclosed(clean);
  const between = holes.filter((hole) => area(hole) > 1 && neighbours(hole, clean).length > 1);
  const faults = between.filter((hole) => area(hole) < largestGap);
  const filled = faults.map((hole) => ({ ...hole, properties: { id: neighbours(hole, clean)[0] } }));
  return {
    countries: await cleaned([...clean, ...filled]),
    gaps: between.filter((hole) => area(hole) >= largestGap && area(hole) < 1e10),
  };
}

/**
 * Without overlaps: what two share the first keeps; nor gaps of up to `gap` square kilometres. Coordinates are rounded
 * first, so that the cleaning is not undone by rounding.
 */
export async function cleaned(features, gap = 0) {
  const clean = await mapshaper(
    `-i in.geojson snap precision=0.0001 -clean overlap-rule=min-id gap-fill-area=${gap}km2 sliver-control=0 -dissolve id -o out.geojson precision=0.0001`,
    { "in.geojson": featureCollection(features) },
  );
  return clean.map((feature) => ({ ...feature, id: feature.properties.id }));
}

/** What lies within the outlines of all together and belongs to none. */
async function enclosed(features) {
  const [{ geometry }] = await mapshaper("-i in.geojson -dissolve -o out.geojson", {
    "in.geojson": featureCollection(features),
  });
  return geometry.coordinates.flatMap((rings) =>
    rings.slice(1).map((ring) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates: [[...ring].reverse()] },
    })),
  );
}

/** The states whose vertices a hole's ring has, the one with the most first. */
function neighbours(hole, countries) {
  const counts = new Map();
  for (const place of hole.geometry.coordinates[0].slice(1))
    for (const id of verticesOf(countries).get(String(place)) ?? [])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([id]) => id);
}

const known = new WeakMap();

function verticesOf(countries) {
  const found = known.get(countries);
  if (found) return found;
  const vertices = new Map();
  for (const { id, geometry } of countries)
    for (const place of geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2)) {
      const key = String(place);
      const ids = vertices.get(key);
      if (!ids) vertices.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  known.set(countries, vertices);
  return vertices;
}

/** What two states of the source both have. */
export async function overlap(one, two) {
  const parts = await mapshaper(
    "-i one.geojson two.geojson combine-files snap precision=0.0001 -clip target=one source=two -explode -o out.geojson target=one precision=0.0001",
    { "one.geojson": featureCollection([one]), "two.geojson": featureCollection([two]) },
  );
  return parts.filter(({ geometry }) => geometry);
}

/** Whether a part lies in a box, by a point of its own. */
export const inBox = (part, box) => {
  if (!box) return true;
  const [west, south, east, north] = box;
  const at = pointOnFeature(part);
  const [x, y] = at.geometry.coordinates;
  return x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon(at, part);
};
