import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";
import type { MetresAt } from "../../model/detail.ts";
import type { Site } from "../../model/site.ts";
import { extentAt, type Outline, outlineOf } from "../outline.ts";
import type { Pack } from "../pack.ts";
import { arcAt } from "../shape.ts";
import { arcsOf, sidesOf } from "../sides.ts";
import { unitOf } from "../unit-of.ts";
import { isWorldProduct, type WorldAtlas } from "../with-world.ts";
import { atFinest } from "./at-finest.ts";
import { type BaseLayer, shapeLayer } from "./base-layer.ts";
import { type Drawn, drawnOf } from "./drawn.ts";
import { over180 } from "./over-180.ts";
import { rounded } from "./rounded.ts";

/** The finest details that extents are drawn at. */
export interface Finest {
  readonly near: MetresAt;
  readonly first: MetresAt;
  /** Of what shows once it is chosen. */
  readonly chosen: MetresAt;
}

/**
 * The extents that sites refer to, a layer for each product: units are drawn as the story opens, states and named lands
 * and waters when they are chosen.
 */
export function extentsOf(
  atlas: WorldAtlas,
  sites: readonly Site[],
  { near, first, chosen }: Finest,
): BaseLayer[] {
  const wanted = new Map<string, Set<string>>();
  for (const { layer } of sites)
    if (layer?.feature && isWorldProduct(layer.product))
      wanted.set(layer.product, (wanted.get(layer.product) ?? new Set()).add(layer.feature));
  return [...wanted].flatMap(([product, all]): BaseLayer[] => {
    const layer = atlas.layer(product);
    if (!layer) return [];
    const ids = [...all].sort();
    if (product === "units")
      return [shapeLayer({ ...layer, draw: "region-focus" }, first, () => unitsOf(atlas, ids, near))];
    const choose = () => (product === "named" ? namedOf(atlas, ids) : statesOf(atlas, ids, chosen));
    return [shapeLayer({ ...layer, draw: "extent" }, chosen, choose)];
  });
}

function statesOf(atlas: WorldAtlas, ids: readonly string[], finest: MetresAt): Drawn {
  const outlines = outlinesOf(atlas, "countries", ids);
  return drawnOf(packsOf(outlines, finest), (packs, metresAt) =>
    outlines.flatMap(({ id, outline, at }) => areaOf(outline, packs[at], id, metresAt, {})),
  );
}

function unitsOf(atlas: WorldAtlas, ids: readonly string[], finest: MetresAt): Drawn {
  const outlines = outlinesOf(atlas, "units", ids);
  const edges = edgesOf(atlas, outlines);
  return drawnOf(packsOf(outlines, finest), (packs, metresAt) => [
    ...outlines.flatMap(({ id, outline, at }) =>
      areaOf(outline, packs[at], id, metresAt, { part: "ground" }),
    ),
    ...edgeLines(edges, packs, metresAt),
  ]);
}

/** Named lands and waters are as fine as the atlas has them, rivers as the map: they are few. */
function namedOf(atlas: WorldAtlas, ids: readonly string[]): Drawn {
  const drawn: Drawn = {
    features: (metresAt) =>
      ids.flatMap((id) => {
        const found = atlas.extent("named", id, metresAt);
        return found ? [roundedExtent(found, metresAt, {})] : [];
      }),
    coarser: () => drawn,
  };
  return drawn;
}

/** An outline, and the place among the topologies of the one that has it. */
interface Placed {
  readonly id: string;
  readonly outline: Outline;
  readonly at: number;
}

function outlinesOf({ ground, world }: WorldAtlas, product: string, ids: readonly string[]): Placed[] {
  const packs: Pack[] = [];
  return ids.flatMap((id): Placed[] => {
    const outline = outlineOf(ground, world, product, id);
    if (!outline) return [];
    if (!packs.includes(outline.pack)) packs.push(outline.pack);
    return [{ id, outline, at: packs.indexOf(outline.pack) }];
  });
}

/** The topologies of outlines with what of them is drawn. */
function packsOf(outlines: readonly Placed[], finest: MetresAt): Pack[] {
  const arcs = new Map<Pack, number[]>();
  for (const { outline } of outlines)
    arcs.set(outline.pack, [...(arcs.get(outline.pack) ?? []), ...arcsOf(outline.geometry)]);
  return [...arcs].map(([pack, wanted]) => atFinest(pack, wanted, finest, "each vertex"));
}

/** The extent of an outline; none where nothing of it is drawn. */
function areaOf(
  outline: Outline,
  pack: Pack = outline.pack,
  id: string,
  metresAt: MetresAt,
  more: Readonly<Record<string, string>>,
): Feature[] {
  const found = extentAt({ ...outline, pack }, id, metresAt);
  return found ? [roundedExtent(found, metresAt, more)] : [];
}

/** An extent with no more decimals than show, in one piece over the 180th meridian. */
function roundedExtent(found: Feature, metresAt: MetresAt, more: Readonly<Record<string, string>>): Feature {
  const properties = { ...found.properties, ...more };
  if (found.geometry.type !== "MultiPolygon") return { ...found, properties };
  const whole = over180(found.geometry);
  const coordinates = whole.coordinates.flatMap((rings) => roundedRings(rings, metresAt));
  return { ...found, properties, geometry: { ...whole, coordinates } as MultiPolygon };
}

function roundedRings(rings: Position[][], metresAt: MetresAt): Position[][][] {
  const [outer, ...holes] = rings.map((ring) => rounded(ring, metresAt, false));
  return outer && outer.length > 3 ? [[outer, ...holes.filter(({ length }) => length > 3)]] : [];
}

/** The lines in which units meet others of their level, each once, by topology. The border of a state is drawn as one, and a coast is none. */
function edgesOf({ world }: WorldAtlas, outlines: readonly Placed[]): number[][] {
  const arcs: Set<number>[] = [];
  for (const { id, outline, at } of outlines) {
    const unit = unitOf(world, id);
    const sides = unit && sidesOf(unit.pack, unit.object);
    arcs[at] ??= new Set();
    for (const arc of arcsOf(outline.geometry)) {
      const index = arc < 0 ? ~arc : arc;
      if ((sides?.get(index)?.length ?? 0) > 1) arcs[at].add(index);
    }
  }
  return arcs.map((indexes) => [...indexes].sort((a, b) => a - b));
}

function edgeLines(
  edges: readonly (readonly number[])[],
  packs: readonly Pack[],
  metresAt: MetresAt,
): Feature<MultiLineString>[] {
  const coordinates = packs.flatMap((pack, at) =>
    (edges[at] ?? [])
      .map((index) => rounded(arcAt(pack, index, metresAt), metresAt, false))
      .filter(({ length }) => length > 1),
  );
  if (!coordinates.length) return [];
  return [
    { type: "Feature", properties: { part: "edge" }, geometry: { type: "MultiLineString", coordinates } },
  ];
}
