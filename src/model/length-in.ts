import type { Rect } from "./rect.ts";

/** How much of the way from one point to another runs within it, in CSS pixels. */
export function lengthIn(
  { left, top, right, bottom }: Rect,
  [x, y]: readonly [x: number, y: number],
  [toX, toY]: readonly [x: number, y: number],
): number {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [x, toX - x, left, right],
    [y, toY - y, top, bottom],
  ] as const) {
    if (way === 0 && (start <= low || start >= high)) return 0;
    if (way === 0) continue;
    const [one, other] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return Math.max(0, to - from) * Math.hypot(toX - x, toY - y);
}
