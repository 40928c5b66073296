import { layersOn } from "../../model/comparison.ts";
import { frameAt } from "../../model/frame-at.ts";
import type { PageLayer } from "../../model/page-layer.ts";
import type { PassageView } from "../../model/story.ts";
import type { StoryData } from "../../model/story-data.ts";
import { layersIn } from "../../model/view-layers.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { MapCamera } from "./camera.ts";
import { type ClearSpace, clearSpaceOf } from "./clear-space.ts";
import { coveredAbove } from "./covered-above.ts";
import type { Engine, EngineEvents, LiveMap } from "./engine-contract.ts";
import { houseLook } from "./house-look.ts";
import { createLiveParts, type LiveParts, type MapParts } from "./live-parts.ts";
import { createEngine } from "./maplibre.ts";
import type { Note } from "./note.ts";
import { pagePalette } from "./page-palette.ts";
import type { Picture } from "./picture.ts";
import type { Room } from "./room.ts";
import { extentIn, sitesIn } from "./selection.ts";
import { createStillNames, type StillNames } from "./still-names.ts";
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
  let made: LiveMap | null = null;
  const parts = createLiveParts(host, data, reading, say, map, (view) => made?.showView(view), around.window);
  try {
    made = liveMapWith(parts, options);
    return made;
  } catch (error) {
    parts.destroy();
    throw error;
  }
}

function liveMapWith(parts: LiveParts, options: LiveMapOptions): LiveMap {
  const { host, stage, data, reading, say, around, camera, room, map } = options;
  const names = createStillNames(host, camera);
  const clear = (): ClearSpace => {
    const taken = room.taken();
    return clearSpaceOf([...taken, ...names.rooms(taken)], camera.now(), map.size());
  };
  const { views = [] } = data.story;
  let shown: PassageView | null = null;
  const { moments } = reading.get();
  let dated: readonly PageLayer[] = moments.size ? layersOn(data.layers, moments) : data.layers;
  const drawn = (): readonly PageLayer[] => layersIn(dated, views, shown);
  const engine: Engine = createEngine({
    host: stage,
    layers: drawn(),
    reading,
    dots: data.dots,
    palette: pagePalette(around.window, around.theme.mode()),
    house: houseLook(around.window),
    camera: camera.now(),
    detail: data.detail,
    nearZoom: data.nearZoom,
    clear: clear(),
    named: !names.stand(),
    resolve: (url) => new URL(url, around.root).href,
    say,
    offer: (ids, spot) => parts.offer(ids, say("group", { count: ids.length }), spot, null),
    afterPaint: around.afterPaint,
    events: eventsFor(options, names, () => live),
  });
  const setLayers = (layers: readonly PageLayer[]): void => {
    dated = layers;
    engine.setLayers(drawn());
  };
  const live: LiveMap = {
    engine: { ...engine, setLayers },
    parts,
    colour: (mode) => engine.setPalette(pagePalette(around.window, mode)),
    keepClear: () => engine.keepClear(clear()),
    highlight: () => engine.highlight(extentIn(reading)),
    showSelection() {
      const sites = sitesIn(reading);
      const target = sites.length && parts.targetFor(sites, camera.isHome());
      if (!target) return;
      camera.show();
      if (target === frameAt(data.story, map.size().width)) engine.show(camera.home(), around.calm());
      else engine.show(target, around.calm(), coveredAbove(host, around.covers()));
    },
    showView(view) {
      const before = drawn();
      shown = view;
      if (drawn().length !== before.length || drawn().some((layer) => !before.includes(layer)))
        engine.setLayers(drawn());
      if (!view) return;
      camera.show();
      engine.show(view.frame, around.calm(), coveredAbove(options.host, around.covers()));
    },
    destroy() {
      parts.destroy();
      engine.destroy();
    },
  };
  return live;
}

function eventsFor(
  { around, camera, room, note, picture, fail }: LiveMapOptions,
  names: StillNames,
  live: () => LiveMap,
): EngineEvents {
  return {
    moved(now) {
      if (picture.get().kind === "static") return;
      camera.moved(now);
      live().engine.setNamed(!names.stand());
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
