import {
  type CameraUpdateTransformFunction,
  getGlobalDispatcher,
  Map as MapLibre,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import css from "maplibre-gl/dist/maplibre-gl.css?inline";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { closestZoomAt } from "../../model/detail.ts";
import { fromScreen } from "../../model/from-screen.ts";
import { type Camera, cameraFor, type Size } from "../../model/mercator.ts";
import { type Bounds, type LonLat, wrapped } from "../../model/position.ts";
import { createDots } from "./dots.ts";
import { createDrawing, type Drawing } from "./drawing.ts";
import type { Engine, EngineEvents, EngineOptions } from "./engine-contract.ts";
import { isInView } from "./framing.ts";
import partsCss from "./live-parts.css?inline";
import { localeOf } from "./locale.ts";
import { addMissingImage } from "./missing-image.ts";
import { sizeOf } from "./surroundings.ts";
import { markTile } from "./tiles.ts";
import { allowWorker } from "./trusted-worker.ts";
import { whenDrawn } from "./when-drawn.ts";

/** Starts MapLibre in the host. Throws where the browser has no WebGL 2. */
export function createEngine(options: EngineOptions): Engine {
  const { reading, dots, offer, afterPaint, events } = options;
  allowWorker(window);
  setWorkerUrl(workerUrl);
  const drawing = createDrawing(() => map, options);
  const styles = new CSSStyleSheet();
  styles.replaceSync(css + partsCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  const style = drawing.style();
  void askAhead(style, drawing);
  const map: MapLibre = mapWith(style, options);
  const marks = createDots(map, reading, dots, offer, afterPaint);
  map.setMissingStyleImageResolver((name) => addMissingImage(map, name, drawing.palette()));
  tellMoves(map, drawing, events);
  const worker = tellPicture(map, drawing, events);

  return {
    ...cameraOf(map),
    highlight: drawing.highlight,
    setPalette: drawing.setPalette,
    setLayers: drawing.setLayers,
    keepClear: drawing.keepClear,
    setNamed: drawing.setNamed,
    reload: drawing.reload,
    resize: () => map.resize(),
    destroy() {
      worker.unsubscribe();
      marks.destroy();
      drawing.destroy();
      map.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styles);
    },
  };
}

/** Reads a file to its end, so that the browser keeps it. */
async function read(address: string): Promise<void> {
  await fetch(address, { priority: "low" })
    .then((answer) => answer.arrayBuffer())
    .catch(() => {});
}

/**
 * The layers are on their way while the worker, which will ask for them, is: it finds them in the browser's cache. What the first
 * picture does without comes after them.
 */
async function askAhead({ sources }: StyleSpecification, drawing: Drawing): Promise<void> {
  const drawn = Object.values(sources).flatMap((source) =>
    source.type === "geojson" && typeof source.data === "string" ? [source.data] : [],
  );
  await readAll(drawn);
  await readAll(drawing.left());
}

async function readAll(addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.filter((address) => /^https?:/.test(address)).map(read));
}

