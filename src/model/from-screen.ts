import { type Camera, fromMercator, type Size, tileSize, toMercator } from "./mercator.ts";
import type { LonLat } from "./position.ts";

/** The position that stands at a point of the screen, in CSS pixels from the map's top left corner. */
export function fromScreen(
  [x, y]: readonly [number, number],
  { center, zoom }: Camera,
  { width, height }: Size,
): LonLat {
  const pixelsPerWorld = tileSize * 2 ** zoom;
  const [centerX, centerY] = toMercator(center);
  return fromMercator([
    centerX + (x - width / 2) / pixelsPerWorld,
    centerY + (y - height / 2) / pixelsPerWorld,
  ]);
}
