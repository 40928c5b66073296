import type { arrange, PinPlace } from "../../model/arrange.ts";
import type { Rect } from "../../model/rect.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { isApart } from "./groups.ts";

/** What stands for the places outside a map that its reader has brought near: one quiet count, which leads home. */
export interface Outside {
  readonly arranged: typeof arrange;
  destroy(): void;
}

/**
 * On a near map only those places stand at the edge that the passage being read names, the chosen one and the one with the
 * focus.
 *
 * @param pins the element that holds the pins, in the order of the boxes
 * @param inner places what is left
 * @param isNear whether the map shows much less than the story's frame
 */
export function createOutside(
  host: HTMLElement,
  pins: HTMLElement,
  reading: Reading,
  say: Say<WordKey>,
  inner: typeof arrange,
  map: { isNear(): boolean; goHome(): void; place(): void },
): Outside {
  const ended = new AbortController();
  const { signal } = ended;
  const all = [...pins.querySelectorAll<HTMLElement>("[data-pin]")];
  const button = host.ownerDocument.createElement("button");
  button.type = "button";
  button.className = "outside-count";
  button.hidden = true;
  button.addEventListener("click", map.goHome, { signal });
  host.append(button);
  let told = 0;
  let room: Rect | null = null;
  const tell = (count: number): readonly Rect[] => {
    if (count !== told) {
      told = count;
      button.hidden = count === 0;
      button.textContent = say("placesOutside", { count });
      room = null;
    }
    if (count === 0) return [];
    const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = button;
    room ??= { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
    return [room];
  };
  const look = (): void => {
    if (told) map.place();
  };
  const unsubscribe = reading.subscribe(look);
  pins.addEventListener("focusin", look, { signal });
  return {
    arranged(boxes, size, obstacles = []) {
      const isLeft = (index: number): boolean => boxes[index]?.away === null || isApart(all[index]);
      const kept = map.isNear() ? [...boxes.keys()].filter(isLeft) : [...boxes.keys()];
      const taken = tell(boxes.length - kept.length);
      if (!taken.length) return inner(boxes, size, obstacles);
      const places = inner(
        boxes.map((box, index) => (isLeft(index) ? box : { ...box, x: -999, y: -999, away: null })),
        size,
        [...obstacles, ...taken],
      );
      return places.map(
        (place, index): PinPlace =>
          isLeft(index) ? place : { ...place, x: -999, y: -999, rooms: [], gathered: true },
      );
    },
    destroy() {
      ended.abort();
      unsubscribe();
      button.remove();
    },
  };
}
