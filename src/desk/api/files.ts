/** A story's files as texts, by name: `article.md`, `article.uk.md`, `sites.geojson`, `layers/flood.geojson`. */
export type Files = Readonly<Record<string, string>>;

/** A hash over all files of a story. */
export type Revision = string;

/** A change of one file's text, in UTF-16 code units of the text before it; or the file taken away. */
export type Change =
  | { readonly file: string; readonly from: number; readonly to: number; readonly insert: string }
  | { readonly file: string; readonly isRemoved: true };
