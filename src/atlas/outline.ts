import type { Feature, MultiPolygon } from "geojson";
import type { Pack, PackedGeometry } from "./pack.ts";
import { shapeAt, type Tolerance } from "./shape.ts";
import { unitOf } from "./unit-of.ts";
import type { World } from "./world.ts";

/** A state, an area in dispute or a unit, in the topology that has it. */
export interface Outline {
  readonly pack: Pack;
  readonly geometry: PackedGeometry;
}

/** The outline of a feature of `countries` or `units`; null where the world has none of that id. */
export function outlineOf(ground: Pack, world: World, product: string, id: string): Outline | null {
  if (product !== "countries") return unitOf(world, id);
  for (const object of ["countries", "disputed"]) {
    const geometry = ground.header.objects[object]?.geometries.find((each) => each.id === id);
    if (geometry) return { pack: ground, geometry };
  }
  return null;
}

/** The extent of an outline at a tolerance in metres; null where nothing of it is drawn. */
export function extentAt({ pack, geometry }: Outline, id: string, metres: Tolerance): Feature | null {
  const shape = shapeAt(pack, geometry, metres);
  if (!shape) return null;
  return { type: "Feature", id, properties: { id, ...geometry.properties }, geometry: shape as MultiPolygon };
}
