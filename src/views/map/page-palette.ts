import { type Mode, type Palette, paletteIn, propertyOf } from "../../model/palette.ts";

/** The colours that the page's style sheet has now, so that the live map has those of the house; ours where it tells none. */
export function pagePalette(window: Window, mode: Mode): Palette {
  const style = window.getComputedStyle(window.document.documentElement);
  return Object.fromEntries(
    Object.entries(paletteIn(mode)).map(([name, ours]) => [
      name,
      style.getPropertyValue(propertyOf(name)).trim() || ours,
    ]),
  ) as unknown as Palette;
}
