import { mapshaper } from "../mapshaper.mjs";
import { countries, units, waterbodies } from "../sources.mjs";
import { coarse } from "./coarse.mjs";
import { cutBy } from "./cut-by.mjs";
import { cutAt180, cutLineAt180 } from "./over-180.mjs";
import { places, waterKinds } from "./physical.mjs";
import { areaOf, around, boxOf, holds, kmPerDegree, polygonsOf } from "./plane.mjs";

/**
 * The extent of each row of physical.tsv by its id, and whether it is rough: all are but those of the coast's or the
 * units' own lines.
 *
 * @param {ReturnType<typeof import("./physical.mjs").physicalRows>} rows
 * @returns {Promise<Map<string, { geometry: import("geojson").Geometry, rough: boolean }>>}
 */
export async function extentsOf(rows) {
  const land = await landOf(countries());
  const found = new Map();
  const problems = [];
  const add = (row, geometry, rough, smallest = 0.002) => {
    if (geometry?.coordinates.length) found.set(row.id, { geometry: coarse(geometry, smallest), rough });
    else problems.push(`${row.id}: nothing is left of it`);
  };

  const drawn = (how) => rows.filter((row) => row.draw.how === how);
  for (const row of drawn("line")) found.set(row.id, { geometry: axisOf(row), rough: true });
  for (const row of drawn("box")) add(row, hullOf(row), true);
  for (const row of drawn("land")) add(row, partsAt(land, row, problems), false, 0);
  for (const row of drawn("part")) add(row, partOf(row), false);
  for (const row of drawn("units")) add(row, await unitsOf(row, problems), false);
  const water = waterbodies().geometries.flatMap(polygonsOf);
  for (const row of drawn("lake")) add(row, partsAt(water, row, problems), false, 0);
  const large = water.filter(([outer]) => areaOf(outer) > pond);
  for (const [row, geometry] of await cutBy("clip", drawn("basin").map(withHull), large))
    add(row, geometry, false);
  const areas = drawn("area");
  const cut = async (command, chosen) => {
    for (const [row, geometry] of await cutBy(command, chosen.map(withHull), land)) {
      if (row.kind !== "islands" && row.kind !== "island") add(row, geometry, true);
      else if (!geometry || areaIn(geometry) < areaIn(hullOf(row)) * specks) add(row, hullOf(row), true);
      else add(row, geometry, false, 0);
    }
  };
  await cut(
    "erase",
    areas.filter(({ kind }) => waterKinds.has(kind)),
  );
  await cut(
    "clip",
    areas.filter(({ kind }) => !waterKinds.has(kind)),
  );
  if (problems.length) throw new Error(`physical.tsv:\n${problems.join("\n")}`);
  return found;
}

/** The share of its waters below which a group's land is too little to be seen: it is then drawn as its waters. */
const specks = 0.01;

const areaIn = (geometry) => polygonsOf(geometry).reduce((sum, [outer]) => sum + areaOf(outer), 0);

/** Square kilometres from which on a water counts as part of a basin. */
const pond = 1;

/** Polygons of all land, each piece once: states' ground joined. */
async function landOf(features) {
  const [joined] = await mapshaper("-i states.geojson -dissolve2 -o out.geojson", {
    "states.geojson": { type: "FeatureCollection", features },
  });
  return polygonsOf(joined.geometry);
}

const ringOf = (row) => {
  const ring = places(row.draw.words);
  return [...ring, ring[0]];
};

const hullOf = (row) => ({
  type: "MultiPolygon",
  coordinates: cutAt180(ringOf(row)).map((ring) => [ring]),
});

const withHull = (row) => ({ row, hull: hullOf(row) });

function axisOf(row) {
  const lines = cutLineAt180(places(row.draw.words));
  return lines.length === 1
    ? { type: "LineString", coordinates: lines[0] }
    : { type: "MultiLineString", coordinates: lines };
}

/** How far from a place, in kilometres, its piece of land or water may be: small ones are drawn a little elsewhere. */
const nearEnough = 15;

function partsAt(polygons, row, problems) {
  const chosen = places(row.draw.words).flatMap((place) => {
    const [x, y] = place[0] > 180 ? [place[0] - 360, place[1]] : place;
    const holding = polygons
      .filter((polygon) => holds(polygon, [x, y]))
      .sort(([a], [b]) => areaOf(b) - areaOf(a))[0];
    if (holding) return [holding];
    const nearest = nearestTo(polygons, [x, y]);
    if (nearest.km > nearEnough)
      problems.push(`${row.id}: the nearest to ${x} ${y} is ${nearest.km} km away`);
    return nearest.km > nearEnough ? [] : [nearest.polygon];
  });
  return { type: "MultiPolygon", coordinates: [...new Set(chosen)] };
}

function nearestTo(polygons, [x, y]) {
  const short = Math.cos((y * Math.PI) / 180);
  let [least, nearest] = [Number.POSITIVE_INFINITY, undefined];
  for (const polygon of polygons)
    for (const [px, py] of polygon[0]) {
      const km = Math.hypot((px - x) * short, py - y) * kmPerDegree;
      if (km < least) [least, nearest] = [km, polygon];
    }
  return { km: Math.round(least), polygon: nearest };
}

function partOf(row) {
  const [code, ...at] = row.draw.words.split(" ");
  const place = at.map(Number);
  const state = countries().find(({ properties }) => properties.A3 === code);
  return {
    type: "MultiPolygon",
    coordinates: polygonsOf(state.geometry).filter(([outer]) => around(outer, place)),
  };
}

async function unitsOf(row, problems) {
  const [code, list] = row.draw.words.split(":");
  const named = list.split(",");
  const chosen = units(code.toLowerCase()).filter(({ properties }) => named.includes(properties.name));
  if (chosen.length !== named.length)
    problems.push(`${row.id}: of ${list} there are ${chosen.map(({ properties }) => properties.name)}`);
  const [joined] = await mapshaper("-i units.geojson snap -dissolve2 -o out.geojson", {
    "units.geojson": { type: "FeatureCollection", features: chosen },
  });
  return joined.geometry;
}

/** The box around an extent. */
export const boxAround = (geometry) => boxOf(geometry.coordinates.flat(depth[geometry.type]));

const depth = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 };
