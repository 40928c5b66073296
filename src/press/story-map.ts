import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Feature } from "geojson";
import { type Cut, cutFor, type Wanted } from "../atlas/cut/cut.ts";
import type { WorldAtlas } from "../atlas/with-world.ts";
import type { CheckedStory } from "../format/check-story.ts";
import type { MapFiles } from "../html/edition.ts";
import { overviewZoom } from "../model/overview.ts";
import { type Overview, overviewsOf } from "./overviews.ts";

/** Bytes after gzip that the layers of a story's map weigh together at most as it opens, and with all that follows. */
const limits = { first: 112_000, all: 385_000 } as const;
/** Less detail each time that they weigh more. */
const step = 1.35;
const mostSteps = 6;
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
  return lightMap(story.id, wanted, atlas);
}

function lightMap(id: string, wanted: Wanted, atlas: WorldAtlas): StoryMap {
  const light = (weight: (times: number) => number, limit: number): number => {
    let times = 1;
    for (let tries = 0; tries < mostSteps && weight(times) > limit; tries += 1) times *= step;
    return times;
  };
  const weightOf = (detail: "first" | "near") => (times: number) => {
    const cut = cutFor(atlas, wanted, { near: 1, first: 1, [detail]: times });
    const own = cut.names.filter((name) => cut.isOwn(name));
    return own.reduce(
      (sum, name) => sum + weigh(textOf(detail === "near" ? cut.features(name) : cut.first(name))),
      0,
    );
  };
  const first = light(weightOf("first"), limits.first);
  const near = light(weightOf("near"), limits.all - limits.first);
  return mapOf(id, cutFor(atlas, wanted, { near, first }), overviewsOf(atlas.products));
}

function mapOf(id: string, cut: Cut, overviews: ReadonlyMap<string, Overview>) {
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
    const [all, opening] = [weigh(near), weigh(first)];
    const isWorth = all - opening >= worth;
    addresses.set(name, {
      url: put(name, near),
      ...(isWorth && { overview: put(`${name}.overview`, first) }),
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

function textOf(features: readonly Feature[]): string {
  return JSON.stringify({ type: "FeatureCollection", features });
}

function weigh(text: string): number {
  return gzipSync(text, { level: 6 }).length;
}
