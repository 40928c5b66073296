/** What is used of opentype.js, which brings no types. */
declare module "opentype.js" {
  const opentype: { parse(font: ArrayBuffer): { charToGlyphIndex(sign: string): number } };
  export default opentype;
}
