import { momentsOf } from "../model/comparison.ts";
import type { DrawClass, Layer } from "../model/layer.ts";
import type { StoryData } from "../model/story-data.ts";
import { en, type WordKey } from "../model/words/en.ts";
import { type Catalogue, createSay, type Say } from "../model/words.ts";
import type { Atlas } from "./atlas.ts";
import type { CheckedStory } from "./check-story.ts";
import { pinRadiiOf } from "./pin-radii.ts";

/** A checked story with all that its page is made from. */
export interface Edition extends CheckedStory {
  /** The layers that its map draws, in drawing order. */
  readonly layers: readonly Layer[];
  readonly atlas: Atlas;
  readonly say: Say<WordKey>;
  readonly data: StoryData;
  /** The published story's address, with a slash at its end; null where the build was told none. */
  readonly folder: URL | null;
}

const catalogues: { readonly [lang: string]: { readonly [key in WordKey]: Catalogue[string] } } = { en };

/** How a base layer is drawn in a story that is not about it: one state among others. */
function unfocused(draw: DrawClass): DrawClass {
  return draw === "focus-country" ? "country" : draw;
}

/**
 * Puts a story together with the layers and the words that it needs.
 *
 * @param site the address that the site is published at, with a slash at its end, if it is known
 */
export function editionOf(checked: CheckedStory, atlas: Atlas, site: URL | null = null): Edition {
  const { story } = checked;
  const named = new Set(story.layers);
  const layers = atlas.manifest.layers
    .filter(({ base, name }) => base || named.has(name))
    .map((layer) => (named.has(layer.name) ? layer : { ...layer, draw: unfocused(layer.draw) }));
  const words = catalogues[new Intl.Locale(story.lang).language] ?? en;
  const compared = new Set(story.comparisons.map(({ layer }) => layer));
  const data: StoryData = {
    dateline: 1,
    story,
    layers: layers.map(({ name, title, draw, asOf, minzoom, sha256 }) => ({
      name,
      title,
      draw,
      asOf,
      minzoom,
      url: `geo/${name}.geojson?v=${sha256.slice(0, 8)}`,
    })),
    comparisons: layers
      .filter(({ name }) => compared.has(name))
      .map(({ name, title, bounds }) => ({
        layer: name,
        title,
        bounds,
        moments: momentsOf(name, atlas.manifest.figures),
      })),
    ...pinRadiiOf(story),
    words,
  };
  const folder = site && new URL(`${story.id}/`, site);
  return { ...checked, layers, atlas, say: createSay(story.lang, words), data, folder };
}
