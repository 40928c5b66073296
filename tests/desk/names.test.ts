import { describe, expect, test } from "vitest";
import {
  nameLinksOf,
  unmappedOf,
  withLeftOff,
  withNameLink,
  withNameTarget,
  withoutLeftOff,
  withoutNameLink,
} from "../../src/desk/edit/names.ts";
import { stories } from "./story-texts.ts";

describe.each(stories)("$folder", ({ article }) => {
  const links = nameLinksOf(article);

  test("all its links to sites are seen", () => {
    expect(links.length).toBe(article.match(/\]\(#(?!p\d)[^)]*\)/g)?.length);
    for (const { label, text } of links)
      expect(article.slice(label.start, label.end).replace(/[*_]/g, "")).toBe(text);
  });

  test("a link taken away and set again leaves the article as it was", () => {
    for (const link of links) {
      const bare = withoutNameLink(article, link);
      expect(nameLinksOf(bare)).toHaveLength(links.length - 1);
      const start = link.whole.start;
      const name = { start, end: start + link.label.end - link.label.start };
      expect(withNameLink(bare, name, link.site, link.who)).toBe(article);
    }
  });

  test("a link's target set to itself keeps every byte", () => {
    for (const link of links) {
      expect(withNameTarget(article, link, link.site, link.who)).toBe(article);
      expect(
        nameLinksOf(withNameTarget(article, link, "x", 'the "so-called" \\ one')).find(
          ({ site }) => site === "x",
        )?.who,
      ).toBe('the "so-called" \\ one');
    }
  });
});

test("no link is set inside a link, in code, in a heading or over a mark's edge", () => {
  const article = "---\ntitle: x\n---\n\n## Kyiv\n\n[Kyiv](#kyiv) and `Kyiv` and *Kyiv* in\nRivne.\n";
  const at = (nth: number) => {
    let start = -1;
    for (let count = 0; count <= nth; count++) start = article.indexOf("Kyiv", start + 1);
    return { start, end: start + 4 };
  };
  for (const nth of [0, 1, 2]) expect(withNameLink(article, at(nth), "b")).toBe(article);
  expect(withNameLink(article, at(3), "b")).toContain("*[Kyiv](#b)* in");
  const over = { start: at(3).start, end: at(3).end + 4 };
  expect(withNameLink(article, over, "b")).toBe(article);
  expect(withNameLink(article, { start: 3, end: 5 }, "b")).toBe(article);
});

test("a name is left off, given another reason and taken back", () => {
  const article = "---\ntitle: x\n---\n\nEurope.\n";
  const off = withLeftOff(article, "Europe", "Too wide.");
  expect(unmappedOf(off)).toEqual([{ text: "Europe", reason: "Too wide." }]);
  const other = withLeftOff(off, "Europe", "Not a place.");
  expect(unmappedOf(other)).toEqual([{ text: "Europe", reason: "Not a place." }]);
  expect(withoutLeftOff(other, "Europe")).toBe(article);
  expect(withoutLeftOff(article, "Asia")).toBe(article);
});
