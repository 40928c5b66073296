import { describe, expect, test } from "vitest";
import { articleOf, check, collection, graz, linz } from "./trial-story.ts";

const told = (front: string) => check(articleOf("In [Graz](#graz).", front), collection([linz, graz]));
const frame = "map:\n  frame: [13, 46, 17, 49]\n";

describe("frames and views", () => {
  test("are taken where they are right", () => {
    expect(
      told(
        "map:\n  frames: { wide: [13, 46, 17, 49], phone: [14, 46.5, 16, 48.5] }\nviews:\n  - { passage: p2, frame: [15, 46.8, 16, 47.4] }\n",
      ),
    ).toMatchObject({ ok: true, told: [] });
  });

  test.each<[what: string, front: string, told: RegExp, hint: RegExp]>([
    [
      "two wide frames",
      "map:\n  frame: [13, 46, 17, 49]\n  frames: { wide: [13, 46, 17, 49] }\n",
      /6:19 front matter: "map\.frames\.wide" and "map\.frame" are the same thing$/,
      /Keep one/,
    ],
    [
      "a frame that is no box",
      "map:\n  frames: { phone: [13, 46, 17] }\n",
      /5:20 front matter: "map\.frames\.phone" is not a bounding box$/,
      /\[west, south, east, north\]/,
    ],
    [
      "an unknown width",
      "map:\n  frames: { tablet: [13, 46, 17, 49] }\n",
      /unknown key "tablet" of "frames"$/,
      /Known keys: wide, phone/,
    ],
    [
      "a phone's frame somewhere else",
      "map:\n  frames: { wide: [13, 46, 17, 49], phone: [40, 46, 44, 49] }\n",
      /"map\.frames\.phone" lies beyond what is drawn around the map's frame \[13, 46, 17, 49\]$/,
      /a part of that frame/,
    ],
    [
      "a view without a frame",
      `${frame}views: [{ passage: p2 }]\n`,
      /6:9 front matter: "views" lacks "frame"$/,
      /passage, frame, layers/,
    ],
    [
      "a view of no passage",
      `${frame}views: [{ passage: p9, frame: [15, 46.8, 16, 47.4] }]\n`,
      /6:20 front matter: the article has no passage "p9"$/,
      /Count its paragraphs/,
    ],
    [
      "two views of a passage",
      `${frame}views:\n  - { passage: p2, frame: [15, 46.8, 16, 47.4] }\n  - { passage: p2, frame: [15, 46, 16, 48] }\n`,
      /8:16 front matter: the passage "p2" has two views$/,
      /Keep one/,
    ],
    [
      "a layer that the story does not draw",
      `${frame}views: [{ passage: p2, frame: [15, 46.8, 16, 47.4], layers: [flood] }]\n`,
      /a view names the layer "flood", which the story does not draw$/,
      /Layers of the story/,
    ],
    [
      "a layer that is drawn in every view",
      "map:\n  frame: [13, 46, 17, 49]\n  layers: [river]\nviews: [{ passage: p2, frame: [15, 46.8, 16, 47.4], layers: [river] }]\n",
      /a view names the layer "river", which is drawn in every view$/,
      /own/,
    ],
  ])("are told where they are not: %s", (_, front, message, hint) => {
    const checked = told(front);
    expect(checked.ok).toBe(false);
    expect(checked.told.join("\n")).toMatch(new RegExp(message.source, "m"));
    expect(checked.hints).toMatch(hint);
  });

  test("that leave out a place of their passage are warned of", () => {
    const { ok, told: all } = told(`${frame}views: [{ passage: p2, frame: [13, 48, 14, 48.9] }]\n`);
    expect({ ok, all }).toEqual({
      ok: true,
      all: [
        expect.stringMatching(/^warning article\.md:6:20 front matter: the view of p2 does not show graz/),
      ],
    });
  });
});
