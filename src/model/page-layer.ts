import type { BaseNames } from "./base-names.ts";
import type { Layer } from "./layer.ts";

/** A layer as the page needs it: what to draw and where to fetch it. */
export interface PageLayer extends Pick<Layer, "name" | "title" | "draw" | "asOf" | "minzoom"> {
  /** Relative to the page's root folder. */
  readonly url: string;
  /** What to fetch instead up to the story's `nearZoom`, where a product has more detail than shows there. */
  readonly overview?: string;
  /** For a layer with names: how they read in the page's language, where they differ from the product's own. */
  readonly names?: BaseNames;
}
