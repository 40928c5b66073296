import { type Camera, type Size, toScreen } from "./mercator.ts";
import type { Rect } from "./rect.ts";

/** Where a symbol of a story's own layers stands, and how far it reaches from its middle in CSS pixels. */
export type SymbolSpot = readonly [longitude: number, latitude: number, reach: number];

/** The parts of the map that symbols take: pins, names and notes keep clear of them. */
export function symbolRooms(symbols: readonly SymbolSpot[], camera: Camera, size: Size): Rect[] {
  return symbols.flatMap(([longitude, latitude, reach]) => {
    const [x, y] = toScreen([longitude, latitude], camera, size);
    const isSeen = x > -reach && y > -reach && x < size.width + reach && y < size.height + reach;
    return isSeen ? [{ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }] : [];
  });
}
