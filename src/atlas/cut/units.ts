import type { Feature, MultiLineString, Position } from "geojson";
import { type Bounds, contains } from "../../model/position.ts";
import type { Pack } from "../pack.ts";
import { arcAt, shapeAt } from "../shape.ts";
import { sidesOf } from "../sides.ts";
import type { WorldAtlas } from "../with-world.ts";
import { meet } from "./around.ts";
import { type MetresAt, rounded } from "./rounded.ts";

/** The units of the states that a box shows. */
export function unitsIn({ ground, world }: WorldAtlas, box: Bounds, metres: number): Pack[] {
  return (ground.header.objects.countries?.geometries ?? []).flatMap((state) => {
    const shape = shapeAt(ground, state, metres * 20);
    const isNear =
      shape?.type === "MultiPolygon" && shape.coordinates.some(([ring]) => meetsRing(ring ?? [], box));
    return isNear ? (world.pack(`units/${state.id}`) ?? []) : [];
  });
}

/** Whether a ring's box meets a box. */
function meetsRing(ring: readonly Position[], box: Bounds): boolean {
  const along = (axis: 0 | 1): number[] => ring.map((position) => position[axis] as number);
  const [xs, ys] = [along(0), along(1)];
  return meet([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], box);
}

/** The lines between the first-level units of a state in a box, without its own border and coast. */
export function unitLinesAt(units: Pack, box: Bounds, metresAt: MetresAt): Feature<MultiLineString>[] {
  const coordinates: Position[][] = [];
  for (const [arc, sides] of sidesOf(units, "units")) {
    if (sides.length < 2) continue;
    const line = rounded(arcAt(units, arc, metresAt), metresAt, false);
    const isNear = line.some(([x = 0, y = 0]) => contains(box, [x, y]));
    if (isNear && line.length > 1) coordinates.push(line);
  }
  return coordinates.length
    ? [{ type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } }]
    : [];
}
