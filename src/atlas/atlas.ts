import type { Feature, FeatureCollection } from "geojson";
import type { Layer, Manifest } from "../model/layer.ts";
import type { Beyond } from "./beyond.ts";
import { withDraws } from "./draws.ts";

/** The base map's products: those of `public/geo`, or of another folder of the same form. */
export interface Atlas {
  readonly manifest: Manifest;
  /** The products' names, in drawing order. */
  readonly names: readonly string[];
  layer(name: string): Layer | null;
  /** A product's features, read once. Throws where the manifest does not name it or its file is broken. */
  features(name: string): FeatureCollection["features"];
  /** A product with as much detail as a story's map shows as it opens, where it was cut for one. */
  first?(name: string): FeatureCollection["features"];
  /** One feature of a product by its id; null where it has none. */
  find(name: string, id: string): Feature | null;
  /** What is known of the world around, where it was cut from the world. */
  readonly beyond?: Beyond;
}

/** The files of a folder of products, wherever they are kept. */
export interface ProductFiles {
  /** A file's text; null where there is none of that name. Throws where it cannot be read. */
  text(name: string): string | null;
  /** What errors call the file. */
  pathOf(name: string): string;
}

/** Reads the manifest. Throws, naming the file, where it is missing or broken. */
export function openAtlas(files: ProductFiles): Atlas {
  const written = readJson<Manifest | null>(files, "manifest.json");
  if (!Array.isArray(written?.layers))
    throw new Error(`${files.pathOf("manifest.json")} has no list "layers".`);
  const manifest = withDraws(written, files.pathOf("manifest.json"));
  const layers = new Map(manifest.layers.map((layer) => [layer.name, layer]));
  const read = new Map<string, FeatureCollection["features"]>();
  const atlas: Atlas = {
    manifest,
    names: [...layers.keys()],
    layer: (name) => layers.get(name) ?? null,
    find: (name, id) => atlas.features(name).find((feature) => String(feature.id) === id) ?? null,
    features(name) {
      if (!layers.has(name)) throw new Error(`${files.pathOf("manifest.json")} names no product "${name}".`);
      const known = read.get(name);
      if (known) return known;
      const features = readJson<FeatureCollection | null>(files, `${name}.geojson`)?.features;
      if (!Array.isArray(features))
        throw new Error(`${files.pathOf(`${name}.geojson`)} is no GeoJSON FeatureCollection.`);
      read.set(name, features);
      return features;
    },
  };
  return atlas;
}

function readJson<T>(files: ProductFiles, name: string): T {
  try {
    const text = files.text(name);
    if (text !== null) return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(`${files.pathOf(name)} cannot be read as JSON: ${(error as Error).message}`);
  }
  throw new Error(`${files.pathOf(name)} is missing: run \`npm run geo\` to make it.`);
}
