import { mergeArcs } from "topojson-client";
import { locator, polygonsOf } from "./units-locate.mjs";
import { insideOf } from "./units-split.mjs";

/** Countries whose units are of the second level: those of the first are dissolved from them. */
export const grouped = ["BE", "BF", "ES", "FR", "GB", "GN", "IE", "IT", "LK", "MW", "PH", "UG"];

/**
 * The first-level code that most settlements in each unit have; of a unit without any, that of the nearest.
 *
 * @param {import("geojson").Feature[]} features
 * @param {{ position: number[], codes: string[] }[]} places
 * @returns {Map<string, string>} code by the feature's id
 */
export function firstLevelOf(features, places) {
  const { at } = locator(features);
  const votes = new Map(features.map(({ id }) => [id, new Map()]));
  for (const { position, codes } of places) {
    const of = votes.get(at(position)?.id);
    of?.set(codes[0], (of.get(codes[0]) ?? 0) + 1);
  }
  return new Map(
    features.map(({ id, geometry }) => {
      const [first] = [...votes.get(id)].sort((a, b) => b[1] - a[1]);
      return [id, first?.[0] ?? nearestTo(insideOf(polygonsOf(geometry)[0]), places)];
    }),
  );
}

const nearestTo = ([x, y], places) =>
  places.reduce(
    (best, { position: [px, py], codes: [code] }) => {
      const far = (px - x) ** 2 + (py - y) ** 2;
      return far < best.far ? { far, code } : best;
    },
    { far: Number.POSITIVE_INFINITY, code: undefined },
  ).code;

/**
 * Geometries of groups, over the same arcs as their members.
 *
 * @param {{ objects: Record<string, any>, arcs: any[] }} topology with an object `units`
 * @param {{ id: string, properties: Record<string, unknown>, members: string[] }[]} groups members by id of unit
 */
export function dissolve(topology, groups) {
  const byId = new Map(topology.objects.units.geometries.map((geometry) => [geometry.id, geometry]));
  return {
    type: "GeometryCollection",
    geometries: groups.map(({ id, properties, members }) => ({
      ...mergeArcs(
        { ...topology, type: "Topology", arcs: topology.arcs },
        members.map((member) => byId.get(member)).filter(Boolean),
      ),
      id,
      properties: { ...properties, members },
    })),
  };
}
