import type { Rect } from "../../model/rect.ts";
import type { MapCamera } from "./camera.ts";
import type { LiveMap } from "./engine-contract.ts";
import type { Pins } from "./pins.ts";
import { type MapSurroundings, obstaclesIn, sizeOf } from "./surroundings.ts";

/** Who stands where: pins where nothing covers them, and labels where no pin does. */
export interface Room {
  /** Places the pins and the scale bar for the camera; on paper they go back to the still picture's. */
  place(): void;
  /** Where no label goes: pins, buttons, card. */
  taken(): readonly Rect[];
  /** Places the pins and tells the live map where they stand. */
  make(): void;
}

export function createRoom(
  host: HTMLElement,
  camera: MapCamera,
  pins: Pins,
  around: MapSurroundings,
  live: () => LiveMap | null,
  signal: AbortSignal,
): Room {
  const printing = around.window.matchMedia("print");
  const obstacles = (): readonly Rect[] => obstaclesIn(host, around.covers());
  const place = (): void => {
    const parts = live()?.parts;
    if (printing.matches) {
      pins.release();
      parts?.release();
      return;
    }
    const now = [camera.now(), sizeOf(host)] as const;
    const taken = obstacles();
    pins.place(...now, taken, parts?.arranged);
    parts?.draw(...now, [...pins.rooms(), ...taken]);
  };
  printing.addEventListener("change", place, { signal });
  return {
    place,
    taken: () => [...pins.rooms(), ...(live()?.parts.rooms() ?? []), ...obstacles()],
    make() {
      place();
      live()?.keepClear();
    },
  };
}
