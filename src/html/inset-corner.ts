import { cameraFor, type Size, toScreen } from "../model/mercator.ts";
import type { Rect } from "../model/rect.ts";
import { layersIn } from "../model/view-layers.ts";
import { lengthWithin } from "./covered-lines.ts";
import type { Edition } from "./edition.ts";

/** Corners of a map that an inset may stand in. */
export type Corner = "top-left" | "top-right" | "bottom-left";

const margin = 8;

/** Pixels of lines that are no reason for another corner. */
const alike = 8;

/** The room of an inset in a corner of a map. */
export function roomIn(corner: Corner, { width, height }: Size, inset: Size, below = 0): Rect {
  const left = corner === "top-right" ? width - margin - inset.width : margin;
  const top = corner === "bottom-left" ? height - below - margin - inset.height : margin;
  return { left, top, right: left + inset.width, bottom: top + inset.height };
}

/**
 * The corner in which an inset covers the fewest of the story's places, and of those that are alike in that the one with the
 * least of its own layers; the first of those that are alike in both.
 */
export function cornerOf(
  { story, data, layers, atlas }: Edition,
  corners: readonly [Corner, ...Corner[]],
  size: Size,
  inset: Size,
): Corner {
  const camera = cameraFor(story.frame, size);
  const spots = story.sites
    .filter(({ id }) => id in data.radii)
    .map(({ anchor }) => toScreen(anchor, camera, size));
  const own = layersIn(layers, story.views)
    .filter((layer) => layer.own)
    .flatMap(({ name }) => atlas.features(name));
  const covered = (corner: Corner) => {
    const room = roomIn(corner, size, inset);
    const { left, top, right, bottom } = room;
    return {
      places: spots.filter(([x, y]) => x > left - 20 && x < right + 20 && y > top - 20 && y < bottom + 20)
        .length,
      own: lengthWithin(own, (position) => toScreen(position, camera, size), room),
    };
  };
  const ranked = corners.map((corner) => ({ corner, ...covered(corner) }));
  const isBetter = (a: (typeof ranked)[number], b: (typeof ranked)[number]): boolean =>
    a.places < b.places || (a.places === b.places && a.own < b.own - alike);
  return ranked.reduce((best, each) => (isBetter(each, best) ? each : best)).corner;
}
