import { arrangeNotes, type NotePlace } from "../model/arrange-notes.ts";
import type { Size } from "../model/mercator.ts";
import { noteLines, noteRoom } from "../model/note-words.ts";
import type { LonLat } from "../model/position.ts";
import type { Rect } from "../model/rect.ts";
import type { Story } from "../model/story.ts";

/** A note on the still picture. */
export interface StillNote {
  /** Of what it speaks of, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Its words, line by line. */
  readonly lines: readonly string[];
  /** Null where the picture does not show its place. */
  readonly place: NotePlace | null;
}

/** The notes of a story as they stand in a picture of that size: their words clear of what is taken. */
export function stillNotes(
  { notes = [] }: Story,
  size: Size,
  project: (position: LonLat) => readonly [number, number],
  taken: readonly Rect[],
): StillNote[] {
  const boxes = notes.map(({ at, text, towards }) => {
    const [x, y] = project(at);
    return { x, y, lines: noteLines(text), ...noteRoom(text), towards };
  });
  const places = arrangeNotes(boxes, size, taken);
  return boxes.map(({ x, y, lines }, index) => ({ x, y, lines, place: places[index] ?? null }));
}
