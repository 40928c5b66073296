import type { StoryData } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import type { MapCamera } from "./camera.ts";
import type { Engine, EngineEvents } from "./engine-contract.ts";
import type { LiveParts, MapParts } from "./live-parts.ts";
import type { Note } from "./note.ts";
import type { Picture } from "./picture.ts";
import type { Room } from "./room.ts";
import type { MapSurroundings } from "./surroundings.ts";

/** The engine, and what comes with it. */
export interface LiveMap {
  readonly engine: Engine;
  readonly parts: LiveParts;
}

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

/** Starts the engine. Throws, leaving nothing behind, where the browser cannot run it. */
export function createLiveMap(
  { createLiveParts, createEngine }: typeof import("./engine.ts"),
  options: LiveMapOptions,
): LiveMap {
  const { host, stage, data, reading, say, around, camera, room, map } = options;
  const parts = createLiveParts(host, data.story.frame, reading, say, map, around.window);
  try {
    const engine: Engine = createEngine({
      host: stage,
      layers: data.layers,
      reading,
      dots: data.dots,
      palette: around.theme.palette(),
      camera: camera.now(),
      clear: room.clear(),
      resolve: (url) => new URL(url, around.root).href,
      say,
      offer: (ids, spot) => parts.offer(ids, say("group", { count: ids.length }), spot, null),
      afterPaint: around.afterPaint,
      events: eventsFor(options, () => engine),
    });
    return { engine, parts };
  } catch (error) {
    parts.destroy();
    throw error;
  }
}

function eventsFor(
  { around, camera, room, note, picture, fail }: LiveMapOptions,
  engine: () => Engine,
): EngineEvents {
  return {
    moved(now) {
      if (picture.get().kind === "static") return;
      camera.moved(now);
      room.place();
    },
    rested: () => engine().keepClear(room.clear()),
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
      camera.moved(engine().camera());
      room.make();
      note.tellLacking();
    },
  };
}
