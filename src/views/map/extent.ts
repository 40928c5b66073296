import type { FilterSpecification, Map as MapLibre } from "maplibre-gl";
import type { Palette } from "../../model/palette.ts";
import type { SiteLayer } from "../../model/site.ts";
import type { PageLayer } from "../../model/story-data.ts";

const names = ["chosen-fill", "chosen-casing", "chosen-line"] as const;

/** Draws the chosen site's extent above the areas and below the labels, or takes it away. Safe to call at any time. */
export function showExtent(
  map: MapLibre,
  extent: SiteLayer | null,
  layers: readonly PageLayer[],
  palette: Palette,
): void {
  const key = extent ? `${extent.product}/${extent.feature ?? ""}` : "";
  const drawn = map.getLayer(names[2])?.metadata as { key?: string } | undefined;
  if ((drawn?.key ?? "") === key) return;
  for (const name of names) if (map.getLayer(name)) map.removeLayer(name);
  const layer = layers.find(({ name }) => name === extent?.product);
  if (!extent || !layer || !map.getSource(layer.name)) return;
  const filter: FilterSpecification = extent.feature ? ["==", ["get", "id"], extent.feature] : true;
  const common = { source: layer.name, filter, metadata: { key } };
  const below = map.getLayersOrder().find((id) => map.getLayer(id)?.type === "symbol");
  const isLine = layer.draw === "front" || layer.draw === "river" || layer.draw === "border";
  if (!isLine)
    map.addLayer(
      {
        id: names[0],
        type: "fill",
        ...common,
        paint: { "fill-color": palette.pinSelected, "fill-opacity": 0.16 },
      },
      below,
    );
  for (const [id, colour, width] of [
    [names[1], palette.halo, isLine ? 8 : 5],
    [names[2], palette.pinSelected, isLine ? 5 : 2.5],
  ] as const)
    map.addLayer(
      {
        id,
        type: "line",
        ...common,
        layout: { "line-join": "round" },
        paint: { "line-color": colour, "line-width": width },
      },
      below,
    );
}
