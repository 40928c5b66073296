import { earthRadius } from "./great-circle.ts";
import { type Camera, tileSize } from "./mercator.ts";

/** A round distance and how long it is on the map. */
export interface ScaleBar {
  readonly kilometres: number;
  /** CSS pixels. */
  readonly length: number;
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten kilometres that is no longer than that. It holds for the map's
 * middle: in web mercator one centimetre is less ground the farther it is from the equator.
 *
 * @param most CSS pixels
 */
export function scaleBarOf({ center: [, latitude], zoom }: Camera, most: number): ScaleBar {
  const around = 2 * Math.PI * earthRadius * Math.cos((latitude * Math.PI) / 180);
  const kilometresPerPixel = around / (tileSize * 2 ** zoom);
  const reach = most * kilometresPerPixel;
  const power = 10 ** Math.floor(Math.log10(reach));
  const kilometres = ([5, 2, 1].find((step) => step * power <= reach) ?? 1) * power;
  return { kilometres, length: kilometres / kilometresPerPixel };
}
