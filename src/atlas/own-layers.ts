import type { Feature } from "geojson";
import { drawKinds, kindOf } from "../model/draw.ts";
import type { Layer } from "../model/layer.ts";
import type { Atlas } from "./atlas.ts";

/** A layer of a story's own folder, as one of the products. */
export interface OwnLayer {
  readonly layer: Layer;
  readonly features: readonly Feature[];
}

/** An atlas with a story's own layers among its products, each where its kind is drawn. */
export function withOwn<Base extends Atlas>(atlas: Base, own: readonly OwnLayer[]): Base {
  if (!own.length) return atlas;
  const byName = new Map(own.map((each) => [each.layer.name, each]));
  const layers = [...atlas.manifest.layers];
  for (const { layer } of own) {
    const rank = drawKinds.indexOf(kindOf(layer.draw));
    const at = layers.findIndex(({ draw }) => drawKinds.indexOf(kindOf(draw)) > rank);
    layers.splice(at < 0 ? layers.length : at, 0, layer);
  }
  const featuresBy =
    (read: (name: string) => Feature[]) =>
    (name: string): Feature[] => {
      const known = byName.get(name);
      return known ? [...known.features] : read(name);
    };
  /** What it does not say anew is the base's own, which may be made only when it is asked for. */
  return Object.assign(Object.create(atlas) as Base, {
    manifest: { ...atlas.manifest, layers },
    names: layers.map(({ name }) => name),
    layer: (name: string) => byName.get(name)?.layer ?? atlas.layer(name),
    features: featuresBy(atlas.features),
    ...(atlas.first && { first: featuresBy(atlas.first) }),
    find(name: string, id: string) {
      const known = byName.get(name);
      return known ? (known.features.find((each) => String(each.id) === id) ?? null) : atlas.find(name, id);
    },
  });
}
