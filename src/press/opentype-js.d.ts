/** What is used of opentype.js, which brings no types. Its main file is no module, which Node and Vite read differently. */
declare module "opentype.js/dist/opentype.mjs" {
  interface Names {
    readonly fontFamily?: { readonly en?: string };
    /** Of all weights together, where they are more than four. */
    readonly preferredFamily?: { readonly en?: string };
  }
  export function parse(font: ArrayBuffer): {
    charToGlyphIndex(sign: string): number;
    readonly tables: {
      /** The weight from 1 to 1000, and flags of which the lowest says italic. */
      readonly os2?: { readonly usWeightClass?: number; readonly fsSelection?: number };
    };
    readonly names: { readonly [platform in "windows" | "macintosh" | "unicode"]?: Names };
  };
}
