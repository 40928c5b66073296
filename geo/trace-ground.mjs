import { area, featureCollection, polygon } from "@turf/turf";
import { mapshaper } from "./mapshaper.mjs";

/** Remnants smaller than this, in square kilometres, are slivers and no ground held. */
const least = 0.5;

/** How far from a border's vertex a cut may be to be carried on to it, in degrees of latitude (about 2 km). */
const farthestCut = 0.02;

/** A polygon from an open line of positions. */
export const ring = (points) => polygon([[...points, points[0]]]);

/** The part of some polygons that lies in others. */
export const within = (features, by) => run("clip", features, by);

/** The part of some polygons that lies outside others. */
export const outside = (features, by) => run("erase", features, by);

async function run(command, features, by) {
  return mapshaper(
    `-i whole.geojson by.geojson combine-files snap -${command} target=whole source=by -o out.geojson target=whole precision=0.001`,
    { "whole.geojson": featureCollection(features), "by.geojson": featureCollection(by) },
  );
}

/** The open rings of polygons and multipolygons, outer and inner. */
export const ringsOf = (features) => polygonsOf(features).flat();

const polygonsOf = (features) =>
  features
    .filter(({ geometry }) => geometry)
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates));

/** One MultiPolygon of several features, without slivers. */
export function merged(features) {
  const coordinates = polygonsOf(features).filter((rings) => area(polygon(rings)) / 1e6 >= least);
  return { type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates } };
}

export const keyOf = ([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`;

/**
 * Polygons whose cuts through a border are carried on to its nearest vertex, so that both share every vertex there.
 *
 * @param {import("geojson").Feature[]} features cut to `border`
 * @param {import("geojson").Feature} border
 * @param {[number, number][]} drawn the line's own positions, which stay
 */
export function cutsOnVertices(features, border, drawn) {
  const vertices = ringsOf([border]).flat();
  const fixed = new Set([...vertices, ...drawn].map(keyOf));
  const carried = (position) => {
    if (fixed.has(keyOf(position))) return position;
    const squash = Math.cos((position[1] * Math.PI) / 180);
    const away = ([x, y]) => Math.hypot((x - position[0]) * squash, y - position[1]);
    const nearest = vertices.reduce((best, vertex) => (away(vertex) < away(best) ? vertex : best));
    return away(nearest) <= farthestCut ? nearest : position;
  };
  return merged(features).geometry.coordinates.map((rings) =>
    polygon(rings.map((line) => line.map(carried))),
  );
}
