import { describe, expect, it } from "vitest";
import { passagesIn } from "../../src/desk/edit/passages.ts";
import { parseArticle } from "../../src/format/article.ts";
import { createReport } from "../../src/format/report.ts";
import { stories } from "./story-texts.ts";

const odd =
  "---\ntitle: Odd\npublished: 2026-01-01\n---\n\n> One\n>\n> Two\n\n- tight\n- list\n\nThree\nfolded\n\n1. loose\n\n2. list\n\n## No\n\nLast *of* [all](#linz)\n";

describe.each([...stories.map(({ folder, article }) => [folder, article]), ["an odd article", odd]])(
  "%s",
  (_, article = "") => {
    it("has the passages that the page numbers", () => {
      const { blocks } = parseArticle(article, createReport("article.md"), "article");
      const wanted = blocks.flatMap((block) =>
        block.kind === "passage" ? [[block.id, block.text.trim()]] : [],
      );
      expect(passagesIn(article).map(({ id, text }) => [id, text])).toEqual(wanted);
    });
  },
);
