import { createRequire } from "node:module";

const library = createRequire(import.meta.url)("mapshaper");

/**
 * Runs mapshaper commands on files in memory.
 *
 * @param {string} commands as on its command line; what they write to `out.geojson` is returned
 * @param {Record<string, unknown>} files GeoJSON by file name
 * @returns {Promise<import("geojson").Feature[]>}
 */
export async function mapshaper(commands, files) {
  const input = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]),
  );
  const output = await library.applyCommands(commands, input);
  const result = JSON.parse(output["out.geojson"]);
  if (result.features) return result.features;
  return (result.geometries ?? []).map((geometry) => ({ type: "Feature", properties: {}, geometry }));
}

/**
 * Runs mapshaper commands on files in memory and returns the layers as one topology, without quantisation.
 *
 * @param {string} commands as on its command line, without the last `-o`
 * @param {Record<string, unknown>} files GeoJSON by file name
 * @returns {Promise<{ arcs: number[][][], objects: Record<string, any> }>}
 */
export async function mapshaperTopology(commands, files) {
  const input = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]),
  );
  const output = await library.applyCommands(
    `${commands} -o out.topojson format=topojson no-quantization`,
    input,
  );
  return JSON.parse(output["out.topojson"]);
}

/** The lines between adjoining polygons, without their common outline. */
export async function innerLines(units) {
  const lines = await mapshaper("-i units.geojson snap -innerlines -o out.geojson", {
    "units.geojson": { type: "FeatureCollection", features: units },
  });
  return lines.flatMap(({ geometry }) =>
    (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates).map((coordinates) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "LineString", coordinates },
    })),
  );
}
