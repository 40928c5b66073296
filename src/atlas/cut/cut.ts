import type { Feature } from "geojson";
import { type Detail, detailOf, firstDetailOf, metresAt, metresWide } from "../../model/detail.ts";
import { drawKinds, kindOf } from "../../model/draw.ts";
import type { Layer } from "../../model/layer.ts";
import { cameraFor } from "../../model/mercator.ts";
import { type Bounds, contains } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";
import type { Atlas } from "../atlas.ts";
import { isWorldProduct, type WorldAtlas } from "../with-world.ts";
import { around } from "./around.ts";
import { type BaseLayer, baseLayers } from "./base-layers.ts";
import { beyondOf } from "./beyond-of.ts";
import { regionOf, withinRegion } from "./region.ts";
import type { MetresAt } from "./rounded.ts";

/** What a story wants of the base map. */
export interface Wanted {
  readonly frame: Bounds;
  readonly sites: readonly Site[];
  /** Names of the products that it draws besides the base. */
  readonly layers: readonly string[];
  /** Tags of the languages that it can be read in. */
  readonly languages: readonly string[];
}

/** What one story carries of the base map, as products of its own. */
export interface Cut extends Atlas {
  /** Whether a product was cut for this story alone; the others are files that stories share. */
  isOwn(name: string): boolean;
  first(name: string): Feature[];
  still(name: string): Feature[];
  /** How finely it is drawn at most. */
  readonly detail: Detail;
  /** The zoom up to which that detail does. */
  readonly nearZoom: number;
}

/** A map as wide as most, in CSS pixels, and how much closer it may come before the finer lines are asked for. */
const usual = { width: 704, height: 640 };
const closer = 0.55;

/** How many pixels a line of the still picture may be off: it is in the page itself, before all that is fetched. */
const stillPixels = 2.4;

/** How much around the frame, by its width and height, has all that the frame has. */
const surroundings = 1;

/** How many times less detail there is than the frame wants, near and on the first map, where that would weigh too much. */
export interface Coarser {
  readonly near: number;
  readonly first: number;
}

/**
 * Cuts the base map for a story: ground and borders of the world, fine in the frame and around the far sites, gentle
 * elsewhere; waters, lines of units and names as the frame's scale wants them; and the extents of its sites.
 */
export function cutFor(atlas: WorldAtlas, wanted: Wanted, coarser: Coarser = { near: 1, first: 1 }): Cut {
  const { frame, sites } = wanted;
  const far = sites.filter(({ anchor }) => !contains(frame, anchor)).map(({ anchor }) => anchor);
  const detail = coarsened(detailOf(frame, far), coarser.near);
  const details = {
    near: metresAt(detail),
    first: metresAt(coarsened(firstDetailOf(frame), coarser.first)),
    still: metresAt(coarsened(firstDetailOf(frame), coarser.first * stillPixels)),
  };
  const scene = {
    atlas,
    frame,
    around: around(frame, surroundings),
    kilometres: metresWide(frame) / 1000,
    zoom: cameraFor(frame, usual).zoom,
    languages: wanted.languages,
    told: new Set(
      sites.flatMap(({ layer, anchor }) =>
        layer?.product === "countries" && layer.feature && contains(frame, anchor) ? [layer.feature] : [],
      ),
    ),
  };
  const region = regionOf(atlas.products, wanted.layers);
  const bases = baseLayers(scene)
    .filter(({ layer }) => !region?.leavesOut.includes(layer.name))
    .map((base) => (region ? withinRegion(base, region) : base));
  const extents = extentsOf(atlas, sites);
  const shared = atlas.products.manifest.layers.filter(
    ({ name, base }) =>
      !isWorldProduct(name) && (wanted.layers.includes(name) || (base && region?.keeps.includes(name))),
  );
  const own = new Map<string, BaseLayer>([...bases, ...extents].map((base) => [base.layer.name, base]));
  const made = new Map<string, readonly Feature[]>();
  const cut = (name: string, which: keyof typeof details): readonly Feature[] => {
    const key = `${name}/${which}`;
    const known = made.get(key) ?? own.get(name)?.features(details[which], which !== "near") ?? [];
    made.set(key, known);
    return known;
  };
  const layers = inDrawingOrder(
    [...own.values()].map(({ layer }) => layer),
    shared,
  );
  const cutAtlas: Cut = {
    manifest: { ...atlas.manifest, layers },
    names: layers.map(({ name }) => name),
    layer: (name) => layers.find((layer) => layer.name === name) ?? null,
    isOwn: (name) => own.has(name),
    features: (name) => (own.has(name) ? [...cut(name, "near")] : atlas.products.features(name)),
    still: (name) => (own.has(name) ? [...cut(name, "still")] : atlas.products.features(name)),
    first: (name) => (own.has(name) ? [...cut(name, "first")] : atlas.products.features(name)),
    find: (name, id) => cutAtlas.features(name).find((feature) => String(feature.id) === id) ?? null,
    detail,
    nearZoom: scene.zoom + closer,
    beyond: beyondOf(atlas),
  };
  return cutAtlas;
}

function coarsened(detail: Detail, times: number): Detail {
  return { ...detail, metres: detail.metres * times, falling: detail.falling * times };
}

/** The extents that sites refer to, by product. */
function extentsOf(atlas: WorldAtlas, sites: readonly Site[]): BaseLayer[] {
  const wanted = new Map<string, Set<string>>();
  for (const { layer } of sites)
    if (layer?.feature && isWorldProduct(layer.product))
      wanted.set(layer.product, (wanted.get(layer.product) ?? new Set()).add(layer.feature));
  return [...wanted].flatMap(([product, ids]) => {
    const layer = atlas.layer(product);
    if (!layer) return [];
    const draw = product === "units" ? "region-focus" : "extent";
    const features = (metres: MetresAt): Feature[] =>
      [...ids].sort().flatMap((id) => atlas.extent(product, id, metres) ?? []);
    return [{ layer: { ...layer, draw }, features }];
  });
}

/** Cut layers and shared ones, the lowest first: those of the products stand in their order where their kind does. */
function inDrawingOrder(own: readonly Layer[], shared: readonly Layer[]): Layer[] {
  const rank = ({ draw }: Layer): number => drawKinds.indexOf(kindOf(draw));
  return [...own, ...shared].sort((a, b) => rank(a) - rank(b));
}
