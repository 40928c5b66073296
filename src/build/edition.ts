import type { Layer } from "../model/layer.ts";
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
}

const catalogues: { readonly [lang: string]: { readonly [key in WordKey]: Catalogue[string] } } = { en };

/** Puts a story together with the layers and the words that it needs. */
export function editionOf(checked: CheckedStory, atlas: Atlas): Edition {
  const { story } = checked;
  const named = new Set(story.layers);
  const layers = atlas.manifest.layers.filter(({ base, name }) => base || named.has(name));
  const words = catalogues[new Intl.Locale(story.lang).language] ?? en;
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
    figures: atlas.manifest.figures,
    radii: pinRadiiOf(story),
    words,
  };
  return { ...checked, layers, atlas, say: createSay(story.lang, words), data };
}
