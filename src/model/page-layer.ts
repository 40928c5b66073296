import type { BaseNames } from "./base-names.ts";
import type { Layer } from "./layer.ts";
import type { Bounds } from "./position.ts";

/** All vector tiles of these zooms that lie in the bounds, by a part at least. */
export interface Tiles {
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly bounds: Bounds;
}

/** A layer as the page needs it: what to draw and where to fetch it. */
export interface PageLayer extends Pick<Layer, "name" | "title" | "draw" | "asOf" | "minzoom"> {
  /** Relative to the page's root folder. Of vector tiles, with `{z}`, `{x}` and `{y}`; the layer in them has this one's name. */
  readonly url: string;
  /** What tiles there are, for a layer that is no single file. */
  readonly tiles?: Tiles;
  /** What to fetch instead up to the story's `nearZoom`, where a product has more detail than shows there. */
  readonly overview?: string;
  /** For a layer with names: how they read in the page's language, where they differ from the product's own. */
  readonly names?: BaseNames;
}
