import type { Feature } from "geojson";
import { type Detail, detailOf, firstDetailOf, metresAt, metresWide } from "../../model/detail.ts";
import { drawKinds, isLabel, kindOf } from "../../model/draw.ts";
import type { Layer } from "../../model/layer.ts";
import { cameraFor } from "../../model/mercator.ts";
import { type Bounds, contains } from "../../model/position.ts";
import type { Site } from "../../model/site.ts";
import type { Atlas } from "../atlas.ts";
import { isWorldProduct, type WorldAtlas } from "../with-world.ts";
import { around } from "./around.ts";
import type { BaseLayer } from "./base-layer.ts";
import { baseLayers } from "./base-layers.ts";
import { beyondOf } from "./beyond-of.ts";
import { type Budget, easeFor } from "./ease.ts";
import { extentsOf } from "./extents.ts";
import { regionOf, withinRegion } from "./region.ts";

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
  /** How finely it is drawn at most. */
  readonly detail: Detail;
  /** The zoom up to which that detail does. */
  readonly nearZoom: number;
}

/** A map as wide as most, in CSS pixels, and how much closer it may come before the finer lines are asked for. */
const usual = { width: 704, height: 640 };
const closer = 0.55;

/** How much around the frame, by its width and height, has all that the frame has. */
const surroundings = 1;

/** Up to this ease the coast in the frame is spared: what lies outside, and what is no coast, gives way first. */
const spared = 2.5;
/** The layers that give way before the coast. */
const minor: ReadonlySet<string> = new Set(["regions", "water", "rivers"]);
/** An extent that is drawn when it is chosen is as fine as the map that shows frame and extent, this many times closer. */
const chosenCloser = 2;

/**
 * Cuts the base map for a story: ground and borders of the world, fine in the frame and around the far sites, gentle
 * elsewhere; waters, lines of units and names as the frame's scale wants them; and the extents of its sites.
 *
 * @param budget makes it coarser where it would weigh more
 */
export function cutFor(atlas: WorldAtlas, wanted: Wanted, budget?: Budget): Cut {
  const { frame, sites } = wanted;
  const far = sites.filter(({ anchor }) => !contains(frame, anchor)).map(({ anchor }) => anchor);
  const details = { near: detailOf(frame, far), first: firstDetailOf(frame) };
  const region = regionOf(atlas.products, wanted.layers);
  const scene = {
    atlas,
    frame,
    around: around(frame, surroundings),
    kilometres: metresWide(frame) / 1000,
    zoom: cameraFor(frame, usual).zoom,
    languages: wanted.languages,
    finest: metresAt(details.near),
    first: metresAt(details.first),
    without: region?.bounds ?? null,
    told: new Set(
      sites.flatMap(({ layer, anchor }) =>
        layer?.product === "countries" && layer.feature && contains(frame, anchor) ? [layer.feature] : [],
      ),
    ),
  };
  const bases = baseLayers(scene)
    .filter(({ layer }) => !region?.leavesOut.includes(layer.name))
    .map((base) => (region ? withinRegion(base, region) : base));
  const extents = extentsOf(atlas, sites, {
    near: scene.finest,
    first: scene.first,
    chosen: metresAt(chosenDetail(details.first)),
  });
  const shared = atlas.products.manifest.layers.filter(
    ({ name, base }) =>
      !isWorldProduct(name) && (wanted.layers.includes(name) || (base && region?.keeps.includes(name))),
  );
  const own = new Map<string, BaseLayer>([...bases, ...extents].map((base) => [base.layer.name, base]));
  const cut = cutterOf(own, details);
  const ease = budget ? easesFor(own, cut, budget) : { near: 1, first: 1 };
  const layers = inDrawingOrder(
    [...own.values()].map(({ layer }) => layer),
    shared,
  );
  const cutAtlas: Cut = {
    manifest: { ...atlas.manifest, layers },
    names: layers.map(({ name }) => name),
    layer: (name) => layers.find((layer) => layer.name === name) ?? null,
    isOwn: (name) => own.has(name),
    features: (name) => (own.has(name) ? cut(name, "near", ease.near) : atlas.products.features(name)),
    first: (name) => (own.has(name) ? cut(name, "first", ease.first) : atlas.products.features(name)),
    find: (name, id) => cutAtlas.features(name).find((feature) => String(feature.id) === id) ?? null,
    detail: eased(details.near, ease.near, false),
    nearZoom: scene.zoom + closer,
    beyond: beyondOf(atlas),
  };
  return cutAtlas;
}

type Which = "near" | "first";
/** The features of a layer at an ease, made once. */
type Cutter = (name: string, which: Which, ease: number) => Feature[];

function cutterOf(
  own: ReadonlyMap<string, BaseLayer>,
  details: { readonly [which in Which]: Detail },
): Cutter {
  const made = new Map<string, Feature[]>();
  return (name, which, ease) => {
    const base = own.get(name);
    if (!base) return [];
    const { draw } = base.layer;
    const key = `${name}/${which}${isLabel(draw) ? "" : `/${ease}`}`;
    const known = made.get(key);
    if (known) return known;
    const detail = draw === "extent" ? chosenDetail(details.first) : details[which];
    const at = metresAt(eased(detail, ease, minor.has(name)));
    const features = [...base.features(at, which === "first")];
    made.set(key, features);
    return features;
  };
}

/** How much less detail a story's layers need, near and as the map opens, when what is drawn only once it is chosen comes later. */
function easesFor(own: ReadonlyMap<string, BaseLayer>, cut: Cutter, { weigh, ...limits }: Budget) {
  const names = [...own.keys()];
  const opening = names.filter((name) => own.get(name)?.layer.draw !== "extent");
  const weightOf = (which: Which, of: readonly string[], ease: number): number =>
    of.reduce((sum, name) => sum + weigh(cut(name, which, ease)), 0);
  const near = easeFor((ease) => weightOf("near", names, ease), limits.near);
  const first = easeFor((ease) => weightOf("first", opening, ease), limits.first);
  return { near, first };
}

/** A detail made coarser: at first around the frame and of minor layers, then all of it. */
function eased(detail: Detail, ease: number, isMinor: boolean): Detail {
  const inFrame = isMinor ? ease : Math.max(1, ease / spared);
  return { ...detail, metres: detail.metres * inFrame, falling: detail.falling * ease };
}

/** How finely an extent is drawn that shows when it is chosen. */
function chosenDetail(first: Detail): Detail {
  return { ...first, metres: first.metres / chosenCloser, falling: first.falling / chosenCloser };
}

/** Cut layers and shared ones, the lowest first: those of the products stand in their order where their kind does. */
function inDrawingOrder(own: readonly Layer[], shared: readonly Layer[]): Layer[] {
  const rank = ({ draw }: Layer): number => drawKinds.indexOf(kindOf(draw));
  return [...own, ...shared].sort((a, b) => rank(a) - rank(b));
}
