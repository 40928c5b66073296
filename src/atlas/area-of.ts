import { area } from "@turf/area";
import type { Geometry } from "geojson";

/** Square kilometres of geometries together. */
export function areaOf(geometries: readonly Geometry[]): number {
  return geometries.reduce((sum, geometry) => sum + area(geometry), 0) / 1e6;
}
