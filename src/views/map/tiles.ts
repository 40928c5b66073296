import type {
  GeoJSONSource,
  Map as MapLibre,
  VectorSourceSpecification,
  VectorTileSource,
} from "maplibre-gl";
import type { PageLayer, Tiles } from "../../model/page-layer.ts";

/** The one source of all layers that come in tiles: each tile has them all. */
const tiled = "streets";

/** Where a layer's features come from. */
export function sourceOf({ name, tiles }: PageLayer): { source: string; "source-layer"?: string } {
  return tiles ? { source: tiled, "source-layer": name } : { source: name };
}

export function tileSource(url: string, { minzoom, maxzoom, bounds }: Tiles): VectorSourceSpecification {
  return { type: "vector", tiles: [templateOf(url)], minzoom, maxzoom, bounds: [...bounds] };
}

/** An address made absolute has its braces escaped; the map looks for them as they are. */
function templateOf(url: string): string {
  return url.replace(/%7B([xyz])%7D/gi, "{$1}");
}

/** Asks for a layer's file or tiles once more. */
export function fetchAgain(map: MapLibre, layer: PageLayer, url: string): void {
  const { source } = sourceOf(layer);
  if (layer.tiles) map.getSource<VectorTileSource>(source)?.setTiles([templateOf(url)]);
  else map.getSource<GeoJSONSource>(source)?.setData(url);
}

/** Leaves a mark of a tile's address: a worker fetches it, so that the page's own account of what it loaded has none. */
export function markTile(url: string, type?: string): undefined {
  if (type === "Tile") performance.mark(url);
}

/** The zoom from which on the map of streets lies over the base map; undefined in a story without one. */
export function streetsFrom(layers: readonly PageLayer[]): number | undefined {
  return layers.find(({ tiles }) => tiles)?.tiles?.minzoom;
}
