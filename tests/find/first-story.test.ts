import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeStory } from "../../src/commands/story-folder.ts";
import { articleInputOf } from "../../src/draft/article-input.ts";
import { draftStory } from "../../src/draft/draft-story.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { tableText } from "../../src/press/read-tables.ts";

const link = /\[([^\]]+)\]\(#([a-z-]+)( "[^"]*")?\)/g;
const bodyOf = (article: string): string => article.replace(/^---[\s\S]*?\n---\n\s*/, "").trimEnd();
const source = bodyOf(readFileSync("stories/truce-call/article.md", "utf8"));
const words = source.replace(link, "$1");

/** The links of an article by the offset that their last word ends at once links are stripped. */
function linksOf(text: string): Map<number, { site: string; role: string }> {
  const links = new Map<number, { site: string; role: string }>();
  let removed = 0;
  for (const { 0: all, 1: name = "", 2: site = "", 3: title, index } of text.matchAll(link)) {
    links.set(index - removed + name.length, { site, role: title ? "voice" : "place" });
    removed += all.length - name.length;
  }
  return links;
}

describe("the first story, found again from its bare words", () => {
  const atlas = readAtlas("public/geo");
  const draft = draftStory(
    articleInputOf(words, "markdown", "article.md"),
    createGazetteer(tableText),
    createLexicon(tableText),
    {
      title: "x",
      published: "2025-03-18",
      atlas,
    },
  );
  const gold = linksOf(source);
  const ours = linksOf(bodyOf(draft.article));
  const hits = [...gold].filter(([end]) => ours.has(end));

  test("is a story that the check finds nothing wrong with", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-draft-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const story = join(folder, "truce-call");
    writeStory(story, draft.article, draft.sites);
    const checked = await checkFolder(story, atlas);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  test("keeps every byte of the paragraphs", () => {
    expect(bodyOf(draft.article).replace(link, "$1")).toBe(words);
  });

  test.each([
    ["recall", hits.length / gold.size, 0.95],
    ["precision", hits.length / ours.size, 0.95],
    ["site", hits.filter(([end, { site }]) => ours.get(end)?.site === site).length / hits.length, 0.95],
    ["role", hits.filter(([end, { role }]) => ours.get(end)?.role === role).length / hits.length, 0.85],
  ])("reaches the %s asked for", (_, value, least) => {
    expect(value).toBeGreaterThanOrEqual(least);
  });
});
