import type { FeatureCollection } from "geojson";
import type { PageLayer } from "../../model/page-layer.ts";
import type { Bounds, LonLat } from "../../model/position.ts";
import type { SiteLayer } from "../../model/site.ts";

/** `POST /api/base`: the base map of a view, so that the desk's map is as fine wherever its editor goes. Answers with `Base`. */
export interface BaseWanted {
  readonly frame: Bounds;
  /** Of the article: names on the map are in it. */
  readonly lang: string;
  /** Names of the layers that the story draws besides. */
  readonly layers: readonly string[];
  /** What sites are drawn by. */
  readonly extents: readonly SiteLayer[];
}

export interface Base {
  /** In drawing order; `url` is the layer's name in `shapes`. */
  readonly layers: readonly PageLayer[];
  readonly shapes: Readonly<Record<string, FeatureCollection>>;
}

/** `POST /api/where`: what a position lies in. Answers with `Where`. */
export interface WhereAsked {
  readonly at: LonLat;
  readonly lang: string;
}

export interface Where {
  /** Names of what holds it, the smallest first; none at sea. */
  readonly within: readonly string[];
}
