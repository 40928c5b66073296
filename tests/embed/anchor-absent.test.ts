import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { anchorMentions } from "../../src/embed/anchor.ts";
import { createLexicon } from "../../src/embed/anchor-lexicon.ts";
import { placesOf } from "../../src/embed/anchor-sentence.ts";
import { hostTextOf } from "../../src/embed/anchor-text.ts";
import { parseAnnotations } from "../../src/embed/annotations.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { wordsOf } from "../../src/model/folded-words.ts";
import { realStory } from "./real-story.ts";

const story = realStory();
const mentions = parseAnnotations(annotationsOf(story));
const passages = story.blocks.filter((block) => block.kind === "passage");

/** Another report on the same subject, with the same names and turns of phrase. */
const otherReport = [
  "Donald Trump and Vladimir Putin will speak on Tuesday about a ceasefire in Ukraine, the White House said.",
  "Moscow and Washington have both said that the talks are going well, and Kyiv has agreed to a 30-day truce.",
  "Russian forces hold large parts of southern and eastern Ukraine, and have driven Ukrainian troops out of the Kursk region.",
  "The two presidents are expected to discuss the Zaporizhzhia nuclear plant, the largest in Europe, which Moscow controls.",
  "Zelensky, who quarrelled with Trump in the Oval Office in February, has accused Putin of playing for time.",
  "The United States paused military aid to Kyiv for a time, and has since taken it up again.",
  "Trump has said that he could impose sanctions on Russia, but that he hopes he will not have to.",
]
  .map((text) => `<p>${text}</p>`)
  .join("\n");

function hostOf(html: string): ReturnType<typeof hostTextOf> {
  return hostTextOf(new JSDOM(html).window.document.body);
}

test.each(passages.filter(({ mentions }) => mentions.length).map(({ id }) => ({ id })))(
  "Where the host left out $id, none of its names is found elsewhere",
  ({ id }) => {
    const host = hostOf(
      passages
        .filter((passage) => passage.id !== id)
        .map(({ text }) => `<p>${text}</p>`)
        .join("\n"),
    );
    const { anchored, missed } = anchorMentions(host, mentions);
    expect(anchored.filter(({ mention }) => mention.passage === id)).toEqual([]);
    expect(missed.map(({ mention }) => mention)).toEqual(mentions.filter(({ passage }) => passage === id));
  },
);

test("Nothing is found in another report on the same subject", () => {
  const { anchored, missed } = anchorMentions(hostOf(otherReport), mentions);
  expect(anchored.map(({ mention }) => mention.sentence.exact)).toEqual([]);
  expect(new Set(missed.map(({ reason }) => reason))).toEqual(new Set(["not-found"]));
});

test("No other words of the article are more than 0.3 like any of its sentences", () => {
  for (const { sentence, passage } of mentions) {
    const lexicon = createLexicon();
    const others = passages
      .filter(({ id }) => id !== passage)
      .map(({ text }) => text)
      .join(" ");
    const bars = { amongNeighbours: 0.3, alone: 0.3 };
    const places = placesOf(sentence, lexicon.sequenceOf(wordsOf(others)), lexicon, () => false, bars);
    expect(places, sentence.exact).toEqual([]);
  }
});
