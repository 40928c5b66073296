import { join } from "node:path";
import { area, bbox, booleanPointInPolygon, polygon } from "@turf/turf";
import { read } from "shapefile";
import { magics } from "../debian.mjs";
import { nameTable } from "./name-table.mjs";

/** How many times as large as a lake the water may be that bears its name: a lake beside the Amazon does not name it. */
const larger = 5;

/**
 * Natural Earth's names of lakes, each to the water that has a point of the lake in it, else to the largest that has a
 * point of its own in the lake. Of several lakes in one water the largest names it.
 *
 * @param {number[][][][]} waters rings of polygons, the largest first
 * @returns {Promise<Map<number, { name: string, names?: Record<string, string>, others?: object[] }>>} by index
 */
export async function lakeNames(waters) {
  const nameOf = nameTable("lake-names.tsv");
  const polygons = waters.map((rings) => polygon([rings[0]]));
  const boxes = polygons.map((feature) => bbox(feature));
  const places = waters.map(innerPlace);
  const found = new Map();
  for (const lake of await lakes()) {
    const at = innerPlace(largestOf(lake));
    const holding = boxes.findIndex(
      (box, index) => inBox(box, at) && booleanPointInPolygon(at, polygons[index]),
    );
    const box = bbox(lake);
    const held = () => places.findIndex((place) => inBox(box, place) && booleanPointInPolygon(place, lake));
    const index = holding >= 0 ? holding : held();
    if (index < 0) continue;
    const named = nameOf(lake.properties.name);
    const first = found.get(index);
    if (first?.name === named.name) continue;
    if (!first?.name && area(polygons[index]) < larger * area(lake)) found.set(index, { ...named, ...first });
    else if (!first) found.set(index, { others: [{ ...named, at: rounded(at) }] });
    else first.others = [...(first.others ?? []), { ...named, at: rounded(at) }];
  }
  return found;
}

const rounded = (place) => place.map((value) => Math.round(value * 1e4) / 1e4);

const largestOf = ({ geometry: { type, coordinates } }) =>
  type === "Polygon"
    ? coordinates
    : coordinates.reduce((best, rings) =>
        area(polygon([rings[0]])) > area(polygon([best[0]])) ? rings : best,
      );

/** The middle of the longest stretch of a polygon among nine parallels through it: well inside, islands counted. */
function innerPlace(rings) {
  const [, south, , north] = bbox(polygon([rings[0]]));
  let best = { width: -1, at: rings[0][0] };
  for (let part = 1; part < 10; part += 1) {
    const y = south + ((north - south) * part) / 10;
    const xs = rings.flatMap((ring) => crossingsOf(ring, y)).sort((a, b) => a - b);
    for (let at = 1; at < xs.length; at += 2)
      if (xs[at] - xs[at - 1] > best.width)
        best = { width: xs[at] - xs[at - 1], at: [(xs[at] + xs[at - 1]) / 2, y] };
  }
  return best.at;
}

function crossingsOf(ring, y) {
  const xs = [];
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1], ring[at]];
    if (y1 > y !== y2 > y) xs.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return xs;
}

const inBox = ([west, south, east, north], [x, y]) => x > west && x < east && y > south && y < north;

/** The named lakes, the largest first; they stand among the oceans, into which the source merged them. */
async function lakes() {
  const { features } = await read(join(magics(), "10m/ne_10m_ocean.shp"), undefined, { encoding: "latin1" });
  const named = features.filter(({ properties }) => properties.name);
  const sizes = new Map(named.map((lake) => [lake, area(lake)]));
  return named.sort((one, two) => sizes.get(two) - sizes.get(one));
}
