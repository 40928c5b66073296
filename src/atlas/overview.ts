import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { FeatureCollection, Geometry, Position } from "geojson";
import { isCityNamed } from "../model/city-zooms.ts";
import { tileSize, toMercator } from "../model/mercator.ts";
import { overviewZoom } from "../model/overview.ts";
import type { Atlas } from "./atlas.ts";
import { thinned } from "./thinned.ts";

/** A product with as much detail as shows up to `overviewZoom`. */
export interface Overview {
  /** Its file's name, and its address in the folder of products. */
  readonly file: string;
  readonly url: string;
  readonly text: string;
}

/** How far a line may be from the product's, in CSS pixels at `overviewZoom`, before its points are rounded. */
const tolerance = 0.9;
/** Decimals of a degree that points are rounded to: half a pixel. */
const decimals = 2;
/** An overview is worth a second file, fetched on the way in, where it saves as many bytes on the wire. */
const worth = 2000;

const made = new WeakMap<Atlas, ReadonlyMap<string, Overview>>();

/** The overviews of an atlas by product, of those where one is worth it; made once. */
export function overviewsOf(atlas: Atlas): ReadonlyMap<string, Overview> {
  const known = made.get(atlas);
  if (known) return known;
  const overviews = makeOverviews(atlas);
  made.set(atlas, overviews);
  return overviews;
}

/**
 * All products are thinned together: a point where lines meet stays, and the stretch between two such points is thinned
 * in one direction, so what adjoins in the products adjoins in their overviews.
 */
function makeOverviews(atlas: Atlas): ReadonlyMap<string, Overview> {
  const products = atlas.names.map((name) => [name, atlas.features(name)] as const);
  const lines = products.flatMap(([, features]) => features.flatMap(({ geometry }) => linesOf(geometry)));
  const thin = thinned(lines, project, tolerance / (tileSize * 2 ** overviewZoom));
  const overviews = products.flatMap(([name, features]): [string, Overview][] => {
    const collection = (of: typeof features): FeatureCollection => ({
      type: "FeatureCollection",
      features: of,
    });
    const shown =
      atlas.layer(name)?.draw === "city-label"
        ? features.filter(({ properties }) => isCityNamed(properties?.rank, overviewZoom))
        : features;
    const text = JSON.stringify(
      collection(shown.map((feature) => ({ ...feature, geometry: drawn(feature.geometry, thin) }))),
    );
    if (weigh(JSON.stringify(collection(features))) - weigh(text) < worth) return [];
    const file = `${name}.overview.geojson`;
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
    return [[name, { file, url: `${file}?v=${hash}`, text }]];
  });
  return new Map(overviews);
}

function project([longitude = 0, latitude = 0]: Position): readonly [number, number] {
  return toMercator([longitude, latitude]);
}

function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The lines and rings of a geometry. */
function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  if (geometry.type === "MultiLineString" || geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

type Thin = (line: Position[]) => Position[];

function drawn(geometry: Geometry, thin: Thin): Geometry {
  const short: Thin = (line) => rounded(thin(line));
  const rings = (polygon: Position[][]): Position[][] => {
    const [outer, ...holes] = polygon.map((ring) => (isArea(short(ring)) ? short(ring) : rounded(ring)));
    return outer && isArea(outer) ? [outer, ...holes.filter(isArea)] : [];
  };
  const { type } = geometry;
  if (type === "LineString") return { type, coordinates: short(geometry.coordinates) };
  if (type === "MultiLineString") return { type, coordinates: geometry.coordinates.map(short) };
  const polygons =
    type === "Polygon" ? [geometry.coordinates] : type === "MultiPolygon" ? geometry.coordinates : [];
  const coordinates = polygons.map(rings).filter(({ length }) => length);
  return coordinates.length ? { type: "MultiPolygon", coordinates } : geometry;
}

/** Whether a ring is left of more than a point or a line. */
function isArea(ring: readonly Position[]): boolean {
  return ring.length > 3;
}

/** Without points that round to the one before; a line keeps its two ends. */
function rounded(line: readonly Position[]): Position[] {
  const power = 10 ** decimals;
  const points = line.map((point) => point.map((degrees) => Math.round(degrees * power) / power));
  return points.filter(
    ([x, y], at) =>
      at === 0 || at === points.length - 1 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1],
  );
}
