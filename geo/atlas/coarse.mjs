import { perDegree } from "./pack.mjs";
import { areaOf, boxOf, kmPerDegree, polygonsOf } from "./plane.mjs";
import { significance } from "./significance.mjs";

/** How many tolerances an extent's box is long: outlined as large as a map is, it is true to about two pixels. */
const fine = 500;
/** Metres of tolerance, at least and at most. */
const [least, most] = [60, 5000];

/**
 * An area with no more detail than its size asks for, and without the parts that are too small to be seen beside its
 * largest.
 *
 * @param {import("geojson").Geometry} geometry
 * @param {number} smallest share of the largest part's area below which a part is left out
 */
export function coarse(geometry, smallest) {
  const polygons = polygonsOf(geometry);
  const metres = Math.min(most, Math.max(least, (lengthOf(polygons) * 1000) / fine));
  const areas = polygons.map(([outer]) => areaOf(outer));
  const largest = Math.max(...areas);
  const speck = Math.min(largest / 2, (metres / 1000) ** 2 * 4);
  const kept = polygons
    .filter((_, at) => areas[at] >= Math.max(largest * smallest, speck))
    .flatMap((polygon) => thinned(polygon, metres))
    .sort(([a], [b]) => areaOf(b) - areaOf(a));
  return kept.length === 1
    ? { type: "Polygon", coordinates: kept[0] }
    : { type: "MultiPolygon", coordinates: kept };
}

/** The diagonal of the box around polygons, in kilometres. */
function lengthOf(polygons) {
  const [west, south, east, north] = boxOf(polygons.flatMap(([outer]) => outer));
  const width = west > east ? east + 360 - west : east - west;
  const short = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.hypot(width * short, north - south) * kmPerDegree;
}

function thinned([outer, ...holes], metres) {
  const speck = (metres / 1000) ** 2 * 3;
  const ring = line(outer, metres);
  if (ring.length < 4) return [];
  const left = holes
    .filter((hole) => areaOf(hole) > speck)
    .map((hole) => line(hole, metres))
    .filter((hole) => hole.length > 3);
  return [[ring, ...left]];
}

function line(ring, metres) {
  const grain = metres > 300 ? 1000 : perDegree;
  const arc = ring.map(([x, y]) => [Math.round(x * perDegree), Math.round(y * perDegree)]);
  const weights = significance(arc);
  const third = [...weights].sort((a, b) => b - a)[Math.min(3, weights.length - 1)];
  const round = (value) => Math.round((value / perDegree) * grain) / grain;
  return arc
    .filter((_, at) => weights[at] >= Math.min(metres, third))
    .map(([x, y]) => [round(x), round(y)])
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1][0] || y !== all[at - 1][1]);
}
