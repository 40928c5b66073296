import type { Size } from "./mercator.ts";
import { lineHeight, widthOf } from "./text-width.ts";

/** Size of a note's words, and how wide its lines are at most, in CSS pixels. */
export const noteSize = 12;
const widest = 172;
/** Room around the words. */
const padding = 3;

/** A note's words in lines as wide as they may be: the same in pictures and on the live map, whatever the reader's font. */
export function noteLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, noteSize) <= widest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The room that a note's words take. */
export function noteRoom(text: string): Size {
  const lines = noteLines(text);
  const width = Math.max(...lines.map((line) => widthOf(line, noteSize))) + 2 * padding;
  return { width, height: lines.length * lineHeight + 2 * padding };
}
