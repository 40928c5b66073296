import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { parseArticle } from "../../src/format/article.ts";
import { parseFrontMatter } from "../../src/format/front-matter.ts";
import { createReport } from "../../src/format/report.ts";
import { type Translation, translated } from "../../src/format/translations.ts";
import { type Edition, editionOf } from "../../src/html/edition.ts";
import { newsArticleOf } from "../../src/html/news-article.ts";
import { pageSlots } from "../../src/html/page.ts";
import { handoutOf } from "../../src/html/take/handout.ts";
import { interfaceFor } from "../../src/model/words/catalogues.ts";
import { createSay } from "../../src/model/words.ts";
import { feedOf } from "../../src/press/feed.ts";
import { oembedOf } from "../../src/press/oembed.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const site = new URL("https://maps.example/");
const folder = new URL("truce-call/", site);
const authors = ["Ada Kovač", "Luca <Moretti>"];
let plain: Edition;
let signed: Edition;

beforeAll(async () => {
  const checked = await checkFolder("stories/truce-call", readAtlas("public/geo"));
  if (!checked.ok) throw new Error("the story is not in order");
  plain = editionOf(checked.value, readAtlas("public/geo"), site);
  signed = { ...plain, story: { ...plain.story, authors } };
});

/** The authors of an article's front matter, and its problems. */
function read(yaml: string) {
  const report = createReport("article.md");
  const front = parseFrontMatter(`title: A\npublished: 2025-03-18\n${yaml}`, report);
  return { authors: front.authors, problems: report.problems.map(({ message }) => message) };
}

function bylineIn(html: string, selector: string): string | null | undefined {
  return new JSDOM(html).window.document.querySelector(selector)?.textContent;
}

describe("Who wrote an article", () => {
  test.each<[front: string, authors: string[]]>([
    ["author: Ada Kovač\n", ["Ada Kovač"]],
    ["author:\n  - Ada Kovač\n  - Luca Moretti\n", ["Ada Kovač", "Luca Moretti"]],
    ["", []],
  ])("stands in the front matter, one name or a list of them: %j", (front, names) => {
    expect(read(front)).toEqual({ authors: names, problems: [] });
  });

  test.each(["author: 7\n", 'author: ""\n', "author: [Ada Kovač, 7]\n", "author: {name: Ada}\n"])(
    "is a name: %j is refused",
    (front) => {
      const { authors: names, problems } = read(front);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain("author");
      expect(names).toEqual([]);
    },
  );

  test.each([
    ["author: Ада Ковач\n", ["Ада Ковач"]],
    ["", ["Ada Kovač"]],
  ])("is said anew in a translation, or taken from the original: %j", (front, names) => {
    const report = createReport("article.md");
    const original = parseArticle("---\ntitle: A\npublished: 2025-03-18\nauthor: Ada Kovač\n---\n", report);
    const article = parseArticle(`---\ntitle: Б\n${front}---\n`, report, "translation");
    expect(translated({ lang: "uk", article } as Translation, original).front.authors).toEqual(names);
  });

  test("is told under the standfirst and on the handout, in words that are no markup", () => {
    const told = "By Ada Kovač and Luca <Moretti> · Washington, 18 March 2025";
    expect(bylineIn(pageSlots(signed).body, ".byline p")).toBe(told);
    expect(bylineIn(handoutOf(signed, "<svg/>"), ".about")).toContain(told);
    expect(bylineIn(pageSlots(plain).body, ".byline p")).toBe("Washington, 18 March 2025");
  });

  test.each([
    ["de", "Von Ada Kovač und Luca <Moretti>"],
    ["fr", "Par Ada Kovač et Luca <Moretti>"],
    ["es", "Por Ada Kovač y Luca <Moretti>"],
    ["pl", "Tekst: Ada Kovač i Luca <Moretti>"],
    ["uk", "Текст: Ada Kovač і Luca <Moretti>"],
  ])("is told in the page's language: %s", (lang, told) => {
    const { lang: spoken, words } = interfaceFor(lang);
    const say = createSay(spoken, words);
    const edition = { ...signed, say, story: { ...signed.story, lang, dateline: "Trieste" } };
    expect(bylineIn(pageSlots(edition).body, ".byline p")).toMatch(`${told} · Trieste, `);
  });

  test("is told to search engines, feeds and publishing systems, and nothing where nobody is named", () => {
    const people = authors.map((name) => ({ "@type": "Person", name }));
    expect(newsArticleOf(signed.story, folder)).toMatchObject({ author: people });
    expect(newsArticleOf(plain.story, folder)).not.toHaveProperty("author");
    const entry = new JSDOM(feedOf([signed.story], site), { contentType: "text/xml" }).window.document;
    const named = [...entry.querySelectorAll("entry > author > name")].map(({ textContent }) => textContent);
    expect(named).toEqual(authors);
    expect(feedOf([plain.story], site).match(/<author>/g)).toHaveLength(1);
    expect(oembedOf(signed.story, folder, site).author_name).toBe("Ada Kovač and Luca <Moretti>");
    expect(oembedOf(plain.story, folder, site)).not.toHaveProperty("author_name");
  });
});
