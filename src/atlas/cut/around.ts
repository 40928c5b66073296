import { type Bounds, degreesWide, wrapped } from "../../model/position.ts";

/** The frame with a share of its width and height more on each side, within the world. */
export function around(frame: Bounds, share: number): Bounds {
  const [west, south, , north] = frame;
  const wide = degreesWide(frame);
  const beside = wide * share;
  const above = (north - south) * share;
  const [low, high] = [Math.max(-85, south - above), Math.min(85, north + above)];
  if (wide + 2 * beside >= 360) return [-180, low, 180, high];
  return [wrapped(west - beside), low, wrapped(west + wide + beside), high];
}

/** Whether two boxes share a place. */
export function meet(one: Bounds, other: Bounds): boolean {
  if (one[1] > other[3] || other[1] > one[3]) return false;
  const eastOf = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;
  return eastOf(one[0], other[0]) <= degreesWide(one) || eastOf(other[0], one[0]) <= degreesWide(other);
}
