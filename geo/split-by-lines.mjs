import {
  area,
  bbox,
  booleanPointInPolygon,
  difference,
  featureCollection,
  lineString,
  nearestPointOnLine,
  pointOnFeature,
  pointToPolygonDistance,
  polygonToLine,
} from "@turf/turf";
import { innerLines, mapshaper } from "./mapshaper.mjs";

/** How far a line's loose end may be from the outline that it is drawn on to, in kilometres. */
const farthestEnd = 15;

/**
 * Cuts an outline into named units, so that the units fill it exactly and share its edge vertex by vertex.
 *
 * The lines between the units come from a coarser source, whose own outline differs: their loose ends are carried on
 * to the nearest point of ours, the faces between outline and lines are built, and each face goes to the unit of the
 * coarser source that it lies in, or is nearest to.
 *
 * @param {import("geojson").Feature<import("geojson").Polygon | import("geojson").MultiPolygon>} outline
 * @param {import("geojson").Feature[]} units polygons of the coarser source, each with an `id`
 * @param {(line: number[][]) => number[][]} mended a line between units as it is to be drawn, with the same ends
 * @returns {Promise<import("geojson").Feature[]>} one polygon feature per unit that got a face, with its `id`
 */
export async function splitByLines(outline, units, mended = (line) => line) {
  const edges = linesOf(outline);
  const inner = (await innerLines(units)).map(({ geometry }) => lineString(mended(geometry.coordinates)));
  const lines = carriedOn(inner, edges);
  const faces = await mapshaper("-i lines.geojson -polygons -o out.geojson precision=0.0001", {
    "lines.geojson": { type: "FeatureCollection", features: [...edges, ...lines] },
  });
  const owned = apart(faces.filter(({ geometry }) => geometry?.coordinates?.flat(3).length)).flatMap(
    (face) => {
      const inside = pointOnFeature(face);
      return booleanPointInPolygon(inside, outline)
        ? [{ ...face, properties: { id: ownerOf(inside, units) } }]
        : [];
    },
  );
  const merged = await mapshaper("-i faces.geojson -dissolve id -o out.geojson precision=0.0001", {
    "faces.geojson": { type: "FeatureCollection", features: owned },
  });
  return merged.map((feature) => ({ ...feature, id: feature.properties.id }));
}

/** @param {import("geojson").Feature} outline */
function linesOf(outline) {
  const drawn = polygonToLine(outline);
  const features = drawn.type === "FeatureCollection" ? drawn.features : [drawn];
  return features.flatMap(({ geometry }) =>
    geometry.type === "LineString"
      ? [lineString(geometry.coordinates)]
      : geometry.coordinates.map((line) => lineString(line)),
  );
}

/** Faces without those that lie inside them, as a city in its region: mapshaper fills such holes. */
function apart(faces) {
  const points = faces.map((face) => pointOnFeature(face));
  return faces.map((face, index) => {
    const boxes = bbox(face);
    const held = faces.filter(
      (other, at) => at !== index && encloses(boxes, bbox(other)) && booleanPointInPolygon(points[at], face),
    );
    const inner = held.filter((other) => area(other) < area(face));
    return inner.length ? difference(featureCollection([face, ...inner])) : face;
  });
}

const encloses = ([west, south, east, north], [w, s, e, n]) =>
  west <= w && south <= s && east >= e && north >= n;

/** The unit that a point lies in, or is nearest to. */
function ownerOf(point, units) {
  const within = units.find((unit) => booleanPointInPolygon(point, unit));
  if (within) return within.id;
  const distances = units.map((unit) => ({ id: unit.id, km: pointToPolygonDistance(point, unit) }));
  return distances.reduce((best, each) => (each.km < best.km ? each : best)).id;
}

/** Lines whose ends that meet no other line are carried on over the nearest edge, just beyond it. */
function carriedOn(lines, edges) {
  const ends = new Map();
  const key = ([x, y]) => `${x.toFixed(5)},${y.toFixed(5)}`;
  for (const { geometry } of lines)
    for (const end of [geometry.coordinates[0], geometry.coordinates.at(-1)])
      ends.set(key(end), (ends.get(key(end)) ?? 0) + 1);
  const beyond = (end) => {
    if (ends.get(key(end)) > 1) return [];
    const near = edges
      .map((edge) => nearestPointOnLine(edge, end, { units: "kilometers" }))
      .reduce((best, each) => (each.properties.dist < best.properties.dist ? each : best));
    if (near.properties.dist > farthestEnd) return [];
    const [x, y] = near.geometry.coordinates;
    const length = Math.hypot(x - end[0], y - end[1]) || 1;
    return [[x + ((x - end[0]) / length) * 0.002, y + ((y - end[1]) / length) * 0.002]];
  };
  return lines.map(({ geometry: { coordinates } }) =>
    lineString([...beyond(coordinates[0]), ...coordinates, ...beyond(coordinates.at(-1))]),
  );
}
