import type { LayerSpecification, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { isLabel } from "../../model/draw.ts";
import type { PageLayer } from "../../model/page-layer.ts";

/** The live map's own names of towns, areas and waters, which may be left to the still picture. */
export interface OwnNames {
  /** The style with them as they are now. */
  within(style: StyleSpecification): StyleSpecification;
  /** @returns whether they change */
  set(shown: boolean): boolean;
  draw(map: MapLibre): void;
}

export function createOwnNames(layers: readonly PageLayer[], atFirst: boolean): OwnNames {
  const sources = new Set(layers.filter(({ draw }) => isLabel(draw)).map(({ name }) => name));
  let shown = atFirst;
  const isName = (layer: LayerSpecification): boolean => layer.type === "symbol" && sources.has(layer.source);
  const unseen = (layer: LayerSpecification): LayerSpecification =>
    isName(layer)
      ? ({ ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification)
      : layer;
  return {
    within: (style) => (shown ? style : { ...style, layers: style.layers.map(unseen) }),
    set(next) {
      const changes = next !== shown;
      shown = next;
      return changes;
    },
    draw(map) {
      for (const { id } of map.getStyle()?.layers.filter(isName) ?? [])
        map.setLayoutProperty(id, "visibility", shown ? "visible" : "none");
    },
  };
}
