import type { Feature, MultiLineString, Position } from "geojson";
import type { MetresAt } from "../../model/detail.ts";
import { type Bounds, contains } from "../../model/position.ts";
import { meet } from "../meet.ts";
import type { Pack } from "../pack.ts";
import { arcAt, ringArea, shapeAt } from "../shape.ts";
import { sidesOf } from "../sides.ts";
import { boxOfArcs, everyVertex } from "../vertices.ts";
import type { WorldAtlas } from "../with-world.ts";
import { around } from "./around.ts";
import { atFinest } from "./at-finest.ts";
import { type Drawn, drawnOf } from "./drawn.ts";
import { rounded } from "./rounded.ts";

/** The units of the states that a box shows. */
export function unitsIn({ ground, world }: WorldAtlas, box: Bounds, metres: number): Pack[] {
  const boxes = stateBoxes(ground);
  return (ground.header.objects.countries?.geometries ?? []).flatMap((state, at) => {
    if (!boxes[at]?.some((each) => meet(each, box))) return [];
    const shape = shapeAt(ground, state, metres * 20);
    const isNear =
      shape?.type === "MultiPolygon" && shape.coordinates.some(([ring]) => meetsRing(ring ?? [], box));
    return isNear ? (world.pack(`units/${state.id}`) ?? []) : [];
  });
}

const knownBoxes = new WeakMap<Pack, readonly (readonly Bounds[])[]>();

/** The boxes of the parts of each state, whole: few states are then looked at more closely. */
function stateBoxes(ground: Pack): readonly (readonly Bounds[])[] {
  const known = knownBoxes.get(ground);
  if (known) return known;
  const boxes = (ground.header.objects.countries?.geometries ?? []).map((state) => {
    const parts = state.type === "Polygon" ? [state.arcs] : state.type === "MultiPolygon" ? state.arcs : [];
    return parts.map(([outer = []]) => boxOfArcs(ground, outer));
  });
  knownBoxes.set(ground, boxes);
  return boxes;
}

/** Whether a ring's box meets a box. */
function meetsRing(ring: readonly Position[], box: Bounds): boolean {
  const along = (axis: 0 | 1): number[] => ring.map((position) => position[axis] as number);
  const [xs, ys] = [along(0), along(1)];
  return meet([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], box);
}

/** How wide a unit is at least for its lines to be drawn, in pixels: those of regions, and of the level below. */
const least = { groups: 16, units: 56, alone: 22 } as const;

/**
 * The level whose lines a map has room for: first-level units, the regions above them where those are too many, or none,
 * as of Slovenia's 212 municipalities on a map of Italy.
 */
function levelFor(units: Pack, metresPerPixel: number): "units" | "groups" | null {
  const wide = (object: string): number => averageWidth(units, object) / metresPerPixel;
  const hasGroups = (units.header.objects.groups?.geometries.length ?? 0) > 1;
  if (wide("units") >= (hasGroups ? least.units : least.alone)) return "units";
  return hasGroups && wide("groups") >= least.groups ? "groups" : null;
}

const widths = new WeakMap<Pack, Map<string, number>>();

/** The side in metres of a square as large as an object's areas are on average. */
function averageWidth(pack: Pack, object: string): number {
  const known = widths.get(pack) ?? new Map<string, number>();
  widths.set(pack, known);
  const width = known.get(object) ?? measuredWidth(pack, object);
  known.set(object, width);
  return width;
}

function measuredWidth(pack: Pack, object: string): number {
  const areas = pack.header.objects[object]?.geometries ?? [];
  const shapes = areas.flatMap((area) => shapeAt(pack, area, 3000) ?? []);
  const rings = shapes.flatMap((shape) => (shape.type === "MultiPolygon" ? shape.coordinates : []));
  const sum = rings.reduce((all, [ring]) => all + (ring ? ringArea(ring) : 0), 0);
  return areas.length ? Math.sqrt(sum / areas.length) : 0;
}

/**
 * The lines between the units of states in a box, without their own borders and coasts, a feature for each state.
 *
 * @param metresPerPixel of the map as it opens
 */
export function unitLinesOf(
  states: readonly Pack[],
  box: Bounds,
  metresPerPixel: number,
  finest: MetresAt,
): Drawn<Feature<MultiLineString>> {
  /** As vertices are rounded, one beyond the edge may be drawn in the box. */
  const wider = around(box, 0.02);
  const comesInto = (units: Pack, arc: number): boolean =>
    !everyVertex(units, arc, (position) => !contains(wider, position));
  const arcs = states.map((units) => {
    const level = levelFor(units, metresPerPixel);
    const sides = level ? [...sidesOf(units, level)] : [];
    return sides.flatMap(([arc, { length }]) => (length > 1 && comesInto(units, arc) ? [arc] : []));
  });
  const packs = states.map((units, at) => atFinest(units, arcs[at] ?? [], finest, "each vertex"));
  return drawnOf(packs, (each, metresAt) =>
    each.flatMap((pack, at): Feature<MultiLineString>[] => {
      const coordinates = (arcs[at] ?? [])
        .map((arc) => rounded(arcAt(pack, arc, metresAt), metresAt, false))
        .filter((line) => line.length > 1 && line.some(([x = 0, y = 0]) => contains(box, [x, y])));
      return coordinates.length
        ? [{ type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } }]
        : [];
    }),
  );
}
