import { boundsAround } from "../../model/bounds-around.ts";
import { metresPerPixel, metresWide } from "../../model/detail.ts";
import { type Camera, type Size, toScreen } from "../../model/mercator.ts";
import { type Bounds, contains, degreesWide, type LonLat, wrapped } from "../../model/position.ts";
import type { Site, SiteKind } from "../../model/site.ts";

/** Whether the map of that size shows the site, clear of its edge. */
export function isInView({ anchor }: Site, camera: Camera, { width, height }: Size): boolean {
  const [x, y] = toScreen(anchor, camera, { width, height });
  return Math.abs(x - width / 2) < width / 2 - 24 && Math.abs(y - height / 2) < height / 2 - 24;
}

/** The frame itself if it holds the sites, else a box around both, so that no reader loses one for the other. */
export function widen(frame: Bounds, sites: readonly Site[]): Bounds {
  const outside = sites.filter(({ anchor }) => !contains(frame, anchor));
  if (!outside.length) return frame;
  return boundsAround([...cornersOf(frame), ...outside.map(({ anchor }) => anchor)], 0.08, 0);
}

/** How much ground around a place of a kind tells what it is, in kilometres: a town's region, a building's city. */
const grounds: { readonly [kind in SiteKind]?: number } = { city: 60, plant: 60, building: 20 };
/** A site is seen well enough in the frame where its ground takes more than this share of the map's width. */
const leastShare = 1 / 40;
/** An extent that the frame cuts is shown whole where it is at most this many times wider. */
const mostWider = 2.5;
const kilometresPerDegree = 111.195;

/**
 * What a map has to show so that a site in the frame is seen as what it is: a town in its region, a building in its city, an
 * extent whole. Null where the frame does, and for sites outside it.
 *
 * @param box around the site's extent, if it has one
 * @param home the camera that shows the frame
 */
export function nearBoundsOf(
  { kind, anchor }: Site,
  box: Bounds | undefined,
  frame: Bounds,
  home: Camera,
  { width }: Size,
): Bounds | null {
  if (!contains(frame, anchor)) return null;
  const seen = metresPerPixel(home) * width;
  const kilometres = grounds[kind];
  if (kilometres !== undefined)
    return kilometres * 1000 < seen * leastShare ? groundAround(anchor, kilometres) : null;
  if (!box) return null;
  if (metresWide(box) < seen * leastShare) return boundsAround(cornersOf(box), 0.3, 0.05);
  const isCut = !cornersOf(box).every((corner) => contains(frame, corner));
  return isCut && metresWide(box) < mostWider * metresWide(frame)
    ? boundsAround([...cornersOf(frame), ...cornersOf(box)], 0.02, 0)
    : null;
}

function groundAround([longitude, latitude]: LonLat, kilometres: number): Bounds {
  const high = kilometres / 2 / kilometresPerDegree;
  const wide = high / Math.cos((latitude * Math.PI) / 180);
  return [wrapped(longitude - wide), latitude - high, wrapped(longitude + wide), latitude + high];
}

function cornersOf(box: Bounds): LonLat[] {
  const [west, south, , north] = box;
  const wide = degreesWide(box);
  return [west, wrapped(west + wide / 2), wrapped(west + wide)].flatMap((longitude): LonLat[] => [
    [longitude, south],
    [longitude, north],
  ]);
}
