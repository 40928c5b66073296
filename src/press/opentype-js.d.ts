/** What is used of opentype.js, which brings no types. Its main file is no module, which Node and Vite read differently. */
declare module "opentype.js/dist/opentype.mjs" {
  export function parse(font: ArrayBuffer): { charToGlyphIndex(sign: string): number };
}
