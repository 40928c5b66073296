import data from "virtual:story";
import { Map as MapLibre, Marker, Popup, setWorkerUrl } from "maplibre-gl";
import css from "maplibre-gl/dist/maplibre-gl.css?inline";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { cameraFor } from "../../../src/model/mercator.ts";
import { whenDrawn } from "../../../src/views/map/when-drawn.ts";

/**
 * What a newsroom writes with MapLibre alone: a heading that is painted at once, no file that holds the paint up, then the world's
 * states and twelve points on one map.
 */
setWorkerUrl(workerUrl);
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];
const { clientWidth: width = 0, clientHeight: height = 0 } = document.getElementById("map") ?? {};
const { center, zoom } = cameraFor(data.story.frame, { width, height });
const addressOf = (product: string): string => new URL(`geo/${product}.geojson`, document.baseURI).href;
/** The product of all states leaves out the story's own, which has one of its own. */
const products = ["countries", "ukraine"];
const map = new MapLibre({
  container: "map",
  style: {
    version: 8,
    sources: Object.fromEntries(
      products.map((name) => [name, { type: "geojson" as const, data: addressOf(name) }]),
    ),
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#cddde6" } },
      ...products.flatMap((source) => [
        {
          id: `${source}-land`,
          type: "fill" as const,
          source,
          paint: { "fill-color": "#f4f2ec" },
        },
        {
          id: `${source}-borders`,
          type: "line" as const,
          source,
          paint: { "line-color": "#8d8a84", "line-width": 0.6 },
        },
      ]),
    ],
  },
  center: [...center],
  zoom,
  attributionControl: false,
});
/** As the page's own map: once the GPU has drawn it. */
map.once("idle", () => whenDrawn(map.getCanvas(), () => performance.mark("live")));
const [west, south, east, north] = data.story.frame;
for (let at = 0; at < 12; at++) {
  const share = (at + 0.5) / 12;
  const marker = new Marker()
    .setLngLat([west + share * (east - west), south + ((5 * share) % 1) * (north - south)])
    .setPopup(new Popup().setText(`Point ${at + 1}`))
    .addTo(map);
  marker.getElement().title = `Point ${at + 1}`;
}
