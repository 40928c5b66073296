import { fromMercator, type MercatorPoint, tileSize, toMercator } from "./mercator.ts";
import type { LonLat } from "./position.ts";
import { arrowSpacing } from "./symbols.ts";

/** An arrow's head on a line. */
export interface Arrow {
  readonly at: LonLat;
  /** Where it points, in degrees clockwise from east. */
  readonly turn: number;
}

/** Whole zooms that arrows are placed for; nearer, those of the last stay. */
export const arrowZooms = { from: 0, to: 11 } as const;

/**
 * Places along a line for its arrows, evenly, and one in the middle of a short line: the same for all of a whole zoom, so that
 * pictures and the live map have them at the same places.
 *
 * @param zoom of the map; what counts is its whole part
 */
export function arrowsAlong(line: readonly LonLat[], zoom: number): Arrow[] {
  const whole = Math.max(arrowZooms.from, Math.min(arrowZooms.to, Math.floor(zoom)));
  const points = unwrapped(line.map(toMercator));
  const lengths = points
    .slice(1)
    .map(([x, y], at) => Math.hypot(x - (points[at]?.[0] ?? x), y - (points[at]?.[1] ?? y)));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(1, Math.floor((all * tileSize * 2 ** whole) / arrowSpacing));
  const found: Arrow[] = [];
  let done = 0;
  for (const [index, length] of lengths.entries()) {
    const [[fromX, fromY], [toX, toY]] = [points[index], points[index + 1]] as [MercatorPoint, MercatorPoint];
    const turn = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI;
    for (;;) {
      const next = ((found.length + 0.5) / count) * all;
      if (next > done + length || found.length >= count) break;
      const share = length ? (next - done) / length : 0;
      found.push({ at: fromMercator([fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]), turn });
    }
    done += length;
  }
  return found;
}

/** Arrows on one line at most: those of nearer zooms are left out. */
const most = 48;

/** A line's arrows, `from` which zoom `to` which other they are drawn, the last one not among them: in pictures and live alike. */
export interface ArrowLevel {
  readonly arrows: readonly Arrow[];
  readonly from: number;
  readonly to: number;
}

/** A line's arrows by the zooms that they hold for, the farthest first. */
export function arrowLevels(line: readonly LonLat[]): ArrowLevel[] {
  const levels: { arrows: readonly Arrow[]; from: number; to: number }[] = [];
  for (let zoom: number = arrowZooms.from; zoom <= arrowZooms.to; zoom += 1) {
    const arrows = arrowsAlong(line, zoom);
    const last = levels.at(-1);
    if (last && (arrows.length === last.arrows.length || arrows.length > most)) last.to = zoom + 1;
    else levels.push({ arrows, from: zoom, to: zoom + 1 });
  }
  const last = levels.at(-1);
  if (last) last.to = 99;
  return levels;
}

/** The arrows that a map of that zoom shows on a line. */
export function arrowsAt(line: readonly LonLat[], zoom: number): readonly Arrow[] {
  const whole = Math.max(arrowZooms.from, Math.floor(zoom));
  return arrowLevels(line).find(({ to }) => whole < to)?.arrows ?? [];
}

/** A line over the 180th meridian goes on there. */
function unwrapped(points: readonly MercatorPoint[]): MercatorPoint[] {
  let before = points[0]?.[0] ?? 0;
  return points.map(([x, y]) => {
    before = x - Math.round(x - before);
    return [before, y];
  });
}
