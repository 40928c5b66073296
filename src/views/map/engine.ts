import {
  type GeoJSONSource,
  getGlobalDispatcher,
  Map as MapLibre,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import css from "maplibre-gl/dist/maplibre-gl.css?inline";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Camera } from "../../model/mercator.ts";
import { overviewZoom } from "../../model/overview.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import { degreesWide, type LonLat, wrapped } from "../../model/position.ts";
import type { Site, SiteLayer } from "../../model/site.ts";
import { isSameSpace } from "./clear-space.ts";
import { createDots, withDots } from "./dots.ts";
import type { Engine, EngineOptions } from "./engine-contract.ts";
import { createExtent } from "./extent.ts";
import { isInView } from "./framing.ts";
import partsCss from "./live-parts.css?inline";
import { localeOf } from "./locale.ts";
import { addMissingImage } from "./missing-image.ts";
import { styleOf } from "./style.ts";
import { sizeOf } from "./surroundings.ts";
import { allowWorker } from "./trusted-worker.ts";
import { whenDrawn } from "./when-drawn.ts";

export { createLiveParts } from "./live-parts.ts";

/** Pixels of the canvas to one of the page's while nobody sees it: a frame for each tile that comes would queue at the GPU. */
const unseen = 1 / 8;

/** The copy of a position that is nearest to another, west or east of the 180th meridian. */
function nearestTo([center]: LonLat, [longitude, latitude]: LonLat): [number, number] {
  return [center + wrapped(longitude - center), latitude];
}

/** Starts MapLibre in the host. Throws where the browser has no WebGL 2. */
export function createEngine({
  host,
  layers,
  reading,
  dots,
  palette,
  camera,
  clear,
  resolve,
  say,
  offer,
  afterPaint,
  events,
}: EngineOptions): Engine {
  allowWorker(window);
  setWorkerUrl(workerUrl);
  const { sites } = reading.story;
  const pinned = sites.filter(({ id }) => !(id in dots));
  /** Sites whose extent is drawn for another day have no dot, as they have no pin. */
  const styleNow = (): StyleSpecification => {
    const holds = ({ layer }: Site): boolean =>
      drawn.find(({ name }) => name === layer?.product)?.asOf ===
      layers.find(({ name }) => name === layer?.product)?.asOf;
    const style = extent.within(styleOf(drawn, colours, urlOf, pinned, space), colours);
    return withDots(style, sites.filter(holds), dots, colours);
  };
  const extent = createExtent(() => map);
  /** Whether the map has been so near that overviews did not do; then it stays with the products themselves. */
  const isNearAtFirst = camera.zoom > overviewZoom;
  let isNear = isNearAtFirst;
  const urlOf = ({ url, overview }: PageLayer): string => resolve(isNear ? url : (overview ?? url));
  let chosen: SiteLayer | null = null;
  let colours = palette;
  let drawn = layers;
  let space = clear;
  const styles = new CSSStyleSheet();
  styles.replaceSync(css + partsCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  const map: MapLibre = new MapLibre({
    container: host,
    style: styleNow(),
    center: [...camera.center],
    zoom: camera.zoom,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    maxZoom: 12,
    pixelRatio: unseen,
    locale: localeOf(say),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const marks = createDots(map, reading, dots, offer, afterPaint);
  let ready = false;
  /** The worker did not start: this map stays without a picture. */
  let broken = false;
  /** The map has no style while its WebGL context is lost, and takes none. */
  let lost = false;
  /** What is to be drawn has changed since. */
  let behind = false;

  const redraw = (diff: boolean): void => {
    behind = lost;
    if (lost) return;
    map.setStyle(styleNow(), { diff });
    extent.forget();
  };
  const comeNear = (): void => {
    isNear = true;
    for (const { name, overview } of drawn) if (overview) reload(name);
    extent.forget();
    extent.show(chosen, drawn);
  };
  const reload = (name: string): void => {
    const layer = drawn.find((each) => each.name === name);
    events.layerAsked(name);
    if (lost) behind = true;
    else if (layer) map.getSource<GeoJSONSource>(name)?.setData(urlOf(layer));
  };
  const showSpace = (): void => {
    map.getSource<GeoJSONSource>("clear-space")?.setData(space);
  };
  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };

  map.setMissingStyleImageResolver((name) => addMissingImage(map, name, colours));
  /** A page that opens with a place chosen moves the map before its style has come. */
  map.once("style.load", () => {
    if (space !== clear) showSpace();
    if (isNear !== isNearAtFirst) comeNear();
  });
  map.on("styledata", () => extent.show(chosen, drawn));
  map.on("moveend", () => {
    if (!isNear && map.getZoom() > overviewZoom) comeNear();
    events.rested();
  });
  map.on("move", () => events.moved(cameraNow()));
  map.on("movestart", ({ originalEvent }) => {
    if (originalEvent) events.handled();
  });
  map.once("idle", () => {
    map.setPixelRatio(null as unknown as number);
    map.once("idle", () =>
      whenDrawn(map.getCanvas(), () => {
        ready = !broken;
        if (ready) events.ready();
      }),
    );
  });
  /** A source that fails asks for no frame, and without one after it the map never tells that it is done. */
  map.on("error", (event) => {
    const { sourceId } = event as { sourceId?: string };
    if (!sourceId) return;
    events.layerFailed(sourceId);
    map.triggerRepaint();
  });
  /** Without its worker a map never has a first picture; MapLibre tells so here and, unheard, on the console. */
  const worker = getGlobalDispatcher().on("error", () => {
    if (ready || broken) return;
    broken = true;
    events.broken();
  });
  map.on("webglcontextlost", () => {
    lost = true;
    events.lost();
  });
  map.on("webglcontextrestored", () => {
    lost = false;
    if (behind) redraw(false);
    events.restored();
  });

  return {
    camera: cameraNow,
    show(target, calm) {
      const move = { animate: !calm, duration: calm ? 0 : 700 };
      if ("zoom" in target) map.easeTo({ center: [...target.center], zoom: target.zoom, ...move });
      else
        map.fitBounds([target[0], target[1], target[0] + degreesWide(target), target[3]], {
          ...move,
          linear: true,
          padding: 24,
          absolutePadding: true,
          maxZoom: 8,
        });
    },
    zoomBy(steps, calm, site) {
      const now = cameraNow();
      const isSeen = site && isInView(site, now, sizeOf(host));
      const around = isSeen ? { around: nearestTo(now.center, site.anchor) } : {};
      map.easeTo({ zoom: map.getZoom() + steps, duration: calm ? 0 : 250, ...around });
    },
    highlight(site) {
      chosen = site;
      if (!lost) extent.show(chosen, drawn);
    },
    setPalette(next) {
      colours = next;
      redraw(false);
    },
    setLayers(next) {
      drawn = next;
      redraw(true);
    },
    keepClear(next) {
      if (isSameSpace(next, space, map.getZoom())) return;
      space = next;
      if (lost) behind = true;
      else showSpace();
    },
    reload,
    resize: () => map.resize(),
    destroy() {
      worker.unsubscribe();
      marks.destroy();
      extent.destroy();
      map.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styles);
    },
  };
}
