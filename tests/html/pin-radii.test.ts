import { describe, expect, test } from "vitest";
import { pinRadiiOf } from "../../src/html/pin-radii.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const checked = await checkFolder("stories/truce-call", readAtlas("public/geo"));
if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join("; "));
const { story } = checked.value;

describe("how large a pin is", () => {
  test("the site named most often has the largest, and the others no more than it", () => {
    const { radii } = pinRadiiOf(story);
    const sizes = Object.values(radii);
    expect(Math.max(...sizes)).toBe(18);
    expect(Math.min(...sizes)).toBe(11);
  });

  test("where each site is named once, all are small", () => {
    const once = new Set<string>();
    const blocks = story.blocks.map((block) =>
      block.kind === "passage"
        ? { ...block, mentions: block.mentions.filter(({ site }) => !once.has(site) && once.add(site)) }
        : block,
    );
    const { radii } = pinRadiiOf({ ...story, title: "", dek: "", blocks });
    expect(Math.max(...Object.values(radii))).toBe(11);
  });
});

describe("what a story says of its sites' weight", () => {
  const weighed = (weight: "main" | "context") => {
    const [first, ...others] = story.sites;
    if (!first) throw new Error("the story has sites");
    return { id: first.id, story: { ...story, sites: [{ ...first, weight }, ...others] } };
  };

  test("the main site has the largest pin, however often it is named", () => {
    const { id, story: changed } = weighed("main");
    expect(pinRadiiOf(changed).radii[id]).toBe(18);
  });

  test("context has a smaller one than any other", () => {
    const { id, story: changed } = weighed("context");
    const { [id]: own, ...others } = pinRadiiOf(changed).radii;
    expect(own).toBeLessThan(Math.min(...Object.values(others)));
  });

  test("pins without numbers are smaller, and as different", () => {
    const sizes = Object.values(pinRadiiOf({ ...story, numbers: false }).radii);
    expect(Math.max(...sizes)).toBe(13);
    expect(Math.min(...sizes)).toBe(7);
  });
});
