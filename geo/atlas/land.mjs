import { mergeArcs } from "topojson-client";

/**
 * The ground of all states as one, without the lines between them: a polygon for each piece of land, so that a map that
 * shows few of them need not look at the others.
 *
 * @param {{ type: string }[]} states TopoJSON areas
 * @param {number[][][]} arcs of the same topology, in degrees or in units
 */
export function landOf(states, arcs) {
  const { arcs: polygons } = mergeArcs({ type: "Topology", objects: {}, arcs }, states);
  return {
    type: "GeometryCollection",
    geometries: polygons.map((rings) => ({ type: "Polygon", arcs: rings })),
  };
}
