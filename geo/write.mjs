import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bbox, coordAll, featureCollection, rewind } from "@turf/turf";

/** The folder that products are written to: public/geo, or the one given on the command line. */
export const out = process.argv[2] ?? fileURLToPath(new URL("../public/geo", import.meta.url));

/**
 * Writes a product as RFC 7946 GeoJSON: outer rings counter-clockwise, at most `decimals` decimals, each feature's id
 * in its properties too, where map libraries read it.
 *
 * @returns {{ bounds: number[], vertices: number, bytes: number, sha256: string }}
 */
export function writeProduct(name, features, decimals) {
  const round = (coordinates) => {
    if (typeof coordinates[0] !== "number") return coordinates.map(round);
    const [x, y] = coordinates;
    const power = 10 ** decimals;
    return [Math.round(x * power) / power, Math.round(y * power) / power];
  };
  const written = features.map(({ id, properties, geometry }) => ({
    type: "Feature",
    id,
    properties: { id, ...properties },
    geometry: { type: geometry.type, coordinates: tidy(geometry.type, round(geometry.coordinates)) },
  }));
  const collection = featureCollection(written.map((feature) => rewind(feature, { reverse: false })));
  const lines = collection.features.map((feature) => JSON.stringify(feature)).join(",\n");
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  writeFileSync(join(out, `${name}.geojson`), text);
  return {
    bounds: bbox(collection).map((value) => Math.round(value * 1000) / 1000),
    vertices: coordAll(collection).length,
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}

/** Without points that rounding laid on their predecessor, and without rings that it made too short. */
function tidy(type, coordinates) {
  const line = (positions) =>
    positions.filter(([x, y], at) => at === 0 || x !== positions[at - 1][0] || y !== positions[at - 1][1]);
  const rings = (polygon) => polygon.map(line).filter((ring) => ring.length > 3);
  if (type === "Polygon") return rings(coordinates);
  if (type === "MultiPolygon") return coordinates.map(rings).filter((polygon) => polygon.length);
  if (type === "LineString") return line(coordinates);
  if (type === "MultiLineString") return coordinates.map(line).filter((part) => part.length > 1);
  return coordinates;
}
