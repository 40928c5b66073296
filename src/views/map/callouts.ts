import { arrangeNotes, type NotePlace } from "../../model/arrange-notes.ts";
import { type Camera, type Size, toScreen } from "../../model/mercator.ts";
import { noteRoom } from "../../model/note-words.ts";
import type { Rect } from "../../model/rect.ts";
import type { Story } from "../../model/story.ts";

/** The notes over the live map. */
export interface Callouts {
  /** Puts them where the camera has their places, their words clear of what is taken. */
  draw(camera: Camera, size: Size, taken: readonly Rect[]): void;
  /** The parts of the map that their words and lines take. */
  rooms(): readonly Rect[];
  /** Puts them back to where the still picture has them. */
  release(): void;
}

/** @param host the element with `data-map` as the build wrote it */
export function createCallouts(host: HTMLElement, { notes = [] }: Story): Callouts {
  const group = host.querySelector<HTMLElement>(".callouts");
  const elements = [...(group?.children ?? [])] as HTMLElement[];
  let rooms: readonly Rect[] = [];
  let lines: readonly { length: number; angle: number }[] = [];
  return {
    rooms: () => rooms,
    draw(camera, size, taken) {
      if (!group) return;
      if (!("placed" in group.dataset)) lines = elements.map(stillLine);
      const boxes = notes.map(({ at, text, towards }, index) => {
        const [x, y] = toScreen(at, camera, size);
        return { x, y, ...noteRoom(text), towards, last: lines[index] ?? null };
      });
      const places = arrangeNotes(boxes, size, taken);
      rooms = places.flatMap((place) => (place ? [place.room, ...place.along] : []));
      elements.forEach((element, index) => {
        const place = places[index];
        element.hidden = !place;
        if (!place) return;
        const { x, y } = boxes[index] ?? { x: 0, y: 0 };
        element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
        write(element, place);
      });
      group.dataset.placed = "";
    },
    release() {
      if (!group) return;
      delete group.dataset.placed;
      for (const element of elements) {
        element.removeAttribute("style");
        element.hidden = false;
        delete element.dataset.bare;
      }
    },
  };
}

/** The line that the still picture has: the live map, which is of another size, keeps to its side. */
function stillLine(element: HTMLElement): { length: number; angle: number } {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const of = (name: string): number => Number.parseFloat(style?.getPropertyValue(name) ?? "") || 0;
  return { length: of("--length"), angle: of("--angle") };
}

function write(element: HTMLElement, place: NotePlace): void {
  const { style } = element;
  element.toggleAttribute("data-bare", place.isLetter);
  style.setProperty("--dx", `${place.dx.toFixed(1)}px`);
  style.setProperty("--dy", `${place.dy.toFixed(1)}px`);
  style.setProperty("--turn", `${place.turn}`);
  style.setProperty("--length", `${place.length.toFixed(1)}px`);
  style.setProperty("--angle", `${place.angle.toFixed(3)}rad`);
}
