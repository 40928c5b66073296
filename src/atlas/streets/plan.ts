import { cameraFor } from "../../model/mercator.ts";
import type { Bounds } from "../../model/position.ts";
import { grown, tilesIn } from "./tile-grid.ts";

/** Maps as small and as wide as pages have them, in CSS pixels. */
const small = { width: 360, height: 256 };
const usual = { width: 704, height: 640 };

/** How much around the frame has streets, by its width and height: what a map of another shape shows beside it. */
const surroundings = 0.5;
/** Tiles of a story at most: a frame that is wide has fewer zooms. */
const mostTiles = 900;
/** No story asks for finer tiles than these; nearer, they are drawn larger. */
const finest = 15;
/** How many zooms nearer than its finest tiles a reader may come, and how near at all. */
const larger = 2;
const closest = 16.5;

/** Which tiles of an archive a story's frame wants. */
export interface StreetPlan {
  readonly bounds: Bounds;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** The zoom whose tiles a map of usual size shows as it opens. */
  readonly opening: number;
  /** Where that map opens. */
  readonly zoom: number;
  /** The closest zoom to which a reader may come. */
  readonly closest: number;
}

/** Null where the archive has no zoom that the frame wants: it is too wide, or the archive begins too near. */
export function streetPlan(
  frame: Bounds,
  archive: { readonly minzoom: number; readonly maxzoom: number; readonly bounds: Bounds },
): StreetPlan | null {
  const bounds = within(grown(frame, surroundings), archive.bounds);
  const { zoom } = cameraFor(frame, usual);
  const minzoom = Math.max(archive.minzoom, Math.floor(cameraFor(frame, small).zoom), 0);
  let maxzoom = minzoom - 1;
  let tiles = 0;
  while (maxzoom < Math.min(finest, archive.maxzoom)) {
    tiles += tilesIn(bounds, maxzoom + 1).length;
    if (tiles > mostTiles) break;
    maxzoom += 1;
  }
  if (maxzoom < minzoom) return null;
  const opening = Math.max(minzoom, Math.min(maxzoom, Math.floor(zoom)));
  return { bounds, minzoom, maxzoom, opening, zoom, closest: Math.min(closest, maxzoom + larger) };
}

function within([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): Bounds {
  return [Math.max(west, left), Math.max(south, bottom), Math.min(east, right), Math.min(north, top)];
}