function mapWith(style: StyleSpecification, { host, camera, detail, say }: EngineOptions): MapLibre {
  const map = new MapLibre({
    container: host,
    style,
    center: [...camera.center],
    zoom: camera.zoom,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    maxZoom: detail ? closest : closestWithout,
    // Ours is held against the specification by tests: to do so again took half of the style's task on a phone.
    validateStyle: false,
    locale: localeOf(say),
    transformRequest: markTile,
  });
  if (detail) map.setTransformCameraUpdate(noCloserThan(closestZoomAt(detail), camera.zoom + 1));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** The closest zoom of any map, and of one whose base has the same detail everywhere. */
const closest = 17;
const closestWithout = 12;

/** A camera that moves away from where the base map is fine goes out to where it looks right. */
function noCloserThan(zoomAt: (center: LonLat) => number, least: number): CameraUpdateTransformFunction {
  return ({ center: { lng, lat }, zoom }) => {
    const most = Math.max(least, zoomAt([lng, lat]));
    return zoom > most ? { zoom: most } : {};
  };
}

/** Room that bounds leave at the map's edges, in CSS pixels. */
const margin = 24;

/** Where the map looks, and how it is moved. */
function cameraOf(map: MapLibre): Pick<Engine, "camera" | "show" | "zoomBy"> {
  return {
    camera: () => cameraNow(map),
    show(target, calm, above = 0) {
      const move = { animate: !calm, duration: calm ? 0 : 700 };
      const { center, zoom } = "zoom" in target ? target : around(target, sizeOf(map.getContainer()), above);
      map.easeTo({ center: [...center], zoom, ...move });
    },
    zoomBy(steps, calm, site) {
      const now = cameraNow(map);
      const isSeen = site && isInView(site, now, sizeOf(map.getContainer()));
      const around = isSeen ? { around: nearestTo(now.center, site.anchor) } : {};
      map.easeTo({ zoom: map.getZoom() + steps, duration: calm ? 0 : 250, ...around });
    },
  };
}

/** The camera that shows bounds clear of the map's edges and of what covers the upper one. */
function around(bounds: Bounds, { width, height }: Size, above: number): Camera {
  const room = { width: Math.max(1, width - 2 * margin), height: Math.max(1, height - 2 * margin - above) };
  const { center, zoom: fitting } = cameraFor(bounds, room);
  const camera = { center, zoom: Math.min(closestWithout, fitting) };
  const middle = [width / 2, height / 2 - above / 2] as const;
  return { ...camera, center: fromScreen(middle, camera, { width, height }) };
}

/** The copy of a position that is nearest to another, west or east of the 180th meridian. */
function nearestTo([center]: LonLat, [longitude, latitude]: LonLat): [number, number] {
  return [center + wrapped(longitude - center), latitude];
}

function cameraNow(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** Tells where the camera goes and rests, and draws what is needed there. */
function tellMoves(map: MapLibre, drawing: Drawing, events: EngineEvents): void {
  /** A page that opens with a place chosen moves the map before its style has come. */
  map.once("style.load", drawing.styled);
  map.on("styledata", drawing.restyled);
  map.on("moveend", () => {
    drawing.restedAt(map.getZoom());
    events.rested();
  });
  map.on("move", () => events.moved(cameraNow(map)));
  map.on("movestart", ({ originalEvent }) => {
    if (originalEvent) events.handled();
  });
}

/**
 * Lets the map draw nothing, as nobody sees it yet: it draws anew for each tile that comes, and those frames would queue at the GPU
 * before the first that is whole.
 *
 * @returns draws what is there, and all from then on
 */
function drawNothing(map: MapLibre): () => void {
  const painter: Partial<MapLibre["painter"]> = map.painter;
  painter.render = () => {};
  return () => {
    delete painter.render;
    map.triggerRepaint();
  };
}

/** Tells when the first picture is there, and what the picture loses and gets back. */
function tellPicture(map: MapLibre, drawing: Drawing, events: EngineEvents): { unsubscribe(): void } {
  let ready = false;
  /** The worker did not start: this map stays without a picture. */
  let broken = false;
  const draw = drawNothing(map);
  map.once("idle", () => {
    draw();
    map.once("render", () =>
      whenDrawn(map.getCanvas(), () => {
        ready = !broken;
        if (!ready) return;
        drawing.complete();
        events.ready();
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
  map.on("webglcontextlost", () => {
    drawing.lose();
    events.lost();
  });
  map.on("webglcontextrestored", () => {
    drawing.restore();
    events.restored();
  });
  /** Without its worker a map never has a first picture; MapLibre tells so here and, unheard, on the console. */
  return getGlobalDispatcher().on("error", () => {
    if (ready || broken) return;
    broken = true;
    events.broken();
  });
}
