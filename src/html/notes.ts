import type { Element } from "hast";
import { h, s } from "hastscript";
import { noteLetter } from "../model/map-note.ts";
import { noteLines, noteSize } from "../model/note-words.ts";
import { lineHeight } from "../model/text-width.ts";
import type { Edition } from "./edition.ts";
import type { StillNote } from "./still-notes.ts";
import { storyLanguage } from "./story-language.ts";

/** The notes over the map: a leader and words each, or a letter where the map is narrow; the list says the same to all. */
export function notesOnMap({ story, say }: Edition): Element[] {
  if (!story.notes) return [];
  const own = storyLanguage({ story, say });
  return [
    h(
      "div",
      { class: "callouts", ariaHidden: "true" },
      story.notes.map(({ text }, index) =>
        h("span", { class: "callout", dataLetter: noteLetter(index) }, [h("i"), h("b", own, brokenIn(text))]),
      ),
    ),
  ];
}

/** The words in their lines. */
function brokenIn(text: string): (Element | string)[] {
  return noteLines(text).flatMap((line, at) => (at ? [h("br"), ` ${line}`] : [line]));
}

/** The notes as a list below the map, which a wide map shows to screen readers only. */
export function notesList({ story, say }: Edition): Element[] {
  if (!story.notes) return [];
  return [
    h("div", { class: "callout-list" }, [
      h("h2", say("notesOnMap")),
      h(
        "ol",
        storyLanguage({ story, say }),
        story.notes.map(({ text }) => h("li", text)),
      ),
    ]),
  ];
}

/** What sets words to begin, end or have their middle at a point. */
const anchors = { [-1]: ["end"], 0: [], 1: ["start"] } as const;

/** The notes in a picture that is a file of its own. */
export function notesInPicture(
  notes: readonly StillNote[],
  isDrawable: (text: string) => boolean,
): Element[] {
  return notes.flatMap(({ x, y, lines, place }) => {
    if (!place || place.isLetter || !lines.every(isDrawable)) return [];
    const [endX, endY] = [x + Math.cos(place.angle) * place.length, y + Math.sin(place.angle) * place.length];
    const middle = x + place.dx;
    const first = y + place.dy - ((lines.length - 1) * lineHeight) / 2 + noteSize * 0.35;
    return [
      s("path", {
        class: "leader",
        d: `M${Math.round(x)} ${Math.round(y)}L${Math.round(endX)} ${Math.round(endY)}`,
      }),
      s("circle", { class: "city", cx: Math.round(x), cy: Math.round(y), r: 2 }),
      ...lines.map((line, at) =>
        s(
          "text",
          {
            class: ["callout", ...anchors[place.turn]],
            x: Math.round(middle),
            y: Math.round(first + at * lineHeight),
          },
          line,
        ),
      ),
    ];
  });
}
