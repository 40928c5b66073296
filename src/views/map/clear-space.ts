import type { FeatureCollection, Point } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { fromScreen } from "../../model/from-screen.ts";
import { type Camera, type Size, tileSize } from "../../model/mercator.ts";
import type { Rect } from "../../model/rect.ts";
import type { MapImage } from "./images.ts";

/** Room that labels leave free: points, each with the unseen image that covers it. */
export type ClearSpace = FeatureCollection<Point, { readonly image: string }>;

/** Edge of an image's one pixel on the screen, in CSS pixels: as nobody sees the image, it need not be fine. */
const cell = 4;

/** Covers the pins and the map's edge, so that no label stands on a pin or is cut off. */
export function clearSpaceOf(rooms: readonly Rect[], camera: Camera, size: Size): ClearSpace {
  const { width: right, height: bottom } = size;
  const edges: Rect[] = [
    { left: 0, top: 0, right, bottom: cell },
    { left: 0, top: bottom - cell, right, bottom },
    { left: 0, top: 0, right: cell, bottom },
    { left: right - cell, top: 0, right, bottom },
  ];
  return {
    type: "FeatureCollection",
    features: [...edges, ...rooms].map((room) => {
      const middle = [(room.left + room.right) / 2, (room.top + room.bottom) / 2] as const;
      return {
        type: "Feature",
        properties: { image: `space-${cellsIn(room.right - room.left)}x${cellsIn(room.bottom - room.top)}` },
        geometry: { type: "Point", coordinates: [...fromScreen(middle, camera, size)] },
      };
    }),
  };
}

/** Whether two spaces are the same but for less than a pixel at that zoom: labels placed anew would fade in anew. */
export function isSameSpace(one: ClearSpace, other: ClearSpace, zoom: number): boolean {
  const pixel = 360 / (tileSize * 2 ** zoom);
  return (
    one.features.length === other.features.length &&
    one.features.every(({ properties, geometry }, at) => {
      const { properties: otherProperties, geometry: otherGeometry } = other.features[
        at
      ] as (typeof one.features)[0];
      return (
        properties.image === otherProperties.image &&
        geometry.coordinates.every(
          (degrees, axis) => Math.abs(degrees - (otherGeometry.coordinates[axis] ?? 0)) < pixel,
        )
      );
    })
  );
}

function cellsIn(length: number): number {
  return Math.max(1, Math.ceil(length / cell));
}

/** The unseen image of that name, and how many of its pixels are one of the screen; null where the name is another's. */
export function spaceNamed(name: string): { image: MapImage; pixelRatio: number } | null {
  const [, width = 0, height = 0] = (/^space-(\d+)x(\d+)$/.exec(name) ?? []).map(Number);
  if (!width || !height) return null;
  return { image: { width, height, data: new Uint8Array(width * height * 4) }, pixelRatio: 1 / cell };
}

/** MapLibre places the last layer's symbols first, and other labels keep clear of them. */
export const clearSpaceLayer: LayerSpecification = {
  id: "clear-space",
  type: "symbol",
  source: "clear-space",
  layout: { "icon-image": ["get", "image"], "icon-allow-overlap": true, "icon-padding": 0 },
  paint: { "icon-opacity": 0 },
};
