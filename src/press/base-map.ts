import type { Atlas } from "../atlas/atlas.ts";
import { type WorldAtlas, withWorld } from "../atlas/with-world.ts";
import type { CheckedStory } from "../format/check-story.ts";
import type { MapFiles } from "../html/edition.ts";
import { overviewZoom } from "../model/overview.ts";
import { overviewFeatures, overviewsOf } from "./overviews.ts";
import { withOwnFiles } from "./own-files.ts";
import { readProducts } from "./products.ts";
import { readWorld } from "./read-world.ts";
import type { Sources } from "./sources.ts";
import type { StoryBase } from "./story-base.ts";
import { storyMapOf } from "./story-map.ts";

/** The base map of all stories: what they are checked against, and what each is drawn from. */
export interface BaseMap {
  readonly atlas: Atlas | WorldAtlas;
  /** The products without the world. */
  readonly products: Atlas;
  of(checked: CheckedStory): StoryBase;
}

/** Opens the products and the world; without a world, stories have the products alone. */
export function readBaseMap({ geo, atlas: folder }: Sources): BaseMap {
  const products = readProducts(geo);
  if (folder === undefined) {
    const base = { atlas: products, files: filesOf(products), own: new Map() };
    return { atlas: products, products, of: (checked) => withOwnFiles(base, checked) };
  }
  const atlas = withWorld(products, readWorld(folder));
  return {
    atlas,
    products,
    of(checked) {
      const map = storyMapOf(checked, atlas);
      const { cut } = map;
      /** The live map opens with the products' overviews, and so do the pictures. */
      const first = (name: string) =>
        (cut.isOwn(name) ? null : overviewFeatures(products, name)) ?? cut.first(name);
      return withOwnFiles({ atlas: { ...cut, first }, files: map, own: map.files }, checked);
    },
  };
}

/** The products as they stand in their folder, with their overviews beside them. */
export function filesOf(products: Atlas): MapFiles {
  const overviews = overviewsOf(products);
  return {
    nearZoom: overviewZoom,
    addressOf(name) {
      const [layer, overview] = [products.layer(name), overviews.get(name)];
      if (!layer) return null;
      const url = `geo/${name}.geojson?v=${layer.sha256.slice(0, 8)}`;
      return { url, ...(overview && { overview: `geo/${overview.url}` }) };
    },
  };
}
