import { VectorTile } from "@mapbox/vector-tile";
import type { Feature, Point } from "geojson";
import { PbfReader } from "pbf";
import { namesIn } from "./reduced-tile.ts";
import type { Properties } from "./schema.ts";
import { positionIn, type TileId } from "./tile-grid.ts";

/** From how many zooms closer than the frame opens a place is named, by what it is; cities and towns are the atlas's. */
function nearer({ kind, kind_detail: detail, ...more }: Properties): number | null {
  const told = kind ?? more["pmap:kind"];
  if (told === "macrohood" || detail === "suburb" || detail === "quarter") return 0;
  if (told === "neighbourhood") return 1;
  if (detail === "village") return 1;
  return detail === "hamlet" ? 2 : null;
}

/** A label needs no zoom beyond which it goes. */
const always = 24;

/**
 * The names of quarters and villages in some tiles, each once, as labels of regions.
 *
 * @param zoom at which the map opens
 * @param said names that the map says already
 */
export function quartersIn(
  tiles: readonly (readonly [TileId, Uint8Array])[],
  zoom: number,
  languages: readonly string[],
  said: ReadonlySet<string>,
): Feature<Point>[] {
  const found = new Map<string, Feature<Point>>();
  for (const [id, bytes] of tiles) {
    const layer = new VectorTile(new PbfReader(bytes)).layers.places;
    for (let index = 0; layer && index < layer.length; index += 1) {
      const feature = layer.feature(index);
      const from = nearer(feature.properties);
      const names = namesIn(feature.properties, languages);
      const point = feature.loadGeometry()[0]?.[0];
      if (from === null || !names.name || !point || said.has(names.name) || found.has(names.name)) continue;
      const coordinates = [...positionIn(id, layer.extent)(point)];
      const properties = { ...names, of: "region", minzoom: Math.floor(zoom) + from, maxzoom: always };
      found.set(names.name, { type: "Feature", properties, geometry: { type: "Point", coordinates } });
    }
  }
  return [...found.values()];
}
