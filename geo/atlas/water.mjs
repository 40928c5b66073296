import { featureCollection, polygon } from "@turf/turf";
import { mapshaper } from "../mapshaper.mjs";
import { waterbodies } from "../sources.mjs";
import { lakeNames } from "./lake-names.mjs";
import { writeProduct } from "./manifest.mjs";
import { pack } from "./pack.mjs";
import { naturalEarth, osm } from "./sources.mjs";
import { createTopology } from "./topology.mjs";

/** Square kilometres of the least water that is kept. */
const smallest = 5;

/** Square kilometres of the least piece of water of the source that may be a part of a larger one. */
const piece = 1;

/** Square kilometres: what is larger is the source's sea, or the Caspian, which the ground has as no land. */
const largest = 150_000;

/** Metres: what matters less is left out. */
const least = 70;

/** Makes `water.topo.br`. */
export async function make() {
  writeProduct("water.topo.br", pack(await waterTopology()), entry);
}

/**
 * Lakes, reservoirs and wide rivers: `properties.area` in square kilometres, `name` and `names` where known; `others` are
 * lakes that are one water with it, each with a place in it (`at`); `drained` the year in which a reservoir went.
 */
export async function waterTopology(isShown = () => true) {
  const pieces = waterbodies()
    .geometries.flatMap(({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates))
    .filter((rings) => isShown(rings[0][0]) && areaOf(rings) >= piece && areaOf(rings) < largest);
  const all = (await joined(pieces))
    .map((rings) => ({ rings, area: areaOf(rings) }))
    .filter(({ area }) => area >= smallest)
    .sort((one, two) => two.area - one.area || (String(one.rings[0][0]) < String(two.rings[0][0]) ? -1 : 1));
  const names = await lakeNames(all.map(({ rings }) => rings));
  const water = all.map(({ rings, area }, index) => ({
    type: "Feature",
    id: `w${index}`,
    properties: { area: Number(area.toPrecision(3)), ...names.get(index), ...drainedOf(names.get(index)) },
    geometry: { type: "Polygon", coordinates: rings.map(withoutSteps) },
  }));
  return createTopology({ water }, least);
}

/** Waters that the source's grid has cut, as one. */
async function joined(pieces) {
  const parts = await mapshaper(
    "-i pieces.geojson snap precision=0.0001 -dissolve2 -explode -o out.geojson",
    {
      "pieces.geojson": featureCollection(pieces.map((rings) => polygon(rings))),
    },
  );
  return parts.map(({ geometry: { coordinates } }) => coordinates);
}

/** What is known to be gone since the source was made. */
const drained = { "Kakhovka Reservoir": "2023" };
const drainedOf = (named) => (named && drained[named.name] ? { drained: drained[named.name] } : {});

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
    "Shores up to 1 km off. Reservoirs filled or drained since 2017 are as they were then (that of the Grand Ethiopian Renaissance Dam is missing); that of Kakhovka is marked as drained.",
};
