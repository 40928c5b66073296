declare module "subset-font" {
  /** A font with the glyphs of a text alone. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "woff2" | "sfnt";
      readonly keepAllGlyphs?: true;
      readonly preserveNameIds?: readonly number[];
    },
  ): Promise<Uint8Array>;
}
