import type { Element } from "hast";
import { h } from "hastscript";
import type { Edition } from "./edition.ts";
import { phraseWith, slotOf, storyWords } from "./story-language.ts";

/** What was corrected on the map, the newest first; nothing where nothing was. */
export function correctionsOf(edition: Edition): Element[] {
  const { story, say } = edition;
  return (story.corrections ?? []).map(({ date, text }) =>
    h(
      "p",
      { class: "correction" },
      phraseWith(say("corrected", { date: say.date(date), text: slotOf("text") }), {
        text: [storyWords(text, edition)],
      }),
    ),
  );
}
