import { expect, test } from "vitest";
import { proposalsFor } from "../../src/desk/server/proposals.ts";
import { articleInputOf } from "../../src/draft/article-input.ts";
import { newStory } from "../../src/draft/new-story.ts";
import { createFinder } from "../../src/find/finder.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
/** Counts how often names are looked for: each time asks for the lexicon of the text's language. */
let looks = 0;
const counting = {
  ...lexicon,
  in(language: Parameters<typeof lexicon.in>[0]) {
    looks++;
    return lexicon.in(language);
  },
};

test.each([
  ["plain text", "text", "Rain in Graz\n\nRain fell on Graz, and in Linz a bridge was shut."],
  [
    "a page with links of its own",
    "markdown",
    "# Rain\n\nRain fell on [Graz](https://example.org/), and in *Linz* a bridge was shut.",
  ],
] as const)("a story from %s is drafted and its names are told by one look", (_, format, text) => {
  looks = 0;
  const finder = createFinder(gazetteer, counting);
  const input = { ...articleInputOf(text, format, "article"), yieldsLinks: true };
  const options = { id: "rain", today: "2026-11-26", atlas: null, finder };
  const draft = newStory(input, "article", [gazetteer, counting], options);
  expect(draft.article).toContain("[Graz](#graz)");
  const { proposals } = proposalsFor(draft.article, { gazetteer, atlas: null, finder }, draft.told);
  expect(proposals.map(({ linkedTo }) => linkedTo)).toEqual(["graz", "linz"]);
  expect(looks).toBe(1);
});

test("other words, or the same in another language, are looked at anew", () => {
  looks = 0;
  const finder = createFinder(gazetteer, counting);
  const german = finder("Rain in Genf.", { language: "de" });
  expect(finder("Rain in Genf.", { language: "de" })).toBe(german);
  expect(finder("Rain in Genf.", {})).not.toBe(german);
  expect(finder("Rain in Graz.", {}).places).toHaveLength(1);
  expect(looks).toBe(3);
});
