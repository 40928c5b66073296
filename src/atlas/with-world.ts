import type { Feature } from "geojson";
import type { Layer } from "../model/layer.ts";
import type { Atlas } from "./atlas.ts";
import { type AtlasLabel, openLabels } from "./labels.ts";
import { lazily } from "./lazily.ts";
import { extentAt, outlineOf } from "./outline.ts";
import type { Pack } from "./pack.ts";
import { openPlaces, type Places } from "./places.ts";
import { courseOf, type River, riversOf } from "./rivers.ts";
import type { Tolerance } from "./shape.ts";
import type { World } from "./world.ts";
import { creditOf } from "./world-credits.ts";

/** Products of extents that a site may refer to by a feature's id, in every story. */
export const worldProducts = ["countries", "units", "named"] as const;
export type WorldProduct = (typeof worldProducts)[number];

/** Metres that an extent may be off where a point is held to it. */
const fine = 100;

/** Products together with the world: what a story's sites may refer to. */
export interface WorldAtlas extends Atlas {
  readonly products: Atlas;
  readonly world: World;
  readonly ground: Pack;
  readonly labels: readonly AtlasLabel[];
  readonly places: Places;
  /** Rivers with a name, extents of the product `named` as the labels' are. */
  readonly rivers: readonly River[];
  /** A feature's extent at a tolerance in metres, constant or by place; null where the world has none of that id. */
  extent(product: string, id: string, metres: Tolerance): Feature | null;
}

/** The products of a folder and the extents of the world. Throws where the world has no ground. */
export function withWorld(products: Atlas, world: World): WorldAtlas {
  const ground = world.pack("ground");
  if (!ground) throw new Error("atlas/ground.topo.br is missing: run `npm run atlas` to make it.");
  const labels = lazily(() => openLabels(bytesOf(world, "labels.json")));
  const places = lazily(() => openPlaces(bytesOf(world, "places.json")));
  const rivers = lazily(() => {
    const pack = world.pack("rivers");
    return pack ? riversOf(pack) : [];
  });
  const course = (id: string, metres: Tolerance): Feature | null => {
    const river = rivers().find((each) => each.id === id);
    const pack = world.pack("rivers");
    return river && pack ? courseOf(river, pack, metres) : null;
  };
  const own = products.manifest.layers.filter(({ name }) => !isWorldProduct(name));
  const extents = worldProducts.map((name) => layerOf(name, world));
  const layers = new Map([...extents, ...own].map((layer) => [layer.name, layer]));
  const extent: WorldAtlas["extent"] = (product, id, metres) => {
    if (product === "named") return namedExtent(labels(), id) ?? course(id, metres);
    const outline = outlineOf(ground, world, product, id);
    return outline && extentAt(outline, id, metres);
  };
  return {
    products,
    world,
    ground,
    get labels() {
      return labels();
    },
    get places() {
      return places();
    },
    get rivers() {
      return rivers();
    },
    extent,
    manifest: { ...products.manifest, layers: [...layers.values()] },
    names: [...layers.keys()],
    layer: (name) => layers.get(name) ?? null,
    features: (name) => (isWorldProduct(name) ? [] : products.features(name)),
    find: (name, id) => (isWorldProduct(name) ? extent(name, id, fine) : products.find(name, id)),
  };
}

export function isWorldProduct(name: string): name is WorldProduct {
  return (worldProducts as readonly string[]).includes(name);
}

/** Whether the products come with the world. */
export function hasWorld(atlas: Atlas): atlas is WorldAtlas {
  return "world" in atlas;
}

function namedExtent(labels: readonly AtlasLabel[], id: string): Feature | null {
  const label = labels.find((each) => each.id === id && each.extent);
  if (!label?.extent) return null;
  const properties = { id, name: label.names[0] ?? id, rough: label.rough };
  return { type: "Feature", id, properties, geometry: label.extent };
}

function layerOf(name: WorldProduct, world: World): Layer {
  const titles = { countries: "States", units: "Regions", named: "Named waters and lands" } as const;
  const files = { countries: "ground.topo.br", units: "units", named: "labels.json.br" } as const;
  return { ...creditOf(world, files[name]), name, title: titles[name], draw: "extent", base: false };
}

function bytesOf(world: World, name: string): Uint8Array {
  const bytes = world.bytes(name);
  if (!bytes) throw new Error(`atlas/${name}.br is missing: run \`npm run atlas\` to make it.`);
  return bytes;
}
