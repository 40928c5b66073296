import { type MercatorBox, mercatorBoxOf, toMercator } from "../../model/mercator.ts";
import type { Bounds, LonLat } from "../../model/position.ts";

/** Width of the frame in the poster's own units; its coordinates are whole numbers of them. */
export const posterWidth = 1600;

/** From degrees to the poster's units, x to the right and y down from the frame's top left corner. */
export interface PosterProjection {
  readonly width: number;
  readonly height: number;
  /** What is drawn: the frame and as much around it as an odd-shaped map may show, in degrees. */
  readonly drawn: Bounds;
  project(position: LonLat): [x: number, y: number];
}

/** How much of the frame's width and height is drawn on each side of it. */
const margin = 0.75;

/** The projection of the live map's opening camera: planar in web mercator, so that straight stays straight. */
export function projectionOf(frame: Bounds): PosterProjection {
  const box = mercatorBoxOf(frame);
  const scale = posterWidth / box.width;
  return {
    width: posterWidth,
    height: box.height * scale,
    drawn: drawnAround(frame, box),
    project(position) {
      const [x, y] = toMercator(position);
      return [(x - box.x) * scale, (y - box.y) * scale];
    },
  };
}

function drawnAround([west, south, east, north]: Bounds, box: MercatorBox): Bounds {
  const [wide, high] = [(east - west) * margin, (north - south) * margin];
  const squash = Math.min(1, (box.width * 360) / (east - west));
  return [
    Math.max(-180, west - wide * squash),
    Math.max(-84, south - high),
    Math.min(180, east + wide * squash),
    Math.min(84, north + high),
  ];
}
