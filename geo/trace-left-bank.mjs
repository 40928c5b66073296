import { lineString, polygonToLine, simplify } from "@turf/turf";

/** What of a bank is left out, in degrees: inlets and tongues of some hundred metres, which hold no line. */
const inlet = 0.008;

/**
 * The left (south-eastern) bank of a reservoir that was drawn as several polygons from upstream to the dam, as
 * positions in downstream order. Of each ring it is the part between its eastern and its western end that runs to
 * the south-east, without its small inlets.
 *
 * @param {import("geojson").Feature<import("geojson").Polygon>[]} reservoir
 */
export function leftBank(reservoir) {
  if (!reservoir.length) throw new Error("there is no reservoir to take the left bank of");
  return reservoir
    .map((part) => polygonToLine(part).geometry.coordinates)
    .map(southernSide)
    .map((side) => simplify(lineString(side), { tolerance: inlet, highQuality: true }).geometry.coordinates)
    .sort((a, b) => b[0][0] - a[0][0])
    .flat();
}

function southernSide(ring) {
  const open = ring.slice(0, -1);
  const east = indexOfMost(open, ([x]) => x);
  const west = indexOfMost(open, ([x, y]) => -x - y);
  const from = (start, end) => {
    const way = [];
    for (let at = start; ; at = (at + 1) % open.length) {
      way.push(open[at]);
      if (at === end) return way;
    }
  };
  const one = from(east, west);
  const other = from(west, east).reverse();
  const northWest = (way) => way.reduce((sum, [x, y]) => sum + y - x, 0) / way.length;
  return northWest(one) < northWest(other) ? one : other;
}

function indexOfMost(points, value) {
  return points.reduce((best, point, index) => (value(point) > value(points[best]) ? index : best), 0);
}
