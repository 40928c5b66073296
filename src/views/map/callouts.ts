import { arrangeNotes, type NoteBox, type NotePlace } from "../../model/arrange-notes.ts";
import { type Camera, type Size, toScreen } from "../../model/mercator.ts";
import type { Rect } from "../../model/rect.ts";
import type { Story } from "../../model/story.ts";

/** The notes over the map. */
export interface Callouts {
  /** Puts them where the camera has their places, their words clear of what is taken; what they take is added to it. */
  draw(camera: Camera, size: Size, taken: Rect[]): void;
  /** Puts them back to where the still picture has them. */
  release(): void;
}

/** @param host the element with `data-map` as the build wrote it */
export function createCallouts(host: HTMLElement, notes: Story["notes"] = []): Callouts {
  const group = host.querySelector<HTMLElement>(".callouts");
  const elements = [...(group?.children ?? [])] as HTMLElement[];
  let stills: readonly StillNote[] = [];
  return {
    draw(camera, size, taken) {
      if (!group) return;
      if (!("placed" in group.dataset)) stills = elements.map(stillNoteOf);
      const boxes = notes.flatMap(({ at, towards }, index): NoteBox[] => {
        const [x, y] = toScreen(at, camera, size);
        const still = stills[index];
        return still ? [{ x, y, ...still, towards }] : [];
      });
      const places = arrangeNotes(boxes, size, taken);
      elements.forEach((element, index) => {
        const place = places[index];
        element.hidden = !place;
        if (!place) return;
        const { x, y } = boxes[index] ?? { x: 0, y: 0 };
        element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
        write(element, place);
      });
      group.dataset.placed = "";
      taken.push(...places.flatMap((place) => (place ? [place.room, ...place.along] : [])));
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

/** How much room a note's words take in the reader's font, and the line that the still picture has: the note keeps to its side. */
type StillNote = Size & Required<Pick<NoteBox, "last">>;

function stillNoteOf(element: HTMLElement): StillNote {
  const words = element.querySelector("b");
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const of = (name: string): number => Number.parseFloat(style?.getPropertyValue(name) ?? "") || 0;
  return {
    width: words?.offsetWidth ?? 0,
    height: words?.offsetHeight ?? 0,
    last: { length: of("--length"), angle: of("--angle") },
  };
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
