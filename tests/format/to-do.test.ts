import { describe, expect, test } from "vitest";
import { isToDo, unknownName } from "../../src/format/to-do.ts";
import { articleOf, check, collection, linz } from "./trial-story.ts";

const left = (reason: string): string =>
  articleOf("Trucks went through Lobito.", `unmapped:\n  - text: Lobito\n    reason: "${reason}"\n`);

describe("a note for an editor among the names left off the map", () => {
  test.each([unknownName, "TODO", "to do: ask the desk", "To-do", "tbd", "FIXME later", "??"])(
    "%j keeps the story off the site, and is told with its place and what to do",
    (reason) => {
      const { ok, told, hints } = check(left(reason), collection([linz]));
      expect(ok).toBe(false);
      expect(told).toEqual([
        `error article.md:5:11 front matter: "Lobito" has no reason yet: "${reason}" is for you, not for readers`,
      ]);
      expect(hints).toMatch(/add-site.*or write why/);
    },
  );

  test.each([
    "No outline of it is at hand.",
    "Today nobody knows where it is.",
    "The article means all of Angola",
  ])("%j is a reason for readers", (reason) => {
    expect(isToDo(reason)).toBe(false);
    expect(check(left(reason), collection([linz])).ok).toBe(true);
  });
});
