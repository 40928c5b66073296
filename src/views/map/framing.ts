import { type Camera, mercatorBoxOf, type Size, tileSize, toMercator } from "../../model/mercator.ts";
import type { Bounds } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";

/** Whether the map of that size shows the site, clear of its edge. */
export function isInView({ anchor }: Site, camera: Camera, { width, height }: Size): boolean {
  const scale = tileSize * 2 ** camera.zoom;
  const [x, y] = toMercator(anchor);
  const [centerX, centerY] = toMercator(camera.center);
  return Math.abs(x - centerX) * scale < width / 2 - 24 && Math.abs(y - centerY) * scale < height / 2 - 24;
}

/** The frame itself if it holds the sites, else a box around both, so that no reader loses one for the other. */
export function widen(frame: Bounds, sites: readonly Site[]): Bounds {
  const box = mercatorBoxOf(frame);
  const outside = sites.filter(({ anchor }) => {
    const [x, y] = toMercator(anchor);
    return x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height;
  });
  if (!outside.length) return frame;
  const around = outside.reduce<Bounds>(
    ([west, south, east, north], { anchor: [longitude, latitude] }) => [
      Math.min(west, longitude),
      Math.min(south, latitude),
      Math.max(east, longitude),
      Math.max(north, latitude),
    ],
    frame,
  );
  return grown(around, 0.08);
}

/** The box with a margin on each side, a share of its width and height, within the world. */
function grown([west, south, east, north]: Bounds, share: number): Bounds {
  const [wide, high] = [(east - west) * share, (north - south) * share];
  return [
    Math.max(-180, west - wide),
    Math.max(-80, south - high),
    Math.min(180, east + wide),
    Math.min(80, north + high),
  ];
}
