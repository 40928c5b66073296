import { type SymbolName, symbols } from "./draw.ts";
import type { Hatch, Mark } from "./looks.ts";
import type { Palette } from "./palette.ts";

/** Name of a pattern image and of a pattern in the pictures: `hatch-main`, `hatch-back-main`. */
export function hatchName({ colour, slope }: Hatch): string {
  return `${slope === 1 ? "hatch" : "hatch-back"}-${colour}`;
}

/** The stripes that a name of `hatchName` means, or null for any other. */
export function hatchNamed(name: string, palette: Palette): Hatch | null {
  const [, back, colour = ""] = /^hatch-(back-)?(\w+)$/.exec(name) ?? [];
  return colour in palette ? { colour: colour as keyof Palette, slope: back ? -1 : 1 } : null;
}

/** Name of the image of a symbol, or of an arrow's head, on the live map: `mark-quake-danger-18`. */
export function markName({ symbol, colour, size }: Mark): string {
  return `mark-${symbol}-${colour}-${size}`;
}

export function arrowName(colour: keyof Palette): string {
  return `mark-arrow-${colour}-0`;
}

/** What a name of `markName` or `arrowName` means, or null for any other. */
export function markNamed(
  name: string,
  palette: Palette,
): (Omit<Mark, "symbol"> & { readonly symbol: SymbolName | "arrow" }) | null {
  const [, symbol = "", colour = "", size = ""] = /^mark-([a-z]+)-(\w+)-(\d+)$/.exec(name) ?? [];
  const known = [...symbols, "arrow" as const].find((each) => each === symbol);
  return known && colour in palette
    ? { symbol: known, colour: colour as keyof Palette, size: Number(size) }
    : null;
}
