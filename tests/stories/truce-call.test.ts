import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/format/article.ts";
import { createReport } from "../../src/format/report.ts";
import { parseSites } from "../../src/format/sites.ts";
import { storyOf } from "../../src/format/story-of.ts";
import { isExtent } from "../../src/model/site.ts";

const articleText = readFileSync("stories/truce-call/article.md", "utf8");
const handedIn = "../shared/story/article.md";
const inArticle = createReport("article.md");
const inSites = createReport("sites.geojson");
const article = parseArticle(articleText, inArticle);
const { entries } = parseSites(readFileSync("stories/truce-call/sites.geojson", "utf8"), inSites);
const story = storyOf("truce-call", article, entries);
const passages = story.blocks.filter((block) => block.kind === "passage");

/** An article without its front matter. */
function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, "");
}

describe("the article", () => {
  test("parses without a problem, and so do its sites", () => {
    expect([...inArticle.problems, ...inSites.problems]).toEqual([]);
  });

  test.skipIf(!existsSync(handedIn))(
    `has the words that were handed in (skipped where ${handedIn} is missing)`,
    () => {
      expect(bodyOf(articleText)).toBe(bodyOf(readFileSync(handedIn, "utf8")));
    },
  );

  test("has the passages p1 to p24 under two headings", () => {
    expect(passages.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => `p${index + 1}`));
    expect(story.blocks.length - passages.length).toBe(2);
  });

  test("names Kursk in p19 and nowhere else", () => {
    const naming = passages.filter(({ mentions }) => mentions.some(({ site }) => site === "kursk"));
    expect(naming.map(({ id }) => id)).toEqual(["p19"]);
  });

  test("means governments by names of capitals where they speak, and places where things happen", () => {
    const usage = (id: string, passage: string) =>
      passages
        .find((one) => one.id === passage)
        ?.mentions.filter(({ site }) => site === id)
        .map((mention) => (mention.role === "voice" ? mention.who : "place"));
    expect(usage("moscow", "p2")).toEqual(["the Russian government"]);
    expect(usage("moscow", "p13")).toEqual(["place"]);
    expect(usage("washington", "p1")).toEqual(["place"]);
    expect(usage("ukraine", "p3")).toEqual(["the Ukrainian government"]);
  });

  test("leaves Europe, its capitals and the West off the map, and says why", () => {
    expect(story.unmapped.map(({ text }) => text)).toEqual(["European capitals", "Europe", "the West"]);
    const words = passages.map(({ text }) => text).join("\n");
    for (const { text, reason } of story.unmapped) {
      expect(words).toContain(text);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});

describe("every passage", () => {
  test.each(passages)("$id has each name at its offsets, as linked in the file", ({ text, mentions }) => {
    let from = 0;
    for (const { start, end, site } of mentions) {
      const name = text.slice(start, end);
      expect(start).toBeGreaterThanOrEqual(from);
      expect(name).toMatch(/^\S(?:.*\S)?$/);
      expect(articleText).toContain(`[${name}](#${site}`);
      from = end;
    }
  });

  test("together they hold every link of the file", () => {
    const links = [...bodyOf(articleText).matchAll(/\]\(#([a-z-]+)/g)].map(([, id]) => id);
    expect(passages.flatMap(({ mentions }) => mentions.map(({ site }) => site))).toEqual(links);
    expect(links.length).toBeGreaterThan(30);
  });

  test("names no site that is not there", () => {
    const ids = new Set(story.sites.map(({ id }) => id));
    expect(passages.flatMap(({ mentions }) => mentions.filter(({ site }) => !ids.has(site)))).toEqual([]);
  });
});

const mostSentences = 2;

describe("every site", () => {
  test.each(story.sites)(
    "$id has a summary of at most two sentences, and its source",
    ({ summary, source }) => {
      const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(summary)];
      expect(sentences.length).toBeGreaterThanOrEqual(1);
      expect(sentences.length).toBeLessThanOrEqual(mostSentences);
      expect(summary).toMatch(/\.$/);
      expect(source.name).not.toBe("");
      expect(source.url).toMatch(/^https?:\/\//);
    },
  );

  test.each(story.sites)(
    "$id is no false point: it is a point, or drawn by a layer",
    ({ kind, layer, within }) => {
      expect(isExtent(kind)).toBe(layer !== undefined);
      expect(Boolean(layer) || Boolean(within)).toBe(true);
    },
  );

  test.each(story.sites)("$id has at most five decimals", ({ anchor }) => {
    for (const degrees of anchor) expect(String(degrees)).toMatch(/^-?\d+(?:\.\d{1,5})?$/);
  });

  test("stands in the order of its first mention", () => {
    const first = [...new Set(passages.flatMap(({ mentions }) => mentions.map(({ site }) => site)))];
    expect(story.sites.map(({ id }) => id)).toEqual(first);
  });
});
