import type { Palette } from "./palette.ts";

/** What a map of streets tells apart, the lowest first. */
export const roadKinds = ["path", "minor", "rail", "major", "motorway"] as const;
export type RoadKind = (typeof roadKinds)[number];

/** How a road is drawn, its widths in CSS pixels. */
interface RoadLook {
  /** The zoom from which on it is drawn. */
  readonly from?: number;
  readonly colour: keyof Palette;
  /** Of the pictures. */
  readonly width: number;
  readonly dashes?: readonly [dash: number, gap: number];
  /** Of the live map. */
  readonly byZoom: readonly (readonly [zoom: number, width: number])[];
}

/** Streets are darker than the ground and need no edge: a thin line is still a street on a small map. */
export const roadLooks: { readonly [kind in RoadKind]: RoadLook } = {
  path: {
    from: 14.5,
    colour: "road",
    width: 0.5,
    dashes: [2, 1.5],
    byZoom: [
      [14.5, 0.7],
      [17, 1.6],
    ],
  },
  minor: {
    from: 12,
    colour: "road",
    width: 0.7,
    byZoom: [
      [12, 0.5],
      [14, 1.3],
      [15, 2.6],
      [17, 8],
    ],
  },
  rail: {
    colour: "rail",
    width: 0.9,
    dashes: [5, 2.5],
    byZoom: [
      [10, 0.6],
      [14, 1],
      [17, 1.6],
    ],
  },
  major: {
    colour: "mainRoad",
    width: 1.3,
    byZoom: [
      [9, 0.5],
      [12, 1.3],
      [14, 3],
      [17, 11],
    ],
  },
  motorway: {
    colour: "mainRoad",
    width: 2.2,
    byZoom: [
      [7, 0.6],
      [10, 1.4],
      [12, 2.2],
      [14, 4.2],
      [17, 14],
    ],
  },
};
