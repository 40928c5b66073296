import { describe, expect, test } from "vitest";
import { storyIdFault } from "../../src/format/story-id.ts";

describe("A story's id", () => {
  test.each([
    ...["assets", "Assets", "pinned", "geo", "atlas", "embed", "stories", "index", "desk"],
    ...[
      "embed.js",
      "licences.txt",
      "feed.xml",
      "stories.json",
      "index.html",
      "build.json.br",
      "dateline-map.d.ts",
    ],
  ])("is not %s, a name of the site's own", (id) => {
    expect(storyIdFault(id)).toEqual({
      message: `the folder's name "${id}" is one of the site's own names`,
      hint: expect.stringMatching(/^Rename it, such as [a-z-]+-story: /),
    });
  });

  test.each(["truce-call", "assets-2026", "v1.2", "geography", "Linz_Bridge"])("may be %s", (id) => {
    expect(storyIdFault(id)).toBeNull();
  });

  test.each(["..", "a b", "é", "a/b", ""])("is not %j, which is no part of an address", (id) => {
    expect(storyIdFault(id)?.message).toMatch(/is no story id/);
  });
});
