import type { Size } from "./mercator.ts";
import { gap, type NameSide, nameSides, type PinBox } from "./pin-box.ts";
import { fits, overlap, type Rect } from "./rect.ts";

/** Below this width, in CSS pixels, a map names a place out of view only where the reader points at it or chooses it. */
const narrow = 480;
/** By how much a name is moved along its mark to find room. */
const step = 4;
/** How far a name that is moved along its mark stays from the map's edge: it would look cut off there. */
const edge = 4;

/** Where a name may stand: on which side of its mark, and the room that it takes there. */
export interface NameSpot {
  readonly side: NameSide;
  readonly room: Rect;
}

/** The spots for a name, the best first: in the middle of a side, then above or below and ever less in the middle. */
export function* nameSpots(
  { radius, nameWidth, nameHeight, away, chosen, side: wanted }: PinBox,
  x: number,
  y: number,
  size: Size,
): Iterable<NameSpot> {
  if (away !== null && !chosen && size.width < narrow) return;
  const reach = radius + gap / 2;
  const spot = (side: NameSide, slide = 0): NameSpot => {
    const onMap = Math.max(edge, Math.min(size.width - nameWidth - edge, x + slide - nameWidth / 2));
    const left = side === "right" ? x + reach : side === "left" ? x - reach - nameWidth : onMap;
    const top = side === "below" ? y + reach : side === "above" ? y - reach - nameHeight : y - nameHeight / 2;
    return { side, room: { left, top, right: left + nameWidth, bottom: top + nameHeight } };
  };
  const sides = sidesFor(away, x < size.width / 2);
  for (const side of new Set(wanted && away === null ? [wanted, ...sides] : sides)) yield spot(side);
  for (let slide = step; slide <= nameWidth / 2 + radius; slide += step)
    for (const side of ["below", "above"] as const) yield* [spot(side, slide), spot(side, -slide)];
}

function sidesFor(away: number | null, isLeft: boolean): readonly NameSide[] {
  if (away === null) return nameSides;
  return isLeft ? ["right", "below", "above", "left"] : ["left", "below", "above", "right"];
}

/** Of two rooms that meet, what they share, in square pixels. */
function covered(one: Rect, other: Rect): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return wide * (Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
}

/**
 * The first spot on the map that covers nothing.
 *
 * @param fixed buttons, symbols
 * @param must whether it takes the spot that covers the least where there is none
 */
export function spotIn(
  spots: Iterable<NameSpot>,
  fixed: readonly Rect[],
  others: readonly Rect[],
  size: Size,
  must = false,
): NameSpot | null {
  let best: NameSpot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const meets = (other: Rect): boolean => overlap(spot.room, other);
    if (!fits(spot.room, size)) continue;
    if (!fixed.some(meets) && !others.some(meets)) return spot;
    if (!must) continue;
    const met = [...fixed, ...others].filter(meets);
    const covers = met.reduce((sum, other) => sum + covered(spot.room, other), 0);
    if (covers < least) [best, least] = [spot, covers];
  }
  return best;
}

export function around(x: number, y: number, radius: number, beside = 0): Rect {
  const reach = radius + beside;
  return { left: x - reach, top: y - radius, right: x + reach, bottom: y + radius };
}
