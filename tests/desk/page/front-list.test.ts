import { describe, expect, it } from "vitest";
import { addEntry, entriesOf, removeEntry, setEntry } from "../../../src/desk/page/front-list.ts";
import { createWork } from "../../../src/desk/page/work.ts";
import { differenceOf, stories } from "../story-texts.ts";

const cases = [
  ["corrections", { date: "2026-11-26", text: "The pin stood too far east: it was the station." }],
  ["figures", { passage: "p1", figure: "occupied-share" }],
  ["comparisons", { passage: "p2", layer: "flood" }],
] as const;

describe.each(stories)("$folder", ({ article }) => {
  it.each(cases)(
    "takes an entry of %s, changes it, and loses it again, all other bytes as they were",
    (key, entry) => {
      const work = createWork({ "article.md": article }, () => 0);
      const before = entriesOf(article, key).length;
      work.change(addEntry(work.now.peek(), key, entry));
      const more = work.files()["article.md"] ?? "";
      expect(entriesOf(more, key).at(-1)).toEqual(entry);
      expect(differenceOf(article, more).old).toBe("");
      const [name = ""] = Object.keys(entry);
      work.change(setEntry(work.now.peek(), key, before, name, "2026-12-01"));
      expect(entriesOf(work.files()["article.md"] ?? "", key).at(-1)).toEqual({
        ...entry,
        [name]: "2026-12-01",
      });
      work.change(removeEntry(work.now.peek(), key, before));
      expect(work.files()["article.md"]).toBe(article);
    },
  );
});
