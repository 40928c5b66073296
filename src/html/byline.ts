import type { Element } from "hast";
import type { Edition } from "./edition.ts";
import { phraseWith, slotOf, storyList, storyWords } from "./story-language.ts";

/** What stands under the standfirst before the day: who wrote the article, and where. */
export function bylineOf({ story, say }: Pick<Edition, "story" | "say">): (string | Element)[] {
  const { authors = [], dateline } = story;
  const spoken = { story, say };
  return [
    ...(authors.length
      ? [...phraseWith(say("by", { names: slotOf("names") }), { names: storyList(authors, spoken) }), " · "]
      : []),
    ...(dateline ? [storyWords(dateline, spoken), ", "] : []),
  ];
}
