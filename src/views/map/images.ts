import type { Palette } from "../../model/palette.ts";

/** An image for MapLibre's `addImage`: RGBA, four bytes a pixel. */
export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Diagonal stripes on nothing, seamless when tiled.
 *
 * @param colour of the stripes, a hex triplet
 * @param slope 1 for stripes that rise to the right, -1 for those that fall
 * @param size of the tile in pixels
 * @param stroke width of a stripe in pixels, measured across the tile's row
 */
export function hatchOf(colour: string, slope: 1 | -1, size = 16, stroke = 3): MapImage {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const along = (((x + slope * y) % size) + size) % size;
      const edge = Math.min(along, size - along);
      const cover = Math.max(0, Math.min(1, stroke / 2 + 0.5 - edge));
      data.set([red, green, blue, Math.round(cover * 255)], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}

/** A filled dot for a city, twice as large as it is drawn. */
export function dotOf({ label, halo }: Palette, radius: number): MapImage {
  const size = radius * 2 + 4;
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const distance = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2);
      const [red = 0, green = 0, blue = 0] = distance < radius - 1 ? channels(label) : channels(halo);
      const cover = Math.max(0, Math.min(1, radius + 1 - distance));
      data.set([red, green, blue, Math.round(cover * 255)], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}

/** Red, green and blue of a hex triplet, 0 to 255. */
function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
