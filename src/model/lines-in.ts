import type { Geometry, Position } from "geojson";
import type { LonLat } from "./position.ts";

/** The lines of a line or of several; none of any other geometry. */
export function linesIn(geometry: Geometry): LonLat[][] {
  const lines: Position[][] =
    geometry.type === "LineString"
      ? [geometry.coordinates]
      : geometry.type === "MultiLineString"
        ? geometry.coordinates
        : [];
  return lines as unknown as LonLat[][];
}
