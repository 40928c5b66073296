import { eastward, fromMercator, type MercatorBox, mercatorBoxOf, toMercator } from "../../model/mercator.ts";
import { type Bounds, degreesWide, type LonLat } from "../../model/position.ts";

/** Width of the frame in the poster's own units; its coordinates are whole numbers of them. */
export const posterWidth = 1400;

/** From degrees to the poster's units, x to the right and y down from the frame's top left corner. */
export interface PosterProjection {
  readonly width: number;
  readonly height: number;
  /**
   * What is drawn: the frame and as much around it as an odd-shaped map may show, in degrees; one box on either side of
   * the 180th meridian, with how many degrees to the east its copy of the world stands.
   */
  readonly drawn: readonly { readonly box: Bounds; readonly shift: number }[];
  /** Where a position stands: its copy nearest to the frame's middle, or that of a box's copy of the world. */
  project(position: LonLat, shift?: number): [x: number, y: number];
}

/** How much of the frame's width and height is drawn on each side of it, at least. */
const margin = 0.75;
/** The flattest and the tallest map that a page or a host makes, width by height and height by width. */
const flattest = 3.2;
const tallest = 1.6;

/** The projection of the live map's opening camera: planar in web mercator, so that straight stays straight. */
export function projectionOf(frame: Bounds): PosterProjection {
  return projectionWith(frame, posterWidth, drawnAround(frame, mercatorBoxOf(frame)));
}

/** The same for a picture that shows the box and nothing around it, its width in units of its own. */
export function exactProjectionOf(box: Bounds, width: number): PosterProjection {
  const [west, south, , north] = box;
  return projectionWith(box, width, partsOf(west, west + degreesWide(box), south, north));
}

function projectionWith(frame: Bounds, width: number, drawn: PosterProjection["drawn"]): PosterProjection {
  const box = mercatorBoxOf(frame);
  const scale = width / box.width;
  const middle = box.x + box.width / 2;
  return {
    width,
    height: box.height * scale,
    drawn,
    project(position, shift) {
      const [x, y] = toMercator(position);
      const right = shift === undefined ? middle + eastward(middle, x) : x + shift / 360;
      return [(right - box.x) * scale, (y - box.y) * scale];
    },
  };
}

function drawnAround(frame: Bounds, box: MercatorBox): PosterProjection["drawn"] {
  const [west, south, , north] = frame;
  const wide = degreesWide(frame);
  const beside = Math.max(wide * margin, (flattest * box.height * 360 - wide) / 2);
  const high = (north - south) * margin;
  const above = Math.max(0, (tallest * box.width - box.height) / 2);
  const [, top] = fromMercator([0, Math.max(0, box.y - above)]);
  const [, bottom] = fromMercator([0, Math.min(1, box.y + box.height + above)]);
  const bounds = [
    Math.max(-84, Math.min(south - high, bottom)),
    Math.min(84, Math.max(north + high, top)),
  ] as const;
  const [left, right] =
    wide + 2 * beside < 360
      ? [west - beside, west + wide + beside]
      : [west + wide / 2 - 180, west + wide / 2 + 180];
  return partsOf(left as number, right as number, ...bounds);
}

/** A box on either side of the 180th meridian. */
function partsOf(left: number, right: number, south: number, north: number): PosterProjection["drawn"] {
  return [-360, 0, 360].flatMap((shift) => {
    const [from, to] = [Math.max(-180, left - shift), Math.min(180, right - shift)];
    return from < to ? [{ box: [from, south, to, north] as Bounds, shift }] : [];
  });
}
