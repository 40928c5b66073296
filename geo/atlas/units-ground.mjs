import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { feature } from "topojson-client";
import { mapshaper } from "../mapshaper.mjs";
import { waterbodies } from "../sources.mjs";
import { out } from "./manifest.mjs";
import { boxOf } from "./units-locate.mjs";
import { areaOf } from "./units-outlines.mjs";
import { unpack } from "./unpack.mjs";

/**
 * The outlines of all states by ISO 3166-1 alpha-2, from the atlas's own ground: what is settled there is settled here,
 * and the units of a state fill it.
 *
 * @returns {Map<string, import("geojson").Geometry>}
 */
export function outlines() {
  const path = join(out, "ground.topo.br");
  if (!existsSync(path))
    throw new Error("Units are cut out of the ground: make it first, `node geo/atlas/build.mjs ground`.");
  const topology = unpack(brotliDecompressSync(readFileSync(path)));
  return new Map(
    feature(topology, topology.objects.countries).features.map(({ id, geometry }) => [id, geometry]),
  );
}

/** Where the Great Lakes lie, and the least area that is taken for one of them, in square degrees at the equator: Lake Saint Clair. */
const greatLakes = { box: [-92.5, 41.2, -75.8, 49.2], least: 0.06 };

/**
 * An outline without the Great Lakes: states and provinces are known by their shores, though their bounds run through
 * the water.
 */
export async function withoutGreatLakes(geometry) {
  const [west, south, east, north] = greatLakes.box;
  const { geometry: water, geometries = water ? [water] : undefined, features } = waterbodies();
  const all = geometries ?? features.map((feature) => feature.geometry);
  const lakes = all
    .flatMap(({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates))
    .filter(([ring]) => {
      const [w, s, e, n] = boxOf(ring);
      return (
        w > west &&
        s > south &&
        e < east &&
        n < north &&
        areaOf({ type: "Polygon", coordinates: [ring] }) > greatLakes.least
      );
    })
    .map((coordinates) => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } }));
  const [left] = await mapshaper(
    "-i land.geojson lakes.geojson combine-files -erase target=land source=lakes -o out.geojson target=land",
    {
      "land.geojson": { type: "Feature", properties: {}, geometry },
      "lakes.geojson": { type: "FeatureCollection", features: lakes },
    },
  );
  return left.geometry;
}
