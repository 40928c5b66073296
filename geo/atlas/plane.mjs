/** Kilometres of a degree of latitude. */
export const kmPerDegree = 111.195;

const cosine = (latitude) => Math.cos((latitude * Math.PI) / 180);

/** A plane in kilometres that touches the ground near a place: from degrees and back. Angles are those of the map. */
export function planeAt([longitude, latitude]) {
  const short = Math.max(0.02, cosine(latitude));
  return {
    from: ([x, y]) => [(x - longitude) * short * kmPerDegree, (y - latitude) * kmPerDegree],
    back: ([x, y]) => [longitude + x / (short * kmPerDegree), latitude + y / kmPerDegree],
  };
}

/** The area of a ring in square kilometres. */
export function areaOf(ring) {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1], ring[at]];
    sum += (x2 - x1) * (sinOf(y1) + sinOf(y2));
  }
  return Math.abs((sum * Math.PI) / 180 / 2) * 6371 ** 2;
}

const sinOf = (latitude) => Math.sin((latitude * Math.PI) / 180);

/** Polygons of an area's geometry. */
export const polygonsOf = ({ type, coordinates }) =>
  type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : [];

/** Lines of a line's geometry. */
export const linesOf = ({ type, coordinates }) =>
  type === "LineString" ? [coordinates] : type === "MultiLineString" ? coordinates : [];

/** Whether a ring goes around a place. */
export function around(ring, [x, y]) {
  let inside = false;
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at, at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at], ring[last]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether a polygon holds a place: within its outline and in none of its holes. */
export const holds = ([outer, ...holes], place) =>
  around(outer, place) && !holes.some((hole) => around(hole, place));

/**
 * The box [west, south, east, north] around places; west is greater than east where it goes over the 180th meridian,
 * which it does when that way is the shorter one.
 */
export function boxOf(all) {
  const xs = [...new Set(all.map(([x]) => x))].sort((a, b) => a - b);
  let [gap, west, east] = [xs[0] + 360 - xs.at(-1), xs[0], xs.at(-1)];
  for (let at = 1; at < xs.length; at += 1)
    if (xs[at] - xs[at - 1] > gap) [gap, west, east] = [xs[at] - xs[at - 1], xs[at], xs[at - 1]];
  let [south, north] = [90, -90];
  for (const [, y] of all) [south, north] = [Math.min(south, y), Math.max(north, y)];
  return [west, south, east, north];
}
