import type { LayerSpecification, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { isLabel } from "../../model/draw.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import { nothing } from "./extent.ts";
import { fetchAgain } from "./tiles.ts";

/** The live map's own names of towns, areas and waters, which may be left to the still picture. */
export interface OwnNames {
  /** The style with them as they are now. */
  within(style: StyleSpecification): StyleSpecification;
  /** @returns whether they change */
  set(shown: boolean): boolean;
  draw(map: MapLibre): void;
  /** Addresses of their files while the map does without: its first picture has none of them, and waits for none. */
  left(): string[];
  /** Has the map take those files. */
  take(map: MapLibre): void;
}

/** @param urlOf turns a layer's address into one that the map's worker can fetch */
export function createOwnNames(
  layers: readonly PageLayer[],
  atFirst: boolean,
  urlOf: (layer: PageLayer) => string,
): OwnNames {
  const named = layers.filter(({ draw }) => isLabel(draw));
  const sources = new Set(named.map(({ name }) => name));
  let [shown, taken] = [atFirst, atFirst];
  const files = (): PageLayer[] => (taken ? [] : named.filter(({ tiles }) => !tiles));
  const isName = (layer: LayerSpecification): boolean => layer.type === "symbol" && sources.has(layer.source);
  const unseen = (layer: LayerSpecification): LayerSpecification =>
    isName(layer)
      ? ({ ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification)
      : layer;
  const take = (map: MapLibre): void => {
    const all = files();
    taken = true;
    for (const layer of all) fetchAgain(map, layer, urlOf(layer));
  };
  return {
    within(style) {
      const empty = files().map(({ name }) => [name, { ...style.sources[name], data: nothing }]);
      return {
        ...style,
        sources: { ...style.sources, ...Object.fromEntries(empty) },
        layers: shown ? style.layers : style.layers.map(unseen),
      };
    },
    set(next) {
      const changes = next !== shown;
      shown = next;
      return changes;
    },
    draw(map) {
      if (shown) take(map);
      for (const { id } of map.getStyle()?.layers.filter(isName) ?? [])
        map.setLayoutProperty(id, "visibility", shown ? "visible" : "none");
    },
    left: () => files().map(urlOf),
    take,
  };
}
