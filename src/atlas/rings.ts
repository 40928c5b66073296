import { circle } from "@turf/circle";
import type { Feature, Polygon, Position } from "geojson";

/** Corners of a ring: on a screen a circle. */
const corners = 96;

/** Circles around a point, the largest first, each with its `radius` in kilometres. */
export function ringsAround(point: Position, kilometres: readonly number[]): Feature<Polygon>[] {
  return [...kilometres]
    .sort((a, b) => b - a)
    .map((radius) => {
      const ring = circle(point, radius, { steps: corners, units: "kilometers" });
      const coordinates = ring.geometry.coordinates.map((line) =>
        line.map(([x = 0, y = 0]): Position => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]),
      );
      return { type: "Feature", properties: { radius }, geometry: { type: "Polygon", coordinates } };
    });
}
