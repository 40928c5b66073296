import { classifyRings } from "@mapbox/vector-tile";
import type { Feature, Position } from "geojson";
import { drawnClasses } from "../../model/looks.ts";
import { roadKinds } from "../../model/road-looks.ts";
import { type StreetLayer, streetLayers } from "./layers.ts";
import type { ReducedTile } from "./reduced-tile.ts";
import { shapes } from "./schema.ts";
import { positionIn, type TileId } from "./tile-grid.ts";

/** Points that pictures draw of a layer at most: a page carries its picture. */
const mostPoints: { readonly [layer in StreetLayer]: number } = {
  "streets-land": 8000,
  "streets-parks": 4000,
  "streets-water": 8000,
  "streets-rivers": 3000,
  "streets-buildings": 5000,
  "streets-roads": 16_000,
};

/** One line or polygon, with how much it matters: a road by its kind, others by their size. */
interface Part {
  readonly feature: Feature;
  readonly points: number;
  readonly weight: number;
}

/**
 * The features of a layer in some tiles, for a picture at a zoom: what is drawn from a nearer one on is left out, and
 * what is one too many for a picture: the smallest shapes, or the narrowest kinds of road.
 */
export function picturedAt(
  layer: StreetLayer,
  tiles: readonly (readonly [TileId, ReducedTile])[],
  zoom: number,
): Feature[] {
  const parts = partsAt(layer, tiles, zoom).sort((a, b) => b.weight - a.weight);
  const limit = mostPoints[layer];
  let points = 0;
  let least = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    points += part.points;
    if (points <= limit) continue;
    least = part.weight;
    break;
  }
  return parts.filter(({ weight }) => weight > least).map(({ feature }) => feature);
}

function partsAt(
  layer: StreetLayer,
  tiles: readonly (readonly [TileId, ReducedTile])[],
  zoom: number,
): Part[] {
  const classes = drawnClasses(streetLayers[layer]);
  return tiles.flatMap(([id, tile]) => {
    const at = positionIn(id, tile.extent);
    return (tile.layers.get(layer) ?? []).flatMap(({ type, properties, geometry }): Part[] => {
      const drawn = classes.find(({ only }) => !only || properties[only.property] === only.is);
      if (!drawn || (drawn.look.from ?? 0) > zoom) return [];
      const positions = (line: (typeof geometry)[number]): Position[] => line.map((point) => [...at(point)]);
      const polygons = type === shapes.area ? classifyRings(geometry) : geometry.map((line) => [line]);
      return polygons.map((lines): Part => {
        const coordinates = lines.map(positions);
        return {
          points: lines.reduce((sum, { length }) => sum + length, 0),
          weight: layer === "streets-roads" ? kindRank(properties.kind) : sizeOf(coordinates[0] ?? []),
          feature: {
            type: "Feature",
            properties,
            geometry:
              type === shapes.area
                ? { type: "Polygon", coordinates }
                : { type: "LineString", coordinates: coordinates[0] ?? [] },
          },
        };
      });
    });
  });
}

function kindRank(kind: unknown): number {
  return (roadKinds as readonly unknown[]).indexOf(kind);
}

/** Width and height of the box around a line, in degrees. */
function sizeOf(line: readonly Position[]): number {
  const span = (axis: 0 | 1): number => {
    const values = line.map((position) => position[axis] as number);
    return values.reduce((a, b) => Math.max(a, b), -360) - values.reduce((a, b) => Math.min(a, b), 360);
  };
  return span(0) + span(1);
}
