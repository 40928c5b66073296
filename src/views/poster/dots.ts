import type { Element } from "hast";
import { s } from "hastscript";
import type { LonLat } from "../../model/position.ts";
import type { PosterProjection } from "./projection.ts";

/** A site that is no pin, as there are too many. */
export interface Dot {
  readonly anchor: LonLat;
  /** In CSS pixels. */
  readonly radius: number;
}

/** Width of the ring that sets a dot off, in CSS pixels. */
const ring = 1;

/**
 * Dots as two paths for each radius, ring and disc: strokes without length and with round ends, some ten bytes a dot.
 * Large ones lie below small ones.
 */
export function dotsOf(dots: readonly Dot[], { project }: PosterProjection): Element[] {
  const byRadius = new Map<number, string>();
  for (const { anchor, radius } of dots) {
    const [x, y] = project(anchor);
    const whole = Math.round(radius);
    byRadius.set(whole, `${byRadius.get(whole) ?? ""}M${Math.round(x)} ${Math.round(y)}h0`);
  }
  return [...byRadius]
    .sort(([a], [b]) => b - a)
    .flatMap(([radius, d]) => [
      s("path", { class: "dot-ring", strokeWidth: 2 * (radius + ring), d }),
      s("path", { class: "dot", strokeWidth: 2 * radius, d }),
    ]);
}
