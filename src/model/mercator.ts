import type { Bounds, LonLat } from "./position.ts";

/** A point of the web-mercator square: x to the east, y to the south, both from 0 to 1 over the world. */
export type MercatorPoint = readonly [x: number, y: number];

/** What a map shows: MapLibre's centre and zoom, north up, without pitch. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

/** A map's size on the screen in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Edge of the world square at zoom 0 in CSS pixels, as in the MapLibre style specification. */
export const tileSize = 512;

const radians = Math.PI / 180;

/** The latitude in degrees where the square ends; what lies beyond is drawn on its edge. */
const edge = 85.05112877980659;

export function toMercator([longitude, degreesNorth]: LonLat): MercatorPoint {
  const latitude = Math.max(-edge, Math.min(edge, degreesNorth));
  const y = (180 - Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) / radians) / 360;
  return [(longitude + 180) / 360, y];
}

export function fromMercator([x, y]: MercatorPoint): LonLat {
  const latitude = (2 * Math.atan(Math.exp((180 - y * 360) * radians)) - Math.PI / 2) / radians;
  return [x * 360 - 180, latitude];
}

/** How far to the east `x` is of `from`, in units of the world: the nearer way round, from -0.5 to 0.5. */
export function eastward(from: number, x: number): number {
  const along = x - from;
  return along - Math.round(along);
}

/** A box of the world square, in its units; across the 180th meridian it reaches beyond 1. */
export interface MercatorBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function mercatorBoxOf([west, south, east, north]: Bounds): MercatorBox {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return { x: left, y: top, width: east < west ? right + 1 - left : right - left, height: bottom - top };
}

/** The camera that shows all of the frame, as large as fits, in the middle; its centre may lie beyond 180 degrees. */
export function cameraFor(frame: Bounds, { width, height }: Size): Camera {
  const box = mercatorBoxOf(frame);
  const pixelsPerWorld = Math.min(width / box.width, height / box.height);
  return {
    center: fromMercator([box.x + box.width / 2, box.y + box.height / 2]),
    zoom: Math.log2(pixelsPerWorld / tileSize),
  };
}

/** Where a position stands on the screen, in CSS pixels from the map's top left corner: its copy nearest to the middle. */
export function toScreen(
  position: LonLat,
  { center, zoom }: Camera,
  { width, height }: Size,
): [x: number, y: number] {
  const pixelsPerWorld = tileSize * 2 ** zoom;
  const [x, y] = toMercator(position);
  const [centerX, centerY] = toMercator(center);
  return [width / 2 + eastward(centerX, x) * pixelsPerWorld, height / 2 + (y - centerY) * pixelsPerWorld];
}
