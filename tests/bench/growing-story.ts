import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bounds } from "../../src/model/position.ts";

/** How large a made-up story is. */
export interface Extent {
  readonly sites: number;
  readonly mentions: number;
}

const frame: Bounds = [22.0, 44.1, 40.4, 52.6];
/** Mentions in one passage: it stays a paragraph that one would read. */
const perPassage = 10;
const syllables = ["ka", "vo", "mi", "ru", "te", "sa", "lo", "ni", "de", "pu", "ba", "zo", "gi", "fu", "re"];

/**
 * Writes a story of that size into `folder`, the same one every time: sites all over the first story's frame on its
 * layers, each named at least once, some far more often, as in a real article.
 */
export async function writeGrowingStory(folder: string, extent: Extent): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "article.md"), articleOf(extent));
  await writeFile(join(folder, "sites.geojson"), JSON.stringify(sitesOf(extent.sites)));
}

function articleOf({ sites, mentions }: Extent): string {
  const random = randomOf(mentions);
  const named = Array.from({ length: mentions }, (_, index) =>
    index < sites ? index : Math.floor(sites * random() ** 3),
  );
  const passages = Array.from({ length: Math.ceil(mentions / perPassage) }, (_, at) => {
    const links = named
      .slice(at * perPassage, (at + 1) * perPassage)
      .map((site) => `[${nameOf(site)}](#s${site})`);
    return `Word came from ${links.join(", ")}.`;
  });
  return `---
title: A story of ${sites} places
published: 2025-03-18
lang: en-GB
map:
  frame: [${frame.join(", ")}]
  layers: [oblasts, kursk, border-regions, water-former, occupied, kursk-held, front-line]
---

${passages.join("\n\n")}
`;
}

function sitesOf(count: number): object {
  const random = randomOf(count);
  const [west, south, east, north] = frame;
  const along = (from: number, to: number): number =>
    Number((from + (to - from) * (0.02 + 0.96 * random())).toFixed(4));
  return {
    type: "FeatureCollection",
    features: Array.from({ length: count }, (_, index) => ({
      type: "Feature",
      id: `s${index}`,
      properties: {
        name: nameOf(index),
        kind: "city",
        summary: `${nameOf(index)} is place number ${index + 1} of a story made for measuring.`,
        source: { name: "Made up", url: "https://example.org/" },
      },
      geometry: { type: "Point", coordinates: [along(west, east), along(south, north)] },
    })),
  };
}

/** A short name of its own for each of 3,375 sites. */
function nameOf(index: number): string {
  const base = syllables.length;
  const parts = [index, Math.floor(index / base), Math.floor(index / base ** 2)];
  const [first = "", ...rest] = parts.map((part) => syllables[part % base] ?? "");
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${rest.join("")}`;
}

/** Numbers from 0 to 1, the same for the same seed. Source: Tommy Ettinger's mulberry32, written anew. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
