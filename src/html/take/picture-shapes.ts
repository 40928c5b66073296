import type { Size } from "../../model/mercator.ts";

/** A picture of the map for a place that wants its own proportions. */
export interface PictureShape {
  readonly file: string;
  readonly ratio: string;
  /** In the CSS pixels that its names are set in. */
  readonly size: Size;
  /** In pixels. */
  readonly width: number;
}

/** What social networks and slides ask for; names are as large as on a phone held in the hand. */
export const shapes: readonly PictureShape[] = [
  { file: "map-1x1.png", ratio: "1:1", size: { width: 600, height: 600 }, width: 1080 },
  { file: "map-4x5.png", ratio: "4:5", size: { width: 600, height: 750 }, width: 1080 },
  { file: "map-16x9.png", ratio: "16:9", size: { width: 960, height: 540 }, width: 1920 },
];
