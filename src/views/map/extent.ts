import type { Feature, FeatureCollection, GeoJSON } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { isLine } from "../../model/draw.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import type { Palette } from "../../model/palette.ts";
import type { SiteLayer } from "../../model/site.ts";
import { isDrawnAtOnce } from "./style.ts";

const source = "chosen";
/** What a source has before its own features are drawn. */
export const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };

/** The extent of the site that is chosen or pointed at, on the live map. */
export interface Extent {
  /** Draws it, or takes it away. Safe to call at any time the map has a style; says nothing new at no cost. */
  show(extent: SiteLayer | null, layers: readonly PageLayer[]): void;
  /** The style with what is drawn now, above the areas and below the labels. */
  within(style: StyleSpecification, palette: Palette): StyleSpecification;
  /** The map's layers come anew: what is shown has to be taken from them again. */
  forget(): void;
  destroy(): void;
}

/**
 * The extent has a source of its own, as a layer that is added to a product's source has the worker cut all of the
 * product's tiles again, at each hover.
 */
export function createExtent(getMap: () => MapLibre, urlOf: (layer: PageLayer) => string): Extent {
  let drawn = nothing;
  /** What is drawn or on its way; null where that must be looked up. */
  let asked: string | null = "";
  let gone = false;
  const files = new Map<string, Promise<GeoJSON | null>>();
  /** A layer that the map does not draw by itself; null where it does not come, and it is asked for again the next time. */
  const fetched = (layer: PageLayer): Promise<GeoJSON | null> => {
    const url = urlOf(layer);
    const file =
      files.get(url) ??
      fetch(url)
        .then((answer) => (answer.ok ? (answer.json() as Promise<GeoJSON>) : null))
        .catch(() => null)
        .then((data) => {
          if (!data) files.delete(url);
          return data;
        });
    files.set(url, file);
    return file;
  };

  const show = async (extent: SiteLayer | null, layers: readonly PageLayer[]): Promise<void> => {
    const layer = layers.find(({ name }) => name === extent?.product);
    const key = layer ? `${layer.name}/${extent?.feature ?? ""}` : "";
    if (asked === key) return;
    const isHere = layer && isDrawnAtOnce(layer);
    const product = isHere && getMap().getSource<GeoJSONSource>(layer.name);
    if (isHere && !product) return;
    asked = key;
    const data = await (product ? product.getData() : layer && fetched(layer));
    if (gone || asked !== key) return;
    drawn = data && layer ? featuresIn(data, layer, extent?.feature) : nothing;
    getMap().getSource<GeoJSONSource>(source)?.setData(drawn);
  };
  return {
    show: (extent, layers) => void show(extent, layers),
    within: (style, palette) => {
      const names = style.layers.findIndex(({ type }) => type === "symbol");
      return {
        ...style,
        sources: { ...style.sources, [source]: { type: "geojson", data: drawn } },
        layers: [...style.layers.slice(0, names), ...layersIn(palette), ...style.layers.slice(names)],
      };
    },
    forget: () => {
      asked = null;
    },
    destroy: () => {
      gone = true;
    },
  };
}

/** The features of a product that are meant, each with whether it is a line. */
function featuresIn(data: GeoJSON, { draw }: PageLayer, id: string | undefined): FeatureCollection {
  const all: readonly Feature[] = data.type === "FeatureCollection" ? data.features : [];
  const meant = all.filter(({ properties }) => id === undefined || properties?.id === id);
  return {
    type: "FeatureCollection",
    features: meant.map(({ geometry }) => ({
      type: "Feature",
      properties: { isLine: isLine(draw) },
      geometry,
    })),
  };
}

function layersIn(palette: Palette): LayerSpecification[] {
  const ofLine = ["get", "isLine"] as ["get", string];
  const line = (id: string, colour: string, forLine: number, forArea: number): LayerSpecification => ({
    id,
    type: "line",
    source,
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": ["case", ofLine, forLine, forArea] },
  });
  return [
    {
      id: "chosen-fill",
      type: "fill",
      source,
      filter: ["!", ofLine],
      paint: { "fill-color": palette.pinSelected, "fill-opacity": 0.16 },
    },
    line("chosen-casing", palette.halo, 8, 5),
    line("chosen-line", palette.pinSelected, 5, 2.5),
  ];
}
