import type { BaseClass } from "../../model/draw.ts";

/** The layers of a story's map of streets, as they are called in its tiles, and how each is drawn. */
export const streetLayers = {
  "streets-land": "street-land",
  "streets-parks": "park",
  "streets-water": "street-water",
  "streets-rivers": "river",
  "streets-buildings": "building",
  "streets-roads": "road",
} as const satisfies Readonly<Record<string, BaseClass>>;
export type StreetLayer = keyof typeof streetLayers;

/** Its names of quarters and villages, a file of its own. */
export const streetNames = "streets-names";
