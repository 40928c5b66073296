import { cameraFor, type Size, toScreen } from "../model/mercator.ts";
import type { Rect } from "../model/rect.ts";
import type { Edition } from "./edition.ts";

/** Corners of a map that an inset may stand in. */
export type Corner = "top-left" | "top-right" | "bottom-left";

const margin = 8;

/** The room of an inset in a corner of a map. */
export function roomIn(corner: Corner, { width, height }: Size, inset: Size, below = 0): Rect {
  const left = corner === "top-right" ? width - margin - inset.width : margin;
  const top = corner === "bottom-left" ? height - below - margin - inset.height : margin;
  return { left, top, right: left + inset.width, bottom: top + inset.height };
}

/** The corner in which an inset covers the fewest of the story's places; the first of those that are alike. */
export function cornerOf(
  { story, data }: Edition,
  corners: readonly [Corner, ...Corner[]],
  size: Size,
  inset: Size,
): Corner {
  const camera = cameraFor(story.frame, size);
  const spots = story.sites
    .filter(({ id }) => id in data.radii)
    .map(({ anchor }) => toScreen(anchor, camera, size));
  const covered = (corner: Corner): number => {
    const { left, top, right, bottom } = roomIn(corner, size, inset);
    return spots.filter(([x, y]) => x > left - 20 && x < right + 20 && y > top - 20 && y < bottom + 20)
      .length;
  };
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}
