import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, Position } from "geojson";
import type { Manifest } from "../../src/model/layer.ts";

const folder = new URL("../../public/geo/", import.meta.url);

/** The bytes of a file of public/geo. */
export const bytesOf = (file: string) => readFileSync(new URL(file, folder));

export const manifest: Manifest = JSON.parse(bytesOf("manifest.json").toString());

const collections = new Map<string, FeatureCollection>();

/** The features of a product, read once. */
export function featuresOf(product: string): Feature[] {
  const collection = collections.get(product) ?? JSON.parse(bytesOf(`${product}.geojson`).toString());
  collections.set(product, collection);
  return collection.features;
}

/** The feature of a product by its id; throws where there is none. */
export function featureOf(product: string, id: string): Feature {
  const found = featuresOf(product).find((feature) => feature.id === id);
  if (!found) throw new Error(`${product}.geojson has no feature ${id}: run npm run geo`);
  return found;
}

/** All rings of polygons, each polygon's outer ring first; nothing of other geometries. */
export function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** All positions of a feature, in order. */
export function positionsOf({ geometry }: Feature): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
    case "MultiPoint":
      return geometry.coordinates;
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    default:
      throw new Error(`a product has no ${geometry.type}`);
  }
}
