import type { LonLat } from "./position.ts";

/** Where a note's words may stand, seen from its place. */
export const noteSides = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type NoteSide = (typeof noteSides)[number];

/** A few words on the map, with a line that leads to what they speak of. */
export interface MapNote {
  readonly at: LonLat;
  readonly text: string;
  /** Where its words stand if there is room. */
  readonly towards?: NoteSide;
}

/** The letter that stands for a note where its words have no room: a, b, c, ... */
export function noteLetter(index: number): string {
  return String.fromCodePoint(97 + index);
}
