import { layersOn } from "../../model/comparison.ts";
import { paletteIn } from "../../model/palette.ts";
import type { StoryData } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { MapCamera } from "./camera.ts";
import { type ClearSpace, clearSpaceOf } from "./clear-space.ts";
import { coveredAbove } from "./covered-above.ts";
import type { Engine, EngineEvents, LiveMap } from "./engine-contract.ts";
import { createLiveParts, type LiveParts, type MapParts } from "./live-parts.ts";
import { createEngine } from "./maplibre.ts";
import type { Note } from "./note.ts";
import type { Picture } from "./picture.ts";
import type { Room } from "./room.ts";
import { extentIn, sitesIn } from "./selection.ts";
import type { MapSurroundings } from "./surroundings.ts";

/** What the live map finds when it comes, and tells what befalls it. */
export interface LiveMapOptions {
  /** The element with `data-map`. */
  readonly host: HTMLElement;
  /** What the engine draws in. */
  readonly stage: HTMLElement;
  readonly data: StoryData;
  readonly reading: Reading;
  readonly say: Say<WordKey>;
  readonly around: MapSurroundings;
  readonly camera: MapCamera;
  readonly room: Room;
  readonly note: Note;
  readonly picture: Picture;
  readonly map: MapParts;
  fail(mayRestart: boolean): void;
}

/**
 * Starts the engine: what is fetched once a live map is wanted, with all that only a live map needs. Throws, leaving nothing
 * behind, where the browser cannot run it.
 */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { host, data, reading, say, around, map } = options;
  const parts = createLiveParts(host, data, reading, say, map, around.window);
  try {
    return liveMapWith(parts, options);
  } catch (error) {
    parts.destroy();
    throw error;
  }
}

function liveMapWith(parts: LiveParts, options: LiveMapOptions): LiveMap {
  const { stage, data, reading, say, around, camera, room, map } = options;
  const clear = (): ClearSpace => clearSpaceOf(room.taken(), camera.now(), map.size());
  const engine: Engine = createEngine({
    host: stage,
    layers: data.layers,
    reading,
    dots: data.dots,
    palette: paletteIn(around.theme.mode()),
    camera: camera.now(),
    detail: data.detail,
    nearZoom: data.nearZoom,
    clear: clear(),
    resolve: (url) => new URL(url, around.root).href,
    say,
    offer: (ids, spot) => parts.offer(ids, say("group", { count: ids.length }), spot, null),
    afterPaint: around.afterPaint,
    events: eventsFor(options, () => live),
  });
  const live: LiveMap = {
    engine,
    parts,
    colour: (mode) => engine.setPalette(paletteIn(mode)),
    keepClear: () => engine.keepClear(clear()),
    highlight: () => engine.highlight(extentIn(reading)),
    showSelection() {
      const sites = sitesIn(reading);
      const target = sites.length && parts.targetFor(sites, camera.isHome());
      if (!target) return;
      camera.show();
      if (target === data.story.frame) engine.show(camera.home(), around.calm());
      else engine.show(target, around.calm(), coveredAbove(options.host, around.covers()));
    },
    destroy() {
      parts.destroy();
      engine.destroy();
    },
  };
  const { moments } = reading.get();
  if (moments.size) engine.setLayers(layersOn(data.layers, moments));
  return live;
}

function eventsFor(
  { around, camera, room, note, picture, fail }: LiveMapOptions,
  live: () => LiveMap,
): EngineEvents {
  return {
    moved(now) {
      if (picture.get().kind === "static") return;
      camera.moved(now);
      room.place();
    },
    rested: () => live().keepClear(),
    handled: camera.hold,
    ready() {
      picture.live();
      around.live();
    },
    layerAsked: note.forget,
    layerFailed: note.lacks,
    broken: () => fail(true),
    lost: () => fail(false),
    restored() {
      picture.live();
      camera.moved(live().engine.camera());
      room.make();
      note.tellLacking();
    },
  };
}
