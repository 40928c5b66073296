import { type GeoJSONSource, Map as MapLibre, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Mode } from "../../../model/palette.ts";
import { paletteIn } from "../../../model/palette.ts";
import type { Bounds, LonLat } from "../../../model/position.ts";
import { addMissingImage } from "../../../views/map/missing-image.ts";
import { styleOf } from "../../../views/map/style.ts";
import { allowWorker } from "../../../views/map/trusted-worker.ts";
import type { Base } from "../../api/base.ts";
import { nothing, type Overlay, withOverlay } from "./over-base.ts";

/** The desk's map without its pins. */
export interface DeskMap {
  readonly map: MapLibre;
  draw(base: Base): void;
  overlay(overlay: Overlay): void;
  setMode(mode: Mode): void;
  show(places: readonly LonLat[], calm: boolean): void;
  /** Moves only where the place would not be seen. */
  keepInView(place: LonLat, calm: boolean): void;
  view(): Bounds;
  destroy(): void;
}

/** Pixels from the map's edge within which a place is hardly seen. */
const edge = 32;

/** @param words what MapLibre itself says, by its keys */
export function createDeskMap(
  host: HTMLElement,
  frame: Bounds,
  mode: Mode,
  words: Record<string, string>,
): DeskMap {
  allowWorker(window);
  setWorkerUrl(workerUrl);
  let colours = paletteIn(mode);
  let base: Base = { layers: [], shapes: {} };
  let over: Overlay = { extent: nothing, frame: nothing, own: nothing };
  const style = (): StyleSpecification => {
    const drawn = styleOf(base.layers, colours, ({ name }) => name, [], {
      type: "FeatureCollection",
      features: [],
    });
    for (const { name } of base.layers) {
      const source = drawn.sources[name];
      if (source?.type === "geojson") source.data = base.shapes[name] ?? nothing;
    }
    return withOverlay(drawn, over, colours);
  };
  const map = new MapLibre({
    container: host,
    style: style(),
    bounds: boundsOf(frame),
    fitBoundsOptions: { padding: 32 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    maxZoom: 17,
    locale: words,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((name) => addMissingImage(map, name, colours));
  return {
    map,
    draw(next) {
      base = next;
      map.setStyle(style(), { diff: false });
    },
    overlay(next) {
      over = next;
      map.getSource<GeoJSONSource>("chosen")?.setData(next.extent);
      map.getSource<GeoJSONSource>("frame")?.setData(next.frame);
      map.getSource<GeoJSONSource>("own")?.setData(next.own);
    },
    setMode(next) {
      colours = paletteIn(next);
      map.setStyle(style(), { diff: false });
    },
    show(places, calm) {
      const box = boxAround(places);
      if (!box) return;
      const motion = calm ? { animate: false } : { duration: 500 };
      map.fitBounds(box, { padding: 56, maxZoom: Math.max(8, Math.min(map.getZoom(), 11)), ...motion });
    },
    keepInView(place, calm) {
      const { x, y } = map.project([...place]);
      const { clientWidth, clientHeight } = host;
      const isSeen = x > edge && y > edge && x < clientWidth - edge && y < clientHeight - edge;
      if (!isSeen) map.easeTo({ center: [...place], duration: calm ? 0 : 300 });
    },
    view() {
      const bounds = map.getBounds();
      const round = (degrees: number): number => Math.round(degrees * 100) / 100;
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map(
        round,
      ) as unknown as Bounds;
    },
    destroy: () => map.remove(),
  };
}

function boundsOf([west, south, east, north]: Bounds): [number, number, number, number] {
  return [west, south, east < west ? east + 360 : east, north];
}

/** The smallest box around places; null around none. */
function boxAround(places: readonly LonLat[]): [number, number, number, number] | null {
  if (!places.length) return null;
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
