import type { Element } from "hast";
import { s } from "hastscript";
import { coverOf } from "../../model/looks.ts";

/** A band of a fading area: where it lies, the outermost first. */
export interface DrawnBand {
  readonly band: number | undefined;
  readonly d: string;
}

/**
 * A fading area in its colour once, seen through by how many of its bands lie on one another. Painted band by band, as the live map
 * does it, a browser's rounding of sixteen thin tints adds up to eleven of 255 in the dark.
 *
 * @param id of the mask, unique in the picture
 */
export function fadingShape(
  id: string,
  bands: readonly DrawnBand[],
  properties: Readonly<Record<string, unknown>>,
): Element[] {
  const outermost = bands.find(({ d }) => d);
  if (!outermost) return [];
  const tones = bands.flatMap(({ band = 0, d }) =>
    d ? [s("path", { fill: greyOf(coverOf(band)), d })] : [],
  );
  return [
    s("g", [s("mask", { id }, tones), s("path", { ...properties, mask: `url(#${id})`, d: outermost.d })]),
  ];
}

/** The grey whose lightness lets that much of a mask's colour through. */
function greyOf(cover: number): string {
  const channel = Math.round(255 * cover)
    .toString(16)
    .padStart(2, "0");
  return `#${channel.repeat(3)}`;
}
