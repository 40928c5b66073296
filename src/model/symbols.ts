import type { SymbolName } from "./draw.ts";

/** Units that a symbol is wide at most, around its middle. */
export const symbolBox = 20;

/**
 * The symbols as SVG path data, filled by the even-odd rule: relative commands only and no arcs, from the symbol's middle,
 * so that one can be moved and scaled by its numbers. Drawn by us, each told by its outline alone, as greyscale wants.
 */
export const symbolPaths: { readonly [name in SymbolName]: string } = {
  dot: "m7 0c0 3.87-3.13 7-7 7c-3.87 0-7-3.13-7-7c0-3.87 3.13-7 7-7c3.87 0 7 3.13 7 7z",
  star: "m0-9.5l2.8 5.7l6.2.9l-4.5 4.4l1.1 6.2l-5.6-2.9l-5.6 2.9l1.1-6.2l-4.5-4.4l6.2-.9z",
  cross: "m-8-5l3-3l5 5l5-5l3 3l-5 5l5 5l-3 3l-5-5l-5 5l-3-3l5-5z",
  square: "m-7-7h14v14h-14z",
  flight:
    "m0-10c1.1 0 1.6 1.6 1.6 3.2v3.3l8.4 4.9v2.2l-8.4-2.5v4.6l2.5 1.9v1.8l-4.1-1.2l-4.1 1.2v-1.8l2.5-1.9v-4.6l-8.4 2.5v-2.2l8.4-4.9v-3.3c0-1.6.5-3.2 1.6-3.2z",
  ship: "m-9.5 2.5h19l-3.2 6h-12.6zm2.5-1.5v-4.5h4v-5h3v5h7v4.5z",
  plant: "m-9 9v-9l5 3.2v-3.2l5 3.2v-3.2l2 1.3l.8-10.3h3.4l1.8 18z",
  camp: "m0-9l10 17h-6.5l-3.5-7l-3.5 7h-6.5z",
  quake:
    "m9.5 0c0 5.25-4.25 9.5-9.5 9.5c-5.25 0-9.5-4.25-9.5-9.5c0-5.25 4.25-9.5 9.5-9.5c5.25 0 9.5 4.25 9.5 9.5zm-2.8 0c0-3.7-3-6.7-6.7-6.7c-3.7 0-6.7 3-6.7 6.7c0 3.7 3 6.7 6.7 6.7c3.7 0 6.7-3 6.7-6.7zm-3.2 0c0 1.93-1.57 3.5-3.5 3.5c-1.93 0-3.5-1.57-3.5-3.5c0-1.93 1.57-3.5 3.5-3.5c1.93 0 3.5 1.57 3.5 3.5z",
};

/** A head of an arrow that points to the right. */
export const arrowPath = "m8 0l-13 6.5l3-6.5l-3-6.5z";
/** CSS pixels that an arrow is long, and between one and the next. */
export const arrowSize = 13;
export const arrowSpacing = 110;

/** Relative path data with all its lengths times that factor, in steps of a tenth. */
export function scaledPath(path: string, factor: number): string {
  return path.replace(/-?\d*\.?\d+/g, (number) => {
    const scaled = Math.round(Number(number) * factor * 10) / 10;
    return scaled < 0 ? `${scaled}` : ` ${scaled}`;
  });
}
