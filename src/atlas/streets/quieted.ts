import type { Feature } from "geojson";
import { type Bounds, contains, type LonLat } from "../../model/position.ts";

/** Labels of the base map that end where the streets begin: the name of a state in the middle of a town tells nothing. */
export function quieted(labels: readonly Feature[], bounds: Bounds, streetsFrom: number): Feature[] {
  return labels.map((label) => {
    const { geometry, properties } = label;
    if (geometry.type !== "Point" || properties?.of === "sea") return label;
    if (!contains(bounds, geometry.coordinates as unknown as LonLat)) return label;
    const maxzoom = Math.min(Number(properties?.maxzoom), streetsFrom - 1);
    return { ...label, properties: { ...properties, maxzoom } };
  });
}
