import { expect, test } from "vitest";
import { anchorMentions } from "../../src/embed/anchor.ts";
import { hostTextOf } from "../../src/embed/anchor-text.ts";
import { parseAnnotations } from "../../src/embed/annotations.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { editedHost, randomOf } from "./edited-host.ts";
import { realStory } from "./real-story.ts";

const story = realStory();
const page = annotationsOf(story);
const mentions = parseAnnotations(page);
const keys = page.items.map(({ id }) => id.slice(id.indexOf("#") + 1));
const seeds = Array.from({ length: 100 }, (_, seed) => seed);

/**
 * Of the names that the edits left, how many were found; and what was anchored in a wrong place. An edit may put the
 * same name where it has just taken it away: a range there is neither right nor wrong.
 */
function outcomeOf(share: number): { kept: number; right: number; wrong: string[] } {
  let [kept, right] = [0, 0];
  const wrong: string[] = [];
  for (const seed of seeds) {
    const host = editedHost(story, share, randomOf(seed));
    const { anchored } = anchorMentions(
      hostTextOf(host.root, ({ tagName }) => (tagName === "I" ? "inline" : "block")),
      mentions,
    );
    kept += host.kept.size;
    for (const { mention, range } of anchored) {
      const key = keys[mentions.indexOf(mention)] as string;
      const truth = range.commonAncestorContainer.parentElement
        ?.closest("[data-truth]")
        ?.getAttribute("data-truth");
      const isName = range.toString() === mention.name.exact;
      if (truth === key && isName) right += 1;
      else if (truth !== mention.passage || !isName)
        wrong.push(`seed ${seed}: ${key} stands at ${truth} "${range}"`);
    }
  }
  return { kept, right, wrong };
}

test.each([
  { share: 0, least: 1 },
  { share: 0.1, least: 0.99 },
  { share: 0.25, least: 0.97 },
])(
  "With $share of the words changed, at least $least of the names left are found, none in a wrong place",
  ({ share, least }) => {
    const { kept, right, wrong } = outcomeOf(share);

    expect(wrong).toEqual([]);
    expect(right / kept).toBeGreaterThanOrEqual(least);
  },
);
