import { boundsAround } from "../../model/bounds-around.ts";
import { type Camera, type Size, toScreen } from "../../model/mercator.ts";
import { type Bounds, contains, degreesWide, type LonLat, wrapped } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";

/** Whether the map of that size shows the site, clear of its edge. */
export function isInView({ anchor }: Site, camera: Camera, { width, height }: Size): boolean {
  const [x, y] = toScreen(anchor, camera, { width, height });
  return Math.abs(x - width / 2) < width / 2 - 24 && Math.abs(y - height / 2) < height / 2 - 24;
}

/** The frame itself if it holds the sites, else a box around both, so that no reader loses one for the other. */
export function widen(frame: Bounds, sites: readonly Site[]): Bounds {
  const outside = sites.filter(({ anchor }) => !contains(frame, anchor));
  if (!outside.length) return frame;
  const [west, south, , north] = frame;
  const middle = wrapped(west + degreesWide(frame) / 2);
  const corners: LonLat[] = [west, middle, wrapped(west + degreesWide(frame))].flatMap((longitude) => [
    [longitude, south],
    [longitude, north],
  ]);
  return boundsAround([...corners, ...outside.map(({ anchor }) => anchor)], 0.08, 0);
}
