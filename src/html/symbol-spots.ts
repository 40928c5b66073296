import type { Position } from "geojson";
import type { Atlas } from "../atlas/atlas.ts";
import type { Layer } from "../model/layer.ts";
import { drawnClasses } from "../model/looks.ts";
import type { PassageView } from "../model/story.ts";
import type { SymbolSpot } from "../model/symbol-rooms.ts";
import { layersIn } from "../model/view-layers.ts";

/** Where more symbols stand than this, they are a pattern, and pins stand among them. */
const most = 40;

/** The symbols that a story draws whatever is read, for pins to keep clear of. */
export function symbolSpotsOf(
  layers: readonly Layer[],
  views: readonly PassageView[] | undefined,
  atlas: Atlas,
): SymbolSpot[] {
  const spots = layersIn(layers, views).flatMap(({ name, draw }): SymbolSpot[] => {
    if (typeof draw !== "object" || draw.kind !== "point") return [];
    const reach = Math.max(...drawnClasses(draw).map(({ look }) => look.point?.size ?? 0)) / 2;
    const positions = atlas.features(name).flatMap(({ geometry }): Position[] => {
      if (geometry.type === "Point") return [geometry.coordinates];
      return geometry.type === "MultiPoint" ? geometry.coordinates : [];
    });
    return positions.map(([longitude = 0, latitude = 0]) => [longitude, latitude, reach]);
  });
  return spots.length > most ? [] : spots;
}
