import type { Feature, Position } from "geojson";
import { type Bounds, contains } from "../../model/position.ts";
import type { Atlas } from "../atlas.ts";
import { around } from "./around.ts";
import type { BaseLayer } from "./base-layer.ts";

/** The part of the world that products are about, and which of them are drawn there in place of the atlas's own layers. */
export interface Region {
  readonly bounds: Bounds;
  readonly products: Atlas;
  /** Names of base products that are drawn as they are. */
  readonly keeps: readonly string[];
  /** Names of the atlas's layers that the products have their own of. */
  readonly leavesOut: readonly string[];
}

/** How much more than the state that products are about they show around it. */
const margin = 0.1;

/** Base products whose features stand in their region for those of the atlas's layer of the same name. */
const mergedProducts = ["water", "rivers", "cities", "labels"] as const;

/**
 * The region of the products, for a story that names one of them that is no base: its waters, towns and names there were
 * made with more care than the atlas's. Null for all other stories.
 */
export function regionOf(products: Atlas, named: readonly string[]): Region | null {
  const focus = products.manifest.layers.find(({ draw }) => draw === "focus-country");
  const isNamed = products.manifest.layers.some(
    ({ name, draw }) => named.includes(name) && draw !== "country",
  );
  if (!focus || !isNamed) return null;
  return { bounds: around(focus.bounds, margin), products, keeps: [focus.name], leavesOut: ["regions"] };
}

/** A layer of the atlas with the products' features in their region and its own outside. */
export function withinRegion(base: BaseLayer, { bounds, products }: Region): BaseLayer {
  const { name } = base.layer;
  const product = products.layer(name);
  if (!product || !(mergedProducts as readonly string[]).includes(name)) return base;
  const inside = products.features(name).filter((feature) => contains(bounds, placeOf(feature)));
  const said = new Set(inside.map(({ properties }) => properties?.iso ?? properties?.name));
  return {
    layer: {
      ...base.layer,
      sources: [
        ...new Map([...product.sources, ...base.layer.sources].map((each) => [each.name, each])).values(),
      ],
      method: `${product.method} ${base.layer.method}`,
      limits: `${product.limits} ${base.layer.limits}`,
    },
    features: (metres, isFirst) => [
      ...inside,
      ...base
        .features(metres, isFirst)
        .filter(
          (feature) =>
            !contains(bounds, placeOf(feature)) &&
            !said.has(feature.properties?.iso ?? feature.properties?.name),
        ),
    ],
  };
}

/** A position of a feature: its first. */
function placeOf({ geometry }: Feature): [number, number] {
  let part: unknown = geometry.type === "GeometryCollection" ? [0, 0] : geometry.coordinates;
  while (Array.isArray(part) && Array.isArray(part[0])) part = part[0];
  const [longitude = 0, latitude = 0] = part as Position;
  return [longitude, latitude];
}
