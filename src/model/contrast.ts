import type { Palette } from "./palette.ts";

/** Two colours of a palette that must be told apart: the front one on the back one. */
export type Pair = readonly [front: keyof Palette, back: keyof Palette];

/** Words, and what they stand on: 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
const texts: readonly Pair[] = [
  ["ink", "paper"],
  ["inkQuiet", "paper"],
  ["inkQuiet", "accentSoft"],
  ["accent", "paper"],
  ["ink", "accentSoft"],
  ["label", "focusLand"],
  ["label", "land"],
  ["label", "halo"],
  ["labelQuiet", "land"],
  ["labelQuiet", "halo"],
  ["labelWater", "sea"],
  ...(["park", "building", "road", "mainRoad"] as const).map((back): Pair => ["label", back]),
  ["labelQuiet", "park"],
  ["labelQuiet", "building"],
  ["pinInk", "pin"],
  ["pin", "halo"],
  ["pinSelectedInk", "pinSelected"],
];

/** Marks, and what they stand on: 3 to 1 at least (1.4.11). */
const marks: readonly Pair[] = [
  ["pin", "land"],
  ["pin", "focusLand"],
  ["pin", "sea"],
  ...(["park", "building", "road", "mainRoad"] as const).map((back): Pair => ["pin", back]),
  ["border", "land"],
  ["focusBorder", "focusLand"],
  ["focusBorder", "sea"],
  ["danger", "focusLand"],
  ["danger", "land"],
  ["second", "focusLand"],
  ["main", "focusLand"],
  ["third", "regionFocus"],
  ...(["flood", "calm"] as const).flatMap((front): Pair[] => [
    [front, "land"],
    [front, "focusLand"],
    [front, "sea"],
  ]),
];

/** Every pair, with the contrast that it has at least. */
export const contrasts: readonly { readonly pair: Pair; readonly least: number }[] = [
  ...texts.map((pair) => ({ pair, least: 4.5 })),
  ...marks.map((pair) => ({ pair, least: 3 })),
];

/** WCAG 2 contrast of two colours, hex triplets, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminanceOf(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
