import { describe, expect, test } from "vitest";
import { blocksOf, bodyStart, withBlocks } from "../../src/desk/edit/blocks.ts";
import { stories } from "./story-texts.ts";

describe.each(stories)("$folder", ({ article }) => {
  const blocks = blocksOf(article);

  test("its blocks and what is blank between them are the whole article", () => {
    expect(blocks.length).toBeGreaterThan(2);
    let at = bodyStart(article);
    for (const { start, end } of blocks) {
      expect(article.slice(at, start)).toMatch(/^\s*$/);
      at = end;
    }
    expect(article.slice(at)).toMatch(/^\s*$/);
  });

  test("each block replaced by itself keeps every byte", () => {
    for (const [index, { source }] of blocks.entries())
      expect(withBlocks(article, index, index + 1, [source])).toBe(article);
    expect(
      withBlocks(
        article,
        0,
        blocks.length,
        blocks.map(({ source }) => source),
      ).replace(/\s+/g, " "),
    ).toBe(article.replace(/\s+/g, " "));
  });

  test("another paragraph changes its own bytes alone", () => {
    for (const [index, { start, end }] of blocks.entries())
      expect(withBlocks(article, index, index + 1, ["Other words."])).toBe(
        `${article.slice(0, start)}Other words.${article.slice(end)}`,
      );
  });

  test("a block put before another and taken out again leaves the article as it was", () => {
    for (let index = 0; index <= blocks.length; index++) {
      const more = withBlocks(article, index, index, ["One more.", "And another."]);
      expect(blocksOf(more)).toHaveLength(blocks.length + 2);
      expect(withBlocks(more, index, index + 2, [])).toBe(article);
    }
  });
});

const cases: [title: string, article: string, from: number, to: number, sources: string[], after: string][] =
  [
    ["into an article without a body", "---\ntitle: x\n---\n", 0, 0, ["a"], "---\ntitle: x\n---\n\na\n"],
    ["into nothing", "", 0, 0, ["a", "b"], "a\n\nb\n"],
    [
      "with line ends of Windows",
      "---\r\ntitle: x\r\n---\r\n\r\na\r\n",
      1,
      1,
      ["b\nc"],
      "---\r\ntitle: x\r\n---\r\n\r\na\r\n\r\nb\r\nc\r\n",
    ],
    [
      "behind a byte order mark",
      "\uFEFF---\ntitle: x\n---\n\na\n",
      0,
      1,
      ["b"],
      "\uFEFF---\ntitle: x\n---\n\nb\n",
    ],
    ["the last one out", "a\n\nb\n", 1, 2, [], "a\n"],
    ["nothing for nothing", "a\n\nb\n", 1, 1, [], "a\n\nb\n"],
  ];

test.each(cases)("blocks are written %s", (_title, article, from, to, sources, after) => {
  expect(withBlocks(article, from, to, sources)).toBe(after);
});
