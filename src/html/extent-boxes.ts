import type { Atlas } from "../atlas/atlas.ts";
import { boundsAround } from "../model/bounds-around.ts";
import { type Bounds, type LonLat, wrapped } from "../model/position.ts";
import type { Story } from "../model/story.ts";

/** Boxes around the extents of a story's sites, by their ids, to a hundredth of a degree. */
export function boxesOf({ sites }: Story, atlas: Atlas): Record<string, Bounds> {
  return Object.fromEntries(
    sites.flatMap(({ id, layer }): [string, Bounds][] => {
      const geometry = layer?.feature && atlas.find(layer.product, layer.feature)?.geometry;
      if (!geometry || geometry.type === "GeometryCollection") return [];
      const positions = positionsIn(geometry.coordinates);
      if (!positions.length) return [];
      const box = boundsAround(positions, 0, 0);
      return [[id, box.map((degrees) => Math.round(degrees * 100) / 100) as unknown as Bounds]];
    }),
  );
}

function positionsIn(coordinates: unknown): LonLat[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === "number") {
    const [longitude, latitude] = coordinates as [number, number];
    return [[wrapped(longitude), latitude]];
  }
  return coordinates.flatMap(positionsIn);
}
