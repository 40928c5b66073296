import type { Atlas } from "../atlas/atlas.ts";
import { baseNamesIn } from "../atlas/base-names.ts";
import type { CheckedArticle, CheckedStory } from "../format/check-story.ts";
import { momentsIn } from "../model/comparison.ts";
import type { Detail } from "../model/detail.ts";
import { type Draw, isLabel, wordless } from "../model/draw.ts";
import type { Layer } from "../model/layer.ts";
import { overviewZoom } from "../model/overview.ts";
import type { PageLayer } from "../model/page-layer.ts";
import type { Language, StoryData } from "../model/story-data.ts";
import { interfaceFor } from "../model/words/catalogues.ts";
import type { WordKey } from "../model/words/en.ts";
import { pageWords } from "../model/words/page-words.ts";
import { createSay, type Say } from "../model/words.ts";
import { boxesOf } from "./extent-boxes.ts";
import { type House, plainHouse } from "./house.ts";
import { labelled } from "./labelled.ts";
import { cardPhotosOf } from "./photos.ts";
import { pinRadiiOf } from "./pin-radii.ts";
import { symbolSpotsOf } from "./symbol-spots.ts";

/** A checked story in one language, with all that its page is made from. */
export interface Edition extends CheckedArticle {
  /** The layers that its map draws, in drawing order. */
  readonly layers: readonly Layer[];
  readonly atlas: Atlas;
  readonly say: Say<WordKey>;
  readonly data: StoryData;
  /** The published story's address, with a slash at its end; null where the build was told none. */
  readonly folder: URL | null;
  /** The way from the site's root to this edition's folder, with a slash at its end. */
  readonly way: string;
  /** Of a published state that is kept: the way to it from this edition's folder, with a slash at its end. */
  readonly state?: string;
  /** How the paper's pages look. */
  readonly house: House;
  /** The way from this edition's folder back to the site's root; empty where no site is around, as in a file on a disk. */
  readonly root: string;
}

/** Where a story's map has its layers, and up to which zoom it does with their overviews. */
export interface MapFiles {
  readonly nearZoom: number;
  readonly detail?: Detail;
  /** A layer's addresses from the site's root; null for a product as it stands in the folder of products. */
  addressOf(name: string): Pick<PageLayer, "url" | "overview" | "tiles"> | null;
}

const noFiles: MapFiles = { nearZoom: overviewZoom, addressOf: () => null };

/** How a base layer is drawn in a story that is not about it: one state among others. */
function unfocused(draw: Draw): Draw {
  return draw === "focus-country" ? "country" : draw;
}

/** Whether an own layer fills areas: the ground of places then has no tint of its own, which would shine through. */
function tintsGround({ own, draw }: Layer): boolean {
  return (
    own === true && typeof draw === "object" && draw.kind === "area" && !["none", "fade"].includes(draw.fill)
  );
}

/** Whether the map writes the names of a class's features. */
function isNamed(draw: Draw): boolean {
  return isLabel(draw) || draw === "river" || draw === "road";
}

/** What all editions of a story are made with. */
interface Shared extends Pick<CheckedStory, "photos"> {
  /** The article's own language first. */
  readonly languages: readonly Language[];
  readonly atlas: Atlas;
  /** The address that the site is published at, with a slash at its end, if it is known. */
  readonly site: URL | null;
  /** Where the map's layers are. */
  readonly files: MapFiles;
  readonly house: House;
}

/** A story in its article's own language. */
export function editionOf(
  checked: CheckedStory,
  atlas: Atlas,
  site: URL | null = null,
  files = noFiles,
  house = plainHouse,
): Edition {
  const shared = { languages: languagesOf(checked), photos: checked.photos, atlas, site, files, house };
  return editionIn(checked, `${checked.story.id}/`, shared);
}

/** A story's editions, one in each of its languages, the article's own first. */
export function editionsOf(
  checked: CheckedStory,
  atlas: Atlas,
  site: URL | null,
  files = noFiles,
  house = plainHouse,
): Edition[] {
  const languages = languagesOf(checked);
  const shared = { languages, photos: checked.photos, atlas, site, files, house };
  return [checked, ...checked.translations].map((article, index) =>
    editionIn(article, languages[index]?.url ?? "", shared),
  );
}

function languagesOf({ story: { id, lang }, translations }: CheckedStory): Language[] {
  const others = translations.map(({ story }) => ({ lang: story.lang, url: `${id}/${story.lang}/` }));
  return [{ lang, url: `${id}/` }, ...others];
}

/** Puts an article together with the layers and the words that it needs. */
function editionIn(
  { story, tree }: CheckedArticle,
  way: string,
  { photos, languages, atlas, site, files, house }: Shared,
): Edition {
  const named = new Set(story.layers);
  const isTinted = atlas.manifest.layers.some((layer) => named.has(layer.name) && tintsGround(layer));
  const layers = atlas.manifest.layers
    .filter(({ base, name }) => base || named.has(name))
    .map((layer) => {
      const draw = named.has(layer.name) ? layer.draw : unfocused(layer.draw);
      return labelled(
        { ...layer, draw: isTinted && draw === "region-focus" ? "region-fill" : draw },
        story.labels,
      );
    });
  const { lang, words } = interfaceFor(story.lang);
  const compared = new Set(story.comparisons.map(({ layer }) => layer));
  const symbols = symbolSpotsOf(layers, story.views, atlas);
  const data: StoryData = {
    dateline: 1,
    story,
    layers: layers.map(({ name, title, draw, asOf, minzoom, sha256 }) => {
      const names = isNamed(draw) ? baseNamesIn(story.lang, atlas.features(name)) : null;
      const url = `geo/${name}.geojson?v=${sha256.slice(0, 8)}`;
      return {
        name,
        title,
        draw: wordless(draw),
        asOf,
        minzoom,
        ...(files.addressOf(name) ?? { url }),
        ...(names && { names }),
      };
    }),
    comparisons: layers
      .filter(({ name }) => compared.has(name))
      .map((layer) => ({
        layer: layer.name,
        title: layer.title,
        bounds: layer.bounds,
        moments: momentsIn(layer, atlas.manifest.figures),
      })),
    nearZoom: files.nearZoom,
    ...(files.detail && { detail: files.detail }),
    boxes: boxesOf(story, atlas),
    ...pinRadiiOf(story),
    ...(symbols.length && { symbols }),
    ...(photos.size && { photos: cardPhotosOf(story, photos) }),
    words: pageWords(words),
    lang,
    languages,
  };
  const folder = site && new URL(way, site);
  const root = "../".repeat(way.split("/").length - 1);
  return { story, tree, layers, atlas, say: createSay(lang, words), data, folder, way, root, house };
}
