import { fromMercator, mercatorBoxOf } from "./mercator.ts";
import { type Bounds, degreesWide, type LonLat, wrapped } from "./position.ts";

/**
 * The smallest box around positions, which lies across the 180th meridian where that is the shorter way; with a margin
 * on each side, a share of its width and height, at least `least` degrees. Never beyond 85 degrees of latitude nor
 * wider than the world. There must be a position.
 */
export function boundsAround(positions: readonly LonLat[], share: number, least: number): Bounds {
  const [west, wide] = narrowestArc(positions.map(([longitude]) => longitude));
  const latitudes = positions.map(([, latitude]) => Math.max(-84, Math.min(84, latitude)));
  const [low, high] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [beside, above] = [Math.max(least, wide * share), Math.max(least, (high - low) * share)];
  const [south, north] = [Math.max(-85, low - above), Math.min(85, high + above)];
  const width = wide + 2 * beside;
  if (width >= 360) return rounded([-180, south, 180, north]);
  return rounded([wrapped(west - beside), south, wrapped(west + wide + beside), north]);
}

/** To a tenth of a metre, as sums of degrees end in noise. */
function rounded([west, south, east, north]: Bounds): Bounds {
  const short = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return [short(west), short(south), short(east), short(north)];
}

/** Where the narrowest arc that holds all longitudes begins, and how wide it is, in degrees. */
function narrowestArc(longitudes: readonly number[]): [west: number, wide: number] {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  let best: [number, number] = [first, last - first];
  for (const [index, west] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined) continue;
    const wide = before + 360 - west;
    if (wide < best[1]) best = [west, wide];
  }
  return best;
}

/** Height by width of the flattest and of the tallest frame, in the map's own plane. */
const flattest = 0.4;
const tallest = 1.25;

/**
 * The box widened on two opposite sides to proportions that a map on a page can have: places along a line are otherwise
 * a strip, of which a picture of the same form shows nothing.
 */
export function proportioned(bounds: Bounds): Bounds {
  const box = mercatorBoxOf(bounds);
  const ratio = box.height / box.width;
  if (ratio > tallest) {
    const lack = 360 * (box.height / tallest - box.width);
    const wide = degreesWide(bounds) + lack;
    if (wide >= 360) return [-180, bounds[1], 180, bounds[3]];
    return [wrapped(bounds[0] - lack / 2), bounds[1], wrapped(bounds[2] + lack / 2), bounds[3]];
  }
  if (ratio >= flattest) return bounds;
  const lack = box.width * flattest - box.height;
  const [, north] = fromMercator([0, Math.max(0, box.y - lack / 2)]);
  const [, south] = fromMercator([0, Math.min(1, box.y + box.height + lack / 2)]);
  return [bounds[0], Math.max(-85, south), bounds[2], Math.min(85, north)];
}
