import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contains, degreesWide } from "../../src/model/position.ts";
import { mentionsOf, readingOrderOf } from "../../src/model/reading-order.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";

const checked = await checkFolder("tests/fixtures/stories/linz-bridge", readAtlas("tests/fixtures/geo"));
if (!checked.ok) throw new Error(`linz-bridge: ${checked.problems.map(({ message }) => message).join("; ")}`);
const { story } = checked.value;
const order = readingOrderOf(story);

describe("a story about another country", () => {
  test("has its three places in reading order", () => {
    expect(story.sites.map(({ id }) => id)).toEqual(["linz", "nibelungen-bridge", "vienna"]);
  });

  test("has a voice and a name left off the map", () => {
    const voices = story.sites.flatMap(({ id }) =>
      mentionsOf(order, id).filter(({ role }) => role === "voice"),
    );
    expect(voices).toMatchObject([{ site: "vienna", who: "the Austrian government" }]);
    expect(story.unmapped.map(({ text }) => text)).toEqual(["the Danube"]);
  });

  test("makes each item of a list a passage of its own", () => {
    expect(order.passages.map(({ text }) => text).slice(3)).toEqual([
      "The first lane closes in Linz in June.",
      "The last one opens again in September.",
    ]);
  });

  test("opens on its town, where it names no frame, and not on the capital that only pays", () => {
    const held = story.sites.filter(({ anchor }) => contains(story.frame, anchor)).map(({ id }) => id);
    expect(held).toEqual(["linz", "nibelungen-bridge"]);
    expect(degreesWide(story.frame)).toBeLessThan(0.2);
  });

  test.skipIf(!existsSync("public/geo/manifest.json"))(
    "lies in its country on the real map too (skipped until `npm run geo` has made it)",
    async () => {
      const real = await checkFolder("tests/fixtures/stories/linz-bridge", readAtlas("public/geo"));
      expect(real.ok ? [] : real.problems.map(({ message }) => message)).toEqual([]);
    },
  );
});
