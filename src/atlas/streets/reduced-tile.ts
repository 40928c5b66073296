/// <reference path="./vt-pbf.d.ts" />
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import vtPbf from "vt-pbf";
import { type StreetLayer, streetLayers } from "./layers.ts";
import { drawnAs, type Properties } from "./schema.ts";

type Geometry = ReturnType<VectorTileFeature["loadGeometry"]>;

/** Features of one tile that look alike and have one name, as one. */
interface Joined {
  readonly type: number;
  readonly properties: Properties;
  readonly geometry: Geometry;
}

/** What is left of a tile of the Protomaps basemap, by the layers of the map of streets. */
export interface ReducedTile {
  readonly extent: number;
  readonly layers: ReadonlyMap<StreetLayer, readonly Joined[]>;
}

/**
 * Keeps of a tile what the map draws, with no more than its kind and its name.
 *
 * @param bytes of the tile, decompressed
 * @param languages subtags of the languages that names are kept in, beside their own
 */
export function reducedTile(bytes: Uint8Array, zoom: number, languages: readonly string[]): ReducedTile {
  const joined = new Map<StreetLayer, Map<string, Joined>>();
  let extent = 4096;
  for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(bytes)).layers))
    for (let index = 0; index < layer.length; index += 1) {
      const { properties, type, loadGeometry } = bound(layer.feature(index));
      const drawn = drawnAs(name, properties, type, zoom);
      if (!drawn) continue;
      extent = layer.extent;
      const said = {
        ...(drawn.kind && { kind: drawn.kind }),
        ...(drawn.named && namesIn(properties, languages)),
      };
      const alike = joined.get(drawn.layer) ?? new Map<string, Joined>();
      joined.set(drawn.layer, alike);
      const key = `${type}${JSON.stringify(said)}`;
      const known = alike.get(key);
      if (known) known.geometry.push(...loadGeometry());
      else alike.set(key, { type, properties: said, geometry: loadGeometry() });
    }
  return { extent, layers: new Map([...joined].map(([layer, alike]) => [layer, [...alike.values()]])) };
}

function bound(feature: VectorTileFeature) {
  const { properties, type } = feature;
  return { properties, type, loadGeometry: () => feature.loadGeometry() };
}

/** A name as its place has it, and in other languages where that differs. */
export function namesIn(properties: Properties, languages: readonly string[]): Record<string, string> {
  const { name } = properties;
  if (typeof name !== "string" || !name) return {};
  const others = languages.flatMap((language) => {
    const other = properties[`name:${language}`];
    return typeof other === "string" && other && other !== name ? [[`name:${language}`, other]] : [];
  });
  return { name, ...Object.fromEntries(others) };
}

/** A reduced tile as a vector tile, its layers in drawing order; empty where nothing is left. */
export function tileBytes({ extent, layers }: ReducedTile): Uint8Array {
  const written = (Object.keys(streetLayers) as StreetLayer[]).flatMap((name) => {
    const features = layers.get(name);
    if (!features) return [];
    const feature = (index: number) => {
      const { type, properties, geometry } = features[index] as Joined;
      return { type, properties, loadGeometry: () => geometry };
    };
    return [[name, { name, version: 2, extent, length: features.length, feature }] as const];
  });
  return vtPbf.fromVectorTileJs({ layers: Object.fromEntries(written) });
}
