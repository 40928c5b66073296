import type { FeatureCollection, Point } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { type Camera, fromScreen, type Size } from "../../model/mercator.ts";
import type { Rect } from "../../model/rect.ts";

/** Room that labels leave free: points, each with the unseen image that stands on it. */
export type ClearSpace = FeatureCollection<Point, { readonly image: keyof typeof spaces }>;

/** The unseen images, by width and height in pixels. */
export const spaces = { "space-block": [16, 16], "space-flat": [16, 4], "space-tall": [4, 16] } as const;

const step = 16;

/** Covers the pins and the map's edge, so that no label stands on a pin or is cut off. */
export function clearSpaceOf(rooms: readonly Rect[], camera: Camera, size: Size): ClearSpace {
  const { width, height } = size;
  const cells: [x: number, y: number, image: keyof typeof spaces][] = [
    ...along(0, width).flatMap((x) => [2, height - 2].map((y) => [x, y, "space-flat"] as const)),
    ...along(0, height).flatMap((y) => [2, width - 2].map((x) => [x, y, "space-tall"] as const)),
    ...rooms.flatMap(({ left, top, right, bottom }) =>
      along(left, right).flatMap((x) => along(top, bottom).map((y) => [x, y, "space-block"] as const)),
    ),
  ].map(([x, y, image]) => [x, y, image]);
  return {
    type: "FeatureCollection",
    features: cells.map(([x, y, image]) => ({
      type: "Feature",
      properties: { image },
      geometry: { type: "Point", coordinates: [...fromScreen([x, y], camera, size)] },
    })),
  };
}

/** The middles of steps that cover the way, the last one ending with it. */
function along(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  const reach = Math.min(step, to - from) / 2;
  return Array.from({ length: count }, (_, index) => Math.min(from + index * step + reach, to - reach));
}

/** MapLibre places the last layer's symbols first, and other labels keep clear of them. */
export const clearSpaceLayer: LayerSpecification = {
  id: "clear-space",
  type: "symbol",
  source: "clear-space",
  layout: { "icon-image": ["get", "image"], "icon-allow-overlap": true, "icon-padding": 0 },
  paint: { "icon-opacity": 0 },
};
