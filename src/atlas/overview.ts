import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { isCityNamed } from "../model/city-zooms.ts";
import { tileSize, toMercator } from "../model/mercator.ts";
import { overviewZoom } from "../model/overview.ts";
import type { Atlas } from "./atlas.ts";
import { thinned } from "./thinned.ts";

/** A product as GeoJSON, whole and with as much detail as shows up to `overviewZoom`. */
export interface ThinProduct {
  readonly name: string;
  readonly whole: string;
  readonly thin: string;
}

/** How far a line may be from the product's, in CSS pixels at `overviewZoom`, before its points are rounded. */
const tolerance = 0.9;
/** Decimals of a degree that points are rounded to: half a pixel. */
const decimals = 2;

/**
 * The atlas's products as overviews. All are thinned together: a point where lines meet stays, and the stretch between
 * two such points is thinned in one direction, so what adjoins in the products adjoins in their overviews.
 */
export function thinProducts(atlas: Atlas): ThinProduct[] {
  const products = atlas.names.map((name) => [name, atlas.features(name)] as const);
  const lines = products.flatMap(([, features]) => features.flatMap(({ geometry }) => linesOf(geometry)));
  const thin = thinned(lines, project, tolerance / (tileSize * 2 ** overviewZoom));
  const textOf = (features: FeatureCollection["features"]): string =>
    JSON.stringify({ type: "FeatureCollection", features } satisfies FeatureCollection);
  return products.map(([name, features]) => {
    const shown =
      atlas.layer(name)?.draw === "city-label"
        ? features.filter(({ properties }) => isCityNamed(properties?.rank, overviewZoom))
        : features;
    const short: Thin = (line) => rounded(thin(line));
    const drawnThin = shown.map((feature) => ({ ...feature, geometry: drawn(feature.geometry, short) }));
    return { name, whole: textOf(features), thin: textOf(drawnThin) };
  });
}

/**
 * Layers with less detail, for a picture: all thinned together, as above.
 *
 * @param tolerance how far a line may be from what it was, by the width of the world
 */
export function thinLayers(layers: readonly (readonly Feature[])[], tolerance: number): Feature[][] {
  const thin = thinned(
    layers.flat().flatMap(({ geometry }) => linesOf(geometry)),
    project,
    tolerance,
  );
  return layers.map((features) =>
    features.map((feature) =>
      /Line|Polygon/.test(feature.geometry.type)
        ? { ...feature, geometry: drawn(feature.geometry, thin) }
        : feature,
    ),
  );
}

function project([longitude = 0, latitude = 0]: Position): readonly [number, number] {
  return toMercator([longitude, latitude]);
}

/** The lines and rings of a geometry. */
function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  if (geometry.type === "MultiLineString" || geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

type Thin = (line: Position[]) => Position[];

function drawn(geometry: Geometry, short: Thin): Geometry {
  const rings = (polygon: Position[][]): Position[][] => {
    const [outer, ...holes] = polygon.map((ring) => {
      const thin = short(ring);
      return isArea(thin) ? thin : ring;
    });
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
