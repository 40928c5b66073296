import type { Feature, MultiLineString, Position } from "geojson";
import type { Pack } from "../pack.ts";
import { arcAt } from "../shape.ts";
import { sidesOf } from "../sides.ts";
import { type MetresAt, rounded } from "./rounded.ts";

/** The lines between the first-level units of a state, without its own border and coast. */
export function unitLinesAt(units: Pack, metresAt: MetresAt): Feature<MultiLineString>[] {
  const coordinates: Position[][] = [];
  for (const [arc, sides] of sidesOf(units, "units")) {
    if (sides.length < 2) continue;
    const line = rounded(arcAt(units, arc, metresAt), metresAt, false);
    if (line.length > 1) coordinates.push(line);
  }
  return coordinates.length
    ? [{ type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } }]
    : [];
}
