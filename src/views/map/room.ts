import type { Rect } from "../../model/rect.ts";
import type { StoryData } from "../../model/story-data.ts";
import { symbolRooms } from "../../model/symbol-rooms.ts";
import type { Callouts } from "./callouts.ts";
import type { MapCamera } from "./camera.ts";
import type { LiveMap } from "./engine-contract.ts";
import type { Pins } from "./pins.ts";
import { type MapSurroundings, obstaclesIn, sizeOf } from "./surroundings.ts";

/** Who stands where: pins where nothing covers them, notes where no pin does, and labels where neither is. */
export interface Room {
  /** Places pins, notes and the scale bar for the camera; on paper they go back to the still picture's. */
  place(): void;
  /** Where no label goes: symbols, pins, notes, buttons, card. */
  taken(): readonly Rect[];
  /** Places the pins and tells the live map where they stand. */
  make(): void;
}

/** The live map, which comes later, moves none of them: they are placed by the same rules before it. */
export function createRoom(
  host: HTMLElement,
  { story, symbols = [] }: StoryData,
  camera: MapCamera,
  pins: Pins,
  around: MapSurroundings,
  live: () => LiveMap | null,
  signal: AbortSignal,
): Room {
  const printing = around.window.matchMedia("print");
  let notes: Callouts | null = null;
  let taken: Rect[] = [];
  const place = (): void => {
    const parts = live()?.parts;
    if (printing.matches) {
      for (const part of [pins, parts?.scale, notes]) part?.release();
      return;
    }
    const now = [camera.now(), sizeOf(host)] as const;
    const obstacles = [...obstaclesIn(host, around.covers()), ...symbolRooms(symbols, ...now)];
    parts?.scale.draw(now[0]);
    taken = [...pins.place(...now, obstacles, parts?.arranged), ...obstacles];
    notes?.draw(...now, taken);
  };
  const make = (): void => {
    place();
    live()?.keepClear();
  };
  printing.addEventListener("change", place, { signal });
  if (story.notes) {
    const part = import("./callouts.ts");
    void part.then(
      ({ createCallouts }) => {
        if (signal.aborted) return;
        notes = createCallouts(host, story.notes);
        make();
      },
      () => {},
    );
  }
  return { place, taken: () => taken, make };
}
