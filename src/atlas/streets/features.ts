import { classifyRings } from "@mapbox/vector-tile";
import type { Feature, Geometry, Position } from "geojson";
import { drawnClasses } from "../../model/looks.ts";
import { type StreetLayer, streetLayers } from "./layers.ts";
import type { ReducedTile } from "./reduced-tile.ts";
import { positionIn, type TileId } from "./tile-grid.ts";

/** The features of a layer in some tiles, for a picture at a zoom: what is drawn from a nearer one on is left out. */
export function featuresAt(
  layer: StreetLayer,
  tiles: readonly (readonly [TileId, ReducedTile])[],
  zoom: number,
): Feature[] {
  const classes = drawnClasses(streetLayers[layer]);
  return tiles.flatMap(([id, tile]) =>
    (tile.layers.get(layer) ?? []).flatMap(({ type, properties, geometry }): Feature[] => {
      const drawn = classes.find(({ only }) => !only || properties[only.property] === only.is);
      if (!drawn || (drawn.look.from ?? 0) > zoom) return [];
      const at = positionIn(id, tile.extent);
      const line = (points: readonly { x: number; y: number }[]): Position[] =>
        points.map((point) => [...at(point)]);
      const shape: Geometry =
        type === 3
          ? { type: "MultiPolygon", coordinates: classifyRings(geometry).map((rings) => rings.map(line)) }
          : { type: "MultiLineString", coordinates: geometry.map(line) };
      return [{ type: "Feature", properties, geometry: shape }];
    }),
  );
}
