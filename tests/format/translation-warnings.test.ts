import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { newTranslation } from "../../src/desk/edit/translation.ts";
import { checkStory } from "../../src/format/check-story.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";

const atlas = readAtlas("tests/fixtures/geo");
const read = (name: string): string => readFileSync(`tests/fixtures/stories/linz-bridge/${name}`, "utf8");
const [article, sites, german] = [read("article.md"), read("sites.geojson"), read("article.de.md")];

/** What the check warns of a translation. */
function warned(translation: string): string[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map([
    ["article.md", encode(article)],
    ["sites.geojson", encode(sites)],
    ["article.de.md", encode(translation)],
  ]);
  const checked = checkStory({ id: "trial", files, pathOf: (name) => name }, atlas);
  expect(checked.ok).toBe(true);
  return checked.warnings.map(({ file, message }) => `${file}: ${message}`);
}

test("a translation that is one is not warned of", () => {
  expect(warned(german)).toEqual([]);
});

test("a copy of the original is said to be none, in one line for its passages and one for its words", () => {
  const [passages, words, ...others] = warned(newTranslation(article, sites));
  expect(passages).toBe(
    "article.de.md: the passages p1, p2, p3, p4, p5 are in the words of article.md still",
  );
  expect(words).toMatch(
    /^article\.de\.md: front matter: the title, the standfirst, the summary of "linz", .* are in the words/,
  );
  expect(others).toEqual([]);
});

test.each([
  [
    "a passage",
    german.replace(/^- Die letzte.*$/m, "- The last one opens again in September."),
    "the passage p5 is in the words of article.md still",
  ],
  [
    "the title",
    german.replace(/^title: .*$/m, "title: A bridge in Linz is to be inspected"),
    "front matter: the title is in the words of article.md still",
  ],
  [
    "no heading",
    german.replace("## Wer bezahlt\n\n", ""),
    "the translation has 0 headings, article.md has 1",
  ],
])("%s that was left is told", (_, translation, message) => {
  expect(warned(translation)).toEqual([`article.de.md: ${message}`]);
});
