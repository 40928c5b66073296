import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Feature, FeatureCollection } from "geojson";
import type { Atlas } from "../atlas/atlas.ts";
import { thinProducts } from "../atlas/overview.ts";

/** A product's overview as a file beside it. */
export interface Overview {
  /** Its file's name, and its address in the folder of products. */
  readonly file: string;
  readonly url: string;
  readonly text: string;
}

/** An overview is worth a second file, fetched on the way in, where it saves as many bytes on the wire. */
const worth = 2000;

const made = new WeakMap<Atlas, ReadonlyMap<string, Overview>>();
const ending = ".overview.geojson";

/** Takes the overviews of an atlas as they lie in a folder, where they were written before. */
export function takeOverviews(atlas: Atlas, folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  const found = files.map((file): [string, Overview] => [
    file.slice(0, -ending.length),
    overviewWith(file, readFileSync(join(folder, file), "utf8")),
  ]);
  made.set(atlas, new Map(found));
}

/** The overviews of an atlas by product, of those where one is worth it; made once. */
export function overviewsOf(atlas: Atlas): ReadonlyMap<string, Overview> {
  const known = made.get(atlas);
  if (known) return known;
  const overviews = new Map(
    thinProducts(atlas).flatMap(({ name, whole, thin: text }): [string, Overview][] => {
      if (weigh(whole) - weigh(text) < worth) return [];
      return [[name, overviewWith(`${name}${ending}`, text)]];
    }),
  );
  made.set(atlas, overviews);
  return overviews;
}

/** What the overview of a product draws; null where it has none. */
export function overviewFeatures(atlas: Atlas, name: string): Feature[] | null {
  const overview = overviewsOf(atlas).get(name);
  return overview ? (JSON.parse(overview.text) as FeatureCollection).features : null;
}

function overviewWith(file: string, text: string): Overview {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { file, url: `${file}?v=${hash}`, text };
}

function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
