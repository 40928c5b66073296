import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type Cut, cutFor } from "../atlas/cut/cut.ts";
import type { WorldAtlas } from "../atlas/with-world.ts";
import type { CheckedStory } from "../format/check-story.ts";
import type { MapFiles } from "../html/edition.ts";
import { overviewZoom } from "../model/overview.ts";
import { type Overview, overviewsOf } from "./overviews.ts";

/**
 * Bytes after gzip, which is fast, that the layers of a story's map weigh together at most as it opens, and all that
 * follows: as `compressSite` packs them for readers, 90 KiB and 300 KiB in all.
 */
const limits = { first: 119_240, near: 285_570 } as const;
/** A second file is worth it where it saves as many bytes. */
const worth = 2000;

/** The base map of one story, and its files. */
export interface StoryMap extends MapFiles {
  readonly cut: Cut;
  /** By their way from the site's root. */
  readonly files: ReadonlyMap<string, string>;
}

/** Cuts a story's map so that it weighs no more than it may. */
export function storyMapOf({ story, translations }: CheckedStory, atlas: WorldAtlas): StoryMap {
  const languages = [story.lang, ...translations.map((each) => each.story.lang)];
  const wanted = { ...story, languages: [...new Set(languages)] };
  const texts = new WeakMap<readonly unknown[], Text>();
  const textOf = (features: readonly unknown[]): Text => {
    const known = texts.get(features) ?? textWith(features);
    texts.set(features, known);
    return known;
  };
  const cut = cutFor(atlas, wanted, { ...limits, weigh: (features) => textOf(features).bytes });
  return mapOf(story.id, cut, overviewsOf(atlas.products), textOf);
}

function mapOf(
  id: string,
  cut: Cut,
  overviews: ReadonlyMap<string, Overview>,
  textOf: (features: readonly unknown[]) => Text,
) {
  const files = new Map<string, string>();
  const addresses = new Map<string, { url: string; overview?: string }>();
  const put = (name: string, text: string): string => {
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
    const file = `${id}/map/${name}.${hash}.geojson`;
    files.set(file, text);
    return file;
  };
  for (const name of cut.names) {
    if (!cut.isOwn(name)) continue;
    const [near, first] = [textOf(cut.features(name)), textOf(cut.first(name))];
    const isWorth = near.bytes - first.bytes >= worth && cut.layer(name)?.draw !== "extent";
    addresses.set(name, {
      url: put(name, near.text),
      ...(isWorth && { overview: put(`${name}.overview`, first.text) }),
    });
  }
  /** Overviews of shared products are as fine as one zoom wants: a map that opens nearer does without. */
  const isWide = cut.nearZoom <= overviewZoom + 0.1;
  return {
    cut,
    files,
    nearZoom: cut.nearZoom,
    detail: cut.detail,
    addressOf(name: string) {
      const own = addresses.get(name);
      if (own) return own;
      const overview = isWide ? overviews.get(name) : undefined;
      const layer = cut.layer(name);
      if (!layer) return null;
      const url = `geo/${name}.geojson?v=${layer.sha256.slice(0, 8)}`;
      return { url, ...(overview && { overview: `geo/${overview.url}` }) };
    },
  };
}

/** A file's text, and its bytes after gzip. */
interface Text {
  readonly text: string;
  readonly bytes: number;
}

function textWith(features: readonly unknown[]): Text {
  const text = JSON.stringify({ type: "FeatureCollection", features });
  return { text, bytes: gzipSync(text, { level: 5 }).length };
}
