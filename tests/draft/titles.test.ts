import { describe, expect, test } from "vitest";
import { articleInputOf } from "../../src/draft/article-input.ts";
import { draftStory } from "../../src/draft/draft-story.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const options = { title: "x", published: "2025-03-18", atlas: null };
const draftOf = (text: string) =>
  draftStory(articleInputOf(text, "markdown", "article.md"), gazetteer, lexicon, options);
const bodyOf = (text: string): string =>
  draftOf(text)
    .article.replace(/^---[\s\S]*?\n---\n\s*/, "")
    .trimEnd();
const siteNamesOf = (text: string): string[] =>
  (JSON.parse(draftOf(text).sites) as { features: { properties: { name: string } }[] }).features.map(
    ({ properties }) => properties.name,
  );

/** A link with a title says who speaks: a reader must not take a bystander's words for a government's. */
describe("a draft's titles", () => {
  test.each([
    ["A nurse from Lima said no.", "A nurse from [Lima](#lima) said no."],
    ["A widow in Tirana demanded it.", "A widow in [Tirana](#tirana) demanded it."],
    ["The train to Warsaw announced it.", "The train to [Warsaw](#warsaw) announced it."],
    ["The mayor of Lima said no.", "The mayor of [Lima](#lima) said no."],
    ["A spokesman for Peru said no.", 'A spokesman for [Peru](#peru "the Peruvian government") said no.'],
    ["Lima said no.", '[Lima](#lima "the Peruvian government") said no.'],
    ["The governor of Texas said no.", 'The governor of [Texas](#texas "the authorities in Texas") said no.'],
  ])("%s", (text, linked) => {
    expect(bodyOf(text)).toBe(linked);
  });

  test("and sites stand plainly, whatever signs a name is written with", () => {
    expect(siteNamesOf("They met in Kath\u00ADman\u00ADdu and in Buenos\nAires.")).toEqual([
      "Kathmandu",
      "Buenos Aires",
    ]);
  });
});
