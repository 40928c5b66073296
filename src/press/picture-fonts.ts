import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "opentype.js/dist/opentype.mjs";

/** The fonts that words in pictures are drawn in: plain, bold and oblique. */
export const pictureFonts = ["DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"].map((name) =>
  createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`),
);

/** Of a letter that is in the font, as far as it was asked for. */
const known = new Map<string, boolean>();
let font: ReturnType<typeof parse> | null = null;

/** Whether the fonts have every letter of a text; what they lack would be drawn as a box. */
export function isDrawable(text: string): boolean {
  return [...text].every((sign) => {
    if (/[\s\p{Cf}]/u.test(sign)) return true;
    const found = known.get(sign);
    if (found !== undefined) return found;
    font ??= parse(new Uint8Array(readFileSync(pictureFonts[0] ?? "")).buffer);
    const has = font.charToGlyphIndex(sign) !== 0;
    known.set(sign, has);
    return has;
  });
}
