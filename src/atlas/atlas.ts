import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import type { Layer, Manifest } from "../model/layer.ts";
import { withDraws } from "./draws.ts";

/** The shipped geodata: `public/geo`, or another folder of the same form. */
export interface Atlas {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The products' names, in drawing order. */
  readonly names: readonly string[];
  layer(name: string): Layer | null;
  /** A product's features, read once. Throws where the manifest does not name it or its file is broken. */
  features(name: string): FeatureCollection["features"];
}

/** Reads the manifest. Throws, naming the file, where it is missing or broken. */
export function openAtlas(folder: string): Atlas {
  const manifestFile = join(folder, "manifest.json");
  if (!existsSync(manifestFile))
    throw new Error(`${manifestFile} is missing: run \`npm run geo\` to make it.`);
  const written = readJson<Manifest | null>(manifestFile);
  if (!Array.isArray(written?.layers)) throw new Error(`${manifestFile} has no list "layers".`);
  const manifest = withDraws(written, manifestFile);
  const layers = new Map(manifest.layers.map((layer) => [layer.name, layer]));
  const read = new Map<string, FeatureCollection["features"]>();
  return {
    folder,
    manifest,
    names: [...layers.keys()],
    layer: (name) => layers.get(name) ?? null,
    features(name) {
      if (!layers.has(name)) throw new Error(`${manifestFile} names no product "${name}".`);
      const known = read.get(name);
      if (known) return known;
      const file = join(folder, `${name}.geojson`);
      const features = readJson<FeatureCollection | null>(file)?.features;
      if (!Array.isArray(features)) throw new Error(`${file} is no GeoJSON FeatureCollection.`);
      read.set(name, features);
      return features;
    },
  };
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
