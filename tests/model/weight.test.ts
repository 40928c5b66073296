import { describe, expect, test } from "vitest";
import type { SiteId } from "../../src/model/ids.ts";
import type { Story } from "../../src/model/story.ts";
import { scoresOf } from "../../src/model/weight.ts";
import { tinyStory } from "./tiny-story.ts";

const heaviest = (story: Story): SiteId[] => {
  const scores = scoresOf(story);
  return [...scores.keys()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
};
const sites = ["linz", "graz", "wels"];

describe("how much a story is about a site", () => {
  test("what the headline names comes before what the text names more often", () => {
    const story = tinyStory(["linz", "graz", "graz", "graz"], sites);
    expect(heaviest(story)[0]).toBe("graz");
    expect(heaviest({ ...story, title: "Fire in linz" })[0]).toBe("linz");
  });

  test("a part of another word in the headline is no name", () => {
    const story = tinyStory(["linz", "graz", "graz"], sites);
    expect(heaviest({ ...story, title: "A Linzer Torte, linzer style" })[0]).toBe("graz");
  });

  test("the words of a mention count as its name", () => {
    const story = tinyStory(["linz", "graz", "graz"], sites);
    const renamed = {
      ...story,
      title: "Fire in linz",
      sites: story.sites.map((site) => ({ ...site, name: `${site.name} an der Donau` })),
    };
    expect(heaviest(renamed)[0]).toBe("linz");
  });

  test("where something happens weighs more than who speaks from there", () => {
    expect(heaviest(tinyStory(["linz=them", "graz"], sites))[0]).toBe("graz");
  });

  test("what is named first weighs more than what is named last", () => {
    expect(heaviest(tinyStory(["x", "wels", "x", "x", "linz"], sites))).toEqual(["wels", "linz", "graz"]);
  });
});
