import { join } from "node:path";
import { booleanPointInPolygon, pointOnFeature, polygon } from "@turf/turf";
import { read } from "shapefile";
import { magics } from "../debian.mjs";
import { waterbodies } from "../sources.mjs";
import { writeProduct } from "./manifest.mjs";
import { nameTable } from "./name-table.mjs";
import { pack } from "./pack.mjs";
import { naturalEarth, osm } from "./sources.mjs";
import { createTopology } from "./topology.mjs";

/** Square kilometres of the least water that is kept. */
const smallest = 5;

/** Square kilometres: what is larger is the source's sea, or the Caspian, which the ground has as no land. */
const largest = 150_000;

/** Metres: what matters less is left out. */
const least = 70;

/** Makes `water.topo.br`. */
export async function make() {
  writeProduct("water.topo.br", pack(await waterTopology()), entry);
}

/** Lakes, reservoirs and wide rivers: `properties.area` in square kilometres, `name` and `names` where known. */
export async function waterTopology(isShown = () => true) {
  const all = waterbodies()
    .geometries.flatMap(({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates))
    .map((rings) => ({ rings, area: areaOf(rings) }))
    .filter(({ rings, area }) => area >= smallest && area < largest && isShown(rings[0][0]))
    .sort((one, two) => two.area - one.area || (String(one.rings[0][0]) < String(two.rings[0][0]) ? -1 : 1));
  const names = await namesOf(all);
  const water = all.map(({ rings, area }, index) => ({
    type: "Feature",
    id: `w${index}`,
    properties: { area: Number(area.toPrecision(3)), ...names.get(index) },
    geometry: { type: "Polygon", coordinates: rings.map(withoutSteps) },
  }));
  return createTopology({ water }, least);
}

/** Square kilometres of a polygon less its islands. */
function areaOf([outer, ...holes]) {
  return holes.reduce((left, hole) => left - ringArea(hole), ringArea(outer));
}

function ringArea(ring) {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1)
    sum += ring[at - 1][0] * ring[at][1] - ring[at][0] * ring[at - 1][1];
  return Math.abs(sum / 2) * 111.195 ** 2 * Math.cos((ring[0][1] * Math.PI) / 180);
}

/** Each corner of a ring cut (Chaikin): the source is gridded, and its shores are stairs where they were slants. */
function withoutSteps(ring) {
  const cut = [];
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1], ring[at]];
    cut.push([x1 + (x2 - x1) / 4, y1 + (y2 - y1) / 4], [x1 + (3 * (x2 - x1)) / 4, y1 + (3 * (y2 - y1)) / 4]);
  }
  return [...cut, cut[0]];
}

/**
 * Natural Earth's names of lakes, each to the largest water that has a point of the lake in it.
 *
 * @returns {Promise<Map<number, { name: string, names?: Record<string, string> }>>} by the index of the water
 */
async function namesOf(waters) {
  const nameOf = nameTable("lake-names.tsv");
  const { features } = await read(join(magics(), "10m/ne_10m_ocean.shp"), undefined, { encoding: "latin1" });
  const boxes = waters.map(({ rings: [outer] }) => boxOf(outer));
  const found = new Map();
  for (const lake of features.filter(({ properties }) => properties.name)) {
    const [x, y] = pointOnFeature(lake).geometry.coordinates;
    const index = boxes.findIndex(
      ([west, south, east, north], at) =>
        x > west &&
        x < east &&
        y > south &&
        y < north &&
        booleanPointInPolygon([x, y], polygon([waters[at].rings[0]])),
    );
    if (index >= 0 && !found.has(index)) found.set(index, nameOf(lake.properties.name));
  }
  return found;
}

const boxOf = (ring) => [
  Math.min(...ring.map(([x]) => x)),
  Math.min(...ring.map(([, y]) => y)),
  Math.max(...ring.map(([x]) => x)),
  Math.max(...ring.map(([, y]) => y)),
];

const entry = {
  title: "Lakes, reservoirs and wide rivers of the world of 5 km2 and more",
  sources: [
    osm("earth-waterbodies-100m"),
    naturalEarth("Debian's libmagics++-data 4.13.0-1 (names, ne_10m_ocean)"),
  ],
  asOf: "2017-11-30",
  method:
    "The source is gridded: corners of its shores are cut once. Names of Natural Earth joined by place and mended by a table by hand, which has the largest and best known in six languages.",
  limits:
    "Shores up to 1 km off. Reservoirs filled or drained since 2017 (that of Kakhovka, the Grand Ethiopian Renaissance Dam's) are as they were then.",
};
