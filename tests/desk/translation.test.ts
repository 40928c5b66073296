import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/desk/edit/blocks.ts";
import { frontOf } from "../../src/desk/edit/front.ts";
import {
  isAsOriginal,
  newTranslation,
  rowsOf,
  translationsIn,
  withTranslated,
} from "../../src/desk/edit/translation.ts";
import { checkStory } from "../../src/format/check-story.ts";
import { readBaseMap } from "../../src/press/base-map.ts";
import { readStory } from "../../src/press/read-story.ts";
import { differenceOf, stories } from "./story-texts.ts";

const { atlas } = readBaseMap({ stories: "stories", geo: "public/geo" });

describe.each(stories.filter(({ folder }) => /truce-call|linz-bridge|typhoon|strait-of/.test(folder)))(
  "a translation of $folder",
  ({ folder, article, sites }) => {
    const begun = newTranslation(article, sites);

    it("begins as one that the check has nothing against", async () => {
      const source = await readStory(folder);
      const text = new TextEncoder().encode(begun);
      const problemsOf = (files: typeof source.files): string[] => {
        const checked = checkStory({ ...source, files }, atlas);
        return checked.ok ? [] : checked.problems.map(({ message }) => message);
      };
      const before = problemsOf(
        new Map([...source.files].filter(([name]) => !/^article\..+\.md$/.test(name))),
      );
      const after = problemsOf(
        new Map(
          [...source.files, ["article.pl.md", text] as const].filter(([name]) => name !== "article.uk.md"),
        ),
      );
      expect(after).toEqual(before);
    });

    it("stands beside the original, block by block, and says what is as there", () => {
      const rows = rowsOf(article, begun);
      expect(rows).toHaveLength(blocksOf(article).length);
      expect(rows.every(({ missing }) => !missing.length)).toBe(true);
      expect(rows.filter(isAsOriginal).length).toBeGreaterThan(2);
    });

    it("takes one block's words, and all other bytes stay", () => {
      const index = rowsOf(article, begun).findIndex(({ original }) => original?.type === "paragraph");
      const other = withTranslated(begun, index, "Słowa bez odnośnika.\n");
      const rows = rowsOf(article, other);
      expect(rows[index]?.translation?.source).toBe("Słowa bez odnośnika.");
      expect(isAsOriginal(rows[index] as never)).toBe(false);
      const old = blocksOf(begun)[index]?.source ?? "";
      expect(old).toContain(differenceOf(begun, other).old);
      expect(withTranslated(other, index, old)).toBe(begun);
    });
  },
);

it("says which links a paragraph lacks, each site once", () => {
  const [row] = rowsOf('[A](#a), [B](#b "who") and [A](#a).\n', "A i [B](#b).\n");
  expect(row?.missing.map(({ site, text }) => [site, text])).toEqual([["a", "A"]]);
});

it("has the words of own layers, their classes and notes", () => {
  const front = frontOf(
    newTranslation(readFileSync("examples/typhoon-luzon/article.md", "utf8"), '{"features":[]}'),
  );
  expect(Object.keys(front.labels as object).length).toBeGreaterThan(1);
  expect((front.notes as string[]).length).toBeGreaterThan(0);
});

it("adds the blocks that a shorter translation lacks, and takes out what is emptied", () => {
  const article = "One.\n\nTwo.\n";
  expect(withTranslated("Eins.\n", 1, "Zwei.")).toBe("Eins.\n\nZwei.\n");
  expect(withTranslated("Eins.\n\nZwei.\n\nDrei.\n", 2, " ")).toBe("Eins.\n\nZwei.\n");
  expect(rowsOf(article, "Eins.\n").map(({ translation }) => translation?.source ?? null)).toEqual([
    "Eins.",
    null,
  ]);
});

it("is found by its file's name", () => {
  expect(translationsIn({ "article.md": "", "article.uk.md": "", "article.zh-Hant.md": "" })).toEqual([
    "uk",
    "zh-Hant",
  ]);
});
