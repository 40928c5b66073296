import type { StoryData } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { createAnswers } from "./answers.ts";
import { createMapCamera } from "./camera.ts";
import type { LiveMap } from "./engine-contract.ts";
import { createEngineFetch } from "./fetch-engine.ts";
import type { MapParts } from "./live-parts.ts";
import { createNote } from "./note.ts";
import { createPicture } from "./picture.ts";
import { createPins } from "./pins.ts";
import { createRoom } from "./room.ts";
import { type MapSurroundings, sizeOf, whenSized } from "./surroundings.ts";
import { createTools } from "./tools.ts";
import { whenWanted } from "./when-wanted.ts";

/**
 * The map: the poster that the build drew, its pins, and the live map that takes the poster's place as soon as it can.
 * Where it cannot, the poster stays, with a sentence that says so. Wires what holds the camera (`camera.ts`), what is seen
 * (`picture.ts`), where pins stand (`room.ts`) and what answers the reader (`answers.ts`).
 *
 * @param host the element with `data-map`
 */
export function createMap(
  host: HTMLElement,
  data: StoryData,
  reading: Reading,
  say: Say<WordKey>,
  around: MapSurroundings,
): { destroy(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const pins = createPins(host, reading, say, data, around.afterPaint);
  const stage = stageIn(host);
  const fetchEngine = createEngineFetch(around);
  const camera = createMapCamera(data.story, () => sizeOf(host));
  let running: LiveMap | null = null;
  const live = (): LiveMap | null => running;
  const room = createRoom(host, data, camera, pins, around, live, signal);

  /** The picture stands, in the story's frame, and the pins go back with it. */
  const fail = (mayRestart: boolean): void => {
    picture.fail(mayRestart);
    note.tell(say(mayRestart ? "notLoaded" : "static"), mayRestart);
    camera.moved(camera.home());
    room.place();
  };
  const begin = async (): Promise<void> => {
    const fetched = await fetchEngine().catch(() => fail(true));
    await nextTask();
    if (!fetched || signal.aborted) return;
    const parts = { host, stage, data, reading, say, around, camera, room, note, picture, map, fail };
    running = fetched.createLiveMap(parts);
    await nextTask();
    if (signal.aborted) return;
    room.place();
    running.highlight();
    running.showSelection();
  };
  const picture = createPicture(host, () => begin().catch(() => fail(false)));
  /** The line is back, or the reader wants it: what did not come is asked for again, layers or the whole engine. */
  const retry = (): void => {
    const state = picture.get();
    if (state.kind !== "static") for (const name of note.takeLacking()) running?.engine.reload(name);
    else if (state.mayRestart) {
      note.takeLacking();
      running?.destroy();
      running = null;
      picture.restart();
    }
  };
  const note = createNote(host, around.window, say, retry, signal);
  const answers = createAnswers(host, data, reading, around, { camera, pins, room }, live, picture.start);
  const map: MapParts = {
    ...camera,
    camera: camera.now,
    size: () => sizeOf(host),
    goHome: answers.goHome,
    place: room.place,
  };
  createTools(host, say, signal, { zoom: answers.zoom, reset: answers.goHome });
  around.theme.watch((mode) => running?.colour(mode), signal);
  const resized = (): void => {
    running?.engine.resize();
    if (camera.isHome()) running?.engine.show(camera.home(), true);
    if (camera.isHome() || picture.get().kind === "static") camera.moved(camera.home());
    room.place();
  };
  whenSized(host, around, resized, room.make, signal);
  whenWanted(host, around.window, () => void picture.start(), signal);

  return {
    destroy() {
      ended.abort();
      answers.destroy();
      running?.destroy();
      pins.destroy();
      stage.remove();
    },
  };
}

/** To read the engine, to start it, and to place what stands on its map are long tasks on a phone: together they would block it. */
function nextTask(): Promise<void> {
  return new Promise((next) => setTimeout(next));
}

/** What the live map is drawn in, below all else. */
function stageIn(host: HTMLElement): HTMLElement {
  const stage = host.ownerDocument.createElement("div");
  stage.className = "engine";
  host.prepend(stage);
  return stage;
}
