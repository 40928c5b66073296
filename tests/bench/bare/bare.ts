import { Map as MapLibre, Marker, Popup, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import data from "virtual:story";
import { cameraFor } from "../../../src/model/mercator.ts";
import { palettes } from "../../../src/model/palette.ts";
import { dotOf, hatchOf } from "../../../src/views/map/images.ts";
import { styleOf } from "../../../src/views/map/style.ts";
import { whenDrawn } from "../../../src/views/map/when-drawn.ts";

/**
 * The floor that Dateline is measured against: a page that has nothing but MapLibre with the same layers, and a marker
 * with a popup for each site.
 */
setWorkerUrl(workerUrl);
const { story, layers } = data;
const { clientWidth: width = 0, clientHeight: height = 0 } = document.getElementById("map") ?? {};
const { center, zoom } = cameraFor(story.frame, { width, height });
const palette = palettes.light;
const map = new MapLibre({
  container: "map",
  style: styleOf(layers, palette, ({ url }) => new URL(url, document.baseURI).href, story.sites, {
    type: "FeatureCollection",
    features: [],
  }),
  center: [...center],
  zoom,
  attributionControl: false,
});
map.setMissingStyleImageResolver((id) => {
  if (id.startsWith("hatch-")) map.addImage(id, hatchOf(palette.main, 1), { pixelRatio: 2 });
  else if (id.startsWith("dot-")) map.addImage(id, dotOf(palette, 4), { pixelRatio: 2 });
});
/** As the page's own map: once the GPU has drawn it. */
map.once("idle", () => whenDrawn(map.getCanvas(), () => performance.mark("live")));
for (const { name, summary, anchor } of story.sites) {
  const text = document.createElement("p");
  text.textContent = summary;
  const marker = new Marker()
    .setLngLat([...anchor])
    .setPopup(new Popup().setDOMContent(text))
    .addTo(map);
  marker.getElement().title = name;
}
