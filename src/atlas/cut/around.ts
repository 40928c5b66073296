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
