import { booleanPointInPolygon } from "@turf/turf";

/** Kilometres to a degree of latitude. */
const degree = 111.2;

/** Where the map is looked at closely, and how fast the detail falls off from there. */
const foci = [
  { at: [-77.04, 38.9], least: 0.8, per: 0.05 }, // Washington
];

/**
 * How closely lines are held, in kilometres: to `least` along Ukraine's outline and `margin` around it, to `inside`
 * within the regions that are drawn, and to `per` more for each kilometre of distance, nowhere to worse than `most`.
 */
const near = { least: 0.5, margin: 15, inside: 1.4, per: 0.09, most: 80 };

/** Kilometres between points along the outline that distances are measured from. */
const stride = 8;

/**
 * How closely a line has to be kept at a place, in kilometres.
 *
 * @param {number[][][]} rings of what the story is about: lines along them are held closest
 * @param {import("geojson").MultiPolygon} regions whose inner lines are looked at closely too
 * @returns {(at: number[]) => number}
 */
export function detailAround(rings, regions) {
  const outline = rings.flatMap(spaced);
  const known = new Map();
  return ([x, y]) => {
    const place = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    const key = place[0] * 10_000 + place[1];
    if (!known.has(key)) known.set(key, detailAt(place));
    return known.get(key);
  };
  function detailAt(place) {
    const nearest = outline.reduce((best, point) => Math.min(best, distance(point, place)), Infinity);
    const held = near.least + near.per * Math.max(0, nearest - near.margin);
    const within = held > near.inside && booleanPointInPolygon(place, regions) ? near.inside : held;
    return Math.min(
      near.most,
      within,
      ...foci.map(({ at, least, per }) => least + per * distance(at, place)),
    );
  }
}

/** Points along a ring, `stride` kilometres or less from one to the next. */
function spaced(ring) {
  const points = [ring[0]];
  for (const [x, y] of ring) {
    const [fromX, fromY] = points.at(-1);
    const steps = Math.floor(distance([fromX, fromY], [x, y]) / stride);
    for (let step = 1; step <= steps; step += 1)
      points.push([fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps]);
  }
  return points;
}

/** Kilometres between two places, close enough where they are near, never too short where they are far. */
function distance([x1, y1], [x2, y2]) {
  const cos = Math.cos(((y1 + y2) / 2) * (Math.PI / 180));
  return degree * Math.hypot((x1 - x2) * cos, y1 - y2);
}

/** Square kilometres of the triangle of three places. */
export function triangleArea([[x1, y1], [x2, y2], [x3, y3]]) {
  const cos = Math.cos((y2 * Math.PI) / 180);
  return (degree * degree * cos * Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1))) / 2;
}

/** Square kilometres that a ring of places encloses. */
export function ringArea(ring) {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 1) {
    const [x1, y1] = ring[at];
    const [x2, y2] = ring[(at + 1) % ring.length];
    sum += (x1 - ring[0][0]) * (y2 - ring[0][1]) - (x2 - ring[0][0]) * (y1 - ring[0][1]);
  }
  return (Math.abs(sum) / 2) * degree * degree * Math.cos((ring[0][1] * Math.PI) / 180);
}
