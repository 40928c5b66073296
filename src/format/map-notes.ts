import { type MapNote, noteSides } from "../model/map-note.ts";
import { type Bounds, contains, type LonLat, lonLatFrom } from "../model/position.ts";
import { hintFor } from "./coordinate-warnings.ts";
import type { Place } from "./lines.ts";
import type { Report } from "./report.ts";
import { shown } from "./shown.ts";
import type { TreeNode } from "./tree-node.ts";

/** Notes that a map has room for, and letters that one may have. */
const [mostNotes, mostLetters] = [8, 80] as const;

/**
 * The notes of a front matter; faulty ones are left out, and told.
 *
 * @param list what stands at `notes`
 * @param frames what the map shows, as far as the front matter says it: a note elsewhere is warned of
 */
export function notesIn(list: TreeNode | null, frames: readonly Bounds[], report: Report): MapNote[] {
  const items = list?.items() ?? [];
  if (list && !Array.isArray(list.value))
    report.add(list.place, 'front matter: "notes" is no list', "Write entries with `at` and `text`.");
  if (list && items.length > mostNotes)
    report.add(
      list.place,
      `front matter: ${items.length} notes are more than a map has room for`,
      `Keep the ${mostNotes} that tell most.`,
    );
  return items.flatMap((item) => {
    const note = noteIn(item, report);
    if (note) warnOfUnseen(note, frames, item.get("at")?.place ?? item.place, report);
    return note ?? [];
  });
}

function warnOfUnseen({ at, text }: MapNote, frames: readonly Bounds[], place: Place, report: Report): void {
  const isShown = (position: LonLat): boolean => frames.some((frame) => contains(frame, position));
  if (!frames.length || isShown(at)) return;
  const [longitude, latitude] = at;
  report.warn(
    place,
    `front matter: the note "${text}" stands outside the map's frame`,
    isShown([latitude, longitude])
      ? `Longitude and latitude look exchanged: write [${latitude}, ${longitude}].`
      : "Look at its numbers, or widen the frame: nobody sees it as the map opens.",
  );
}

function noteIn(item: TreeNode, report: Report): MapNote | null {
  const [atNode, textNode, sideNode] = ["at", "text", "towards"].map((key) => item.get(key));
  const at = lonLatFrom(atNode?.value);
  if (!at)
    report.add(
      (atNode ?? item).place,
      'front matter: a note\'s "at" is no position on Earth',
      Array.isArray(atNode?.value) ? hintFor(atNode.value) : "Write [longitude, latitude].",
    );
  const text = wordsOf(textNode ?? null, item, report);
  const towards = noteSides.find((side) => side === sideNode?.value);
  if (sideNode && !towards)
    report.add(
      sideNode.place,
      `front matter: "${shown(sideNode.value)}" is no side of a note`,
      `Write one of ${noteSides.join(", ")}.`,
    );
  return at && text ? { at: [at[0], at[1]], text, ...(towards && { towards }) } : null;
}

function wordsOf(node: TreeNode | null, item: TreeNode, report: Report): string {
  const text = typeof node?.value === "string" ? node.value.trim() : "";
  if (!text) report.add((node ?? item).place, "front matter: a note has no words", "Give it a `text`.");
  else if ([...text].length > mostLetters)
    report.add(
      node?.place ?? item.place,
      `front matter: a note of ${[...text].length} letters covers what it speaks of`,
      `Write ${mostLetters} letters at most; the article has room for more.`,
    );
  return text;
}

/** The words of a translation's notes, in the order of the article's. */
export function noteWordsIn(list: TreeNode | null, report: Report): string[] {
  return (list?.items() ?? []).map((item) => wordsOf(item, item, report));
}
