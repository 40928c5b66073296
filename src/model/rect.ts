import type { Size } from "./mercator.ts";

/** A part of the screen, in CSS pixels from the map's top left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether all of it is on a screen of that size. */
export function fits({ left, top, right, bottom }: Rect, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Whether they share more than an edge. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The spots beside a part of the screen where a mark of that reach clears it, a side each; none where it does already. */
export function waysOut(
  [x, y]: readonly [x: number, y: number],
  reach: number,
  { left, top, right, bottom }: Rect,
): readonly (readonly [x: number, y: number])[] {
  if (x + reach <= left || x - reach >= right || y + reach <= top || y - reach >= bottom) return [];
  return [
    [left - reach, y],
    [right + reach, y],
    [x, top - reach],
    [x, bottom + reach],
  ];
}
