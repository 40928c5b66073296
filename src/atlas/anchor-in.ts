import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { distanceBetween } from "../model/great-circle.ts";
import { linesIn } from "../model/lines-in.ts";
import { type Bounds, contains, type LonLat } from "../model/position.ts";
import type { SiteKind, SiteLayer } from "../model/site.ts";
import type { Atlas } from "./atlas.ts";
import { middleIn } from "./cut/middle.ts";
import { extentOf, liesIn } from "./extent.ts";
import { ringArea } from "./shape.ts";
import { hasWorld } from "./with-world.ts";

/** Where the pin of an extent stands, and what kind of site the extent makes. */
export interface Anchored {
  readonly anchor: LonLat;
  readonly kind: SiteKind;
}

/** What a map shows, and the places in it that other pins have. */
export interface Shown {
  readonly frame: Bounds;
  readonly others: readonly LonLat[];
}

/**
 * The anchor of an extent: where the atlas writes its name, else the gazetteer's point of it, else a point well inside
 * the largest of its parts or the nearest one of its line.
 *
 * @param shown what the story's map shows, if that is known: an extent of which it shows a part has its pin there, and does
 *   not stand at the edge as if it were far
 */
export function anchoredIn(
  layer: SiteLayer,
  given: { readonly anchor: LonLat; readonly kind: SiteKind },
  atlas: Atlas,
  shown: Shown | null = null,
): Anchored {
  const features = extentOf(layer, atlas);
  const kind =
    layer.product === "units" ? "region" : layer.product === "named" ? kindOf(features) : given.kind;
  const label =
    layer.product === "named" && hasWorld(atlas)
      ? atlas.labels.find(({ id }) => id === layer.feature)?.at.slice(0, 2)
      : undefined;
  const tries = [...(label ? [label as unknown as LonLat] : []), given.anchor];
  const own = tries.find((each) => liesIn(each, features)) ?? pointOf(features, given.anchor);
  const anchor = (shown && !contains(shown.frame, own) && pointShown(features, shown)) || own;
  return { anchor: [rounded(anchor[0]), rounded(anchor[1])], kind };
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function kindOf(features: readonly Feature[]): SiteKind {
  return features.some(({ geometry }) => geometry.type.endsWith("LineString")) ? "line" : "area";
}

/** The share of a frame's width and height at its edges that no pin is put in. */
const edges = 1 / 10;
/** An area of which less than this share of a frame is shown stays where its own pin is: a strip at the edge has no room. */
const leastShown = 0.02;

/** A point of an extent that a frame shows, well inside the part shown or in the middle of a line's; null where it shows little. */
function pointShown(features: readonly Feature[], { frame, others }: Shown): LonLat | null {
  const [west, south, east, north] = frame;
  if (west > east) return null;
  const [wide, high] = [(east - west) * edges, (north - south) * edges];
  const box = [west + wide, south + high, east - wide, north - high] as const;
  const seen = features.flatMap(({ geometry }) =>
    polygonsOf(geometry as Polygon | MultiPolygon).flatMap(
      (coordinates) => middleIn({ type: "Polygon", coordinates }, box, others) ?? [],
    ),
  );
  const [largest] = seen.sort((a, b) => b.share - a.share);
  if (largest) return largest.share < leastShown ? null : largest.at;
  if (kindOf(features) !== "line") return null;
  const onLine = nearestOf(features, [(west + east) / 2, (south + north) / 2]);
  return contains(box, onLine) ? onLine : null;
}

function pointOf(features: readonly Feature[], near: LonLat): LonLat {
  const areas = features.flatMap(({ geometry }) => polygonsOf(geometry as Polygon | MultiPolygon));
  const [largest] = areas.sort((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []));
  const [ring] = largest ?? [];
  if (largest && ring) {
    const along = (axis: 0 | 1): number[] => ring.map((position) => position[axis] as number);
    const [xs, ys] = [along(0), along(1)];
    const box = [least(xs), least(ys), -least(xs.map((x) => -x)), -least(ys.map((y) => -y))] as const;
    const middle = middleIn({ type: "Polygon", coordinates: largest }, box);
    if (middle) return middle.at;
  }
  return nearestOf(features, near);
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** The vertex of lines that lies nearest to a place. */
function nearestOf(features: readonly Feature[], near: LonLat): LonLat {
  const vertices = features.flatMap(({ geometry }) => linesIn(geometry).flat());
  let best: { at: LonLat; far: number } = { at: near, far: Number.POSITIVE_INFINITY };
  for (const [x, y] of vertices) {
    const far = distanceBetween([x, y], near);
    if (far < best.far) best = { at: [x, y], far };
  }
  return best.at;
}
