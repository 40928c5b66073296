import { topology as topologyOf } from "topojson-server";
import { perDegree } from "./pack.mjs";
import { ranksOf, significance } from "./significance.mjs";
import { uncross } from "./uncrossed.mjs";

/**
 * The topology of features, ready to be packed: coordinates rounded to units first, so that what adjoins shares its
 * arcs and what does not cross here crosses nowhere.
 *
 * Ranks are such that lines drawn at one tolerance everywhere cross nowhere. Parts of rings along the 180th meridian and along -90 degrees become arcs of their own, the `seams`.
 *
 * @param {Record<string, import("geojson").Feature[]>} objects features by name; of each, `id` and `properties` are kept
 * @param {number | ((longitude: number, latitude: number) => number)} least
 *   metres: vertices that matter less are left out; the same where two objects meet
 * @param {number[][]} boxes arcs are cut where they enter or leave one, so that a part of a border can be told by its arcs
 * @returns {{ objects: Record<string, any>, arcs: number[][][], ranks: Uint8Array[], seams: number[] }} for `pack`
 */
export function createTopology(objects, least = 0, boxes = []) {
  const collections = Object.fromEntries(
    Object.entries(objects).map(([name, features]) => [
      name,
      { type: "FeatureCollection", features: features.map(inUnits) },
    ]),
  );
  const marked = (isMarked) => ({
    type: "MultiLineString",
    coordinates: Object.values(collections).flatMap(({ features }) =>
      features.flatMap((feature) => runsOf(feature, isMarked)),
    ),
  });
  const cuts = boxes.map((box, index) => [` box ${index}`, marked(within(box))]);
  const { objects: built, arcs } = topologyOf({
    ...collections,
    " seams": marked(seamAt),
    ...Object.fromEntries(cuts),
  });
  const seams = [...new Set((built[" seams"].arcs ?? []).flat().map((arc) => (arc < 0 ? ~arc : arc)))];
  for (const name of [" seams", ...cuts.map(([name]) => name)]) delete built[name];
  const whole = arcs.map(fromCorner);
  const weights = whole.map(significance);
  const ranks = whole.map((arc, index) => ranksOf(arc, weights[index], least));
  uncross(whole, weights, ranks);
  const isKept = (index) => (_, at) => ranks[index][at] >= 0;
  return {
    objects: withoutBounds(built),
    arcs: whole.map((arc, index) => arc.filter(isKept(index))),
    ranks: ranks.map((list) => Uint8Array.from(list.filter((rank) => rank >= 0))),
    seams: seams.sort((a, b) => a - b),
  };
}

/** A feature in whole units, without points that repeat the one before and rings that are no more an area. */
function inUnits({ id, properties, geometry }) {
  const place = ([x, y]) => [Math.round(x * perDegree), Math.round(y * perDegree)];
  const line = (places) =>
    places.map(place).filter(([x, y], at, all) => at === 0 || x !== all[at - 1][0] || y !== all[at - 1][1]);
  const polygon = ([outer, ...holes]) => {
    const rings = [line(outer), ...holes.map(line).filter((ring) => ring.length > 3)];
    return rings[0].length > 3 ? [rings] : [];
  };
  const { type, coordinates } = geometry;
  const shapes = {
    Point: () => place(coordinates),
    LineString: () => line(coordinates),
    MultiLineString: () => coordinates.map(line).filter((one) => one.length > 1),
    Polygon: () => polygon(coordinates),
    MultiPolygon: () => coordinates.flatMap(polygon),
  };
  return {
    type: "Feature",
    ...(id !== undefined && { id }),
    ...(properties && Object.keys(properties).length > 0 && { properties }),
    geometry: { type: type === "Polygon" ? "MultiPolygon" : type, coordinates: shapes[type]() },
  };
}

const seamAt = ([x1, y1], [x2, y2]) =>
  (x1 === x2 && Math.abs(x1) === 180 * perDegree) || (y1 === y2 && y1 === -90 * perDegree);

/** Whether a segment lies within a box of degrees. */
const within = (box) => {
  const [west, south, east, north] = box.map((value) => value * perDegree);
  const holds = ([x, y]) => x >= west && x <= east && y >= south && y <= north;
  return (one, two) => holds(one) && holds(two);
};

/** The parts of a feature's rings whose segments are all marked. */
function runsOf({ geometry }, isMarked) {
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.flat().flatMap((ring) => {
    const found = [];
    for (let at = 1; at < ring.length; at += 1) {
      if (!isMarked(ring[at - 1], ring[at])) continue;
      const goesOn = at > 1 && found.length && isMarked(ring[at - 2], ring[at - 1]);
      if (goesOn) found.at(-1).push(ring[at]);
      else found.push([ring[at - 1], ring[at]]);
    }
    return found;
  });
}

/**
 * A ring of its own begins where it is farthest from its middle: that vertex is drawn at every tolerance, and a corner
 * says more of its shape than where the source happens to begin.
 */
function fromCorner(arc) {
  const last = arc.length - 1;
  if (arc[0][0] !== arc[last][0] || arc[0][1] !== arc[last][1]) return arc;
  const middle = [0, 1].map((axis) => arc.reduce((sum, place) => sum + place[axis], 0) / arc.length);
  const farness = arc.map(([x, y]) => (x - middle[0]) ** 2 + (y - middle[1]) ** 2);
  const corner = farness.slice(0, last).reduce((best, value, at) => (value > farness[best] ? at : best), 0);
  return [...arc.slice(corner, last), ...arc.slice(0, corner + 1)];
}

function withoutBounds(objects) {
  for (const object of Object.values(objects)) delete object.bbox;
  return objects;
}
