import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Edition, editionOf } from "../../src/html/edition.ts";
import { posterFileOf } from "../../src/html/poster-file.ts";
import { isDrawable } from "../../src/press/picture-fonts.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { undrawnNames } from "../../src/press/undrawn-names.ts";

const atlas = readAtlas("public/geo");
type Site = readonly [id: string, name: string, position: readonly [number, number]];

/** A story of its own in a folder, and the folder of stories that it is in. */
async function editionIn(
  lang: string,
  sites: readonly Site[],
  frame = "",
): Promise<readonly [Edition, string]> {
  const stories = await mkdtemp(join(tmpdir(), "dateline-names-"));
  onTestFinished(() => rm(stories, { recursive: true, force: true }));
  await mkdir(join(stories, "trial"));
  const links = sites.map(([id, name]) => `[${name}](#${id})`).join(", ");
  const features = sites.map(([id, name, coordinates]) => ({
    type: "Feature",
    id,
    properties: { name, kind: "city", summary: "A place.", source: { name: "Own survey" } },
    geometry: { type: "Point", coordinates },
  }));
  const article = `---\ntitle: Trial\npublished: 2026-02-03\nlang: ${lang}\n${frame}---\n\n${links}.\n`;
  await writeFile(join(stories, "trial", "article.md"), article);
  await writeFile(
    join(stories, "trial", "sites.geojson"),
    JSON.stringify({ type: "FeatureCollection", features }, null, 1),
  );
  const checked = await checkFolder(join(stories, "trial"), atlas);
  if (!checked.ok) throw new Error("the story is not in order");
  return [editionOf(checked.value, atlas), stories];
}

const namesIn = (svg: string): string[] => {
  const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
  return [...document.querySelectorAll(".pin .name")].map(({ textContent }) => textContent ?? "");
};

describe("Names in pictures", () => {
  test.each([
    ["Łódź, Київ, Αθήνα, Ընդունում", true],
    ["مدينة الأمل", true],
    ["ירושלים", true],
    ["青石镇", false],
    ["서울", false],
    ["दिल्ली", false],
    ["กรุงเทพ", false],
    ["Köln 青", false],
  ])("%s can be drawn: %s", (name, expected) => {
    expect(isDrawable(name)).toBe(expected);
  });

  test("are left out where the font lacks them, and the build warns of each with its place", async () => {
    const [edition, stories] = await editionIn("zh-Hans", [
      ["qingshi", "青石镇", [112.3, 27.9]],
      ["anren", "Anren", [112.9, 28.2]],
    ]);
    expect(namesIn(posterFileOf(edition, "", undefined, undefined, isDrawable))).toEqual(["Anren"]);
    expect(namesIn(posterFileOf(edition, ""))).toEqual(["青石镇", "Anren"]);
    const warnings = await undrawnNames([edition], stories);
    expect(warnings).toEqual([
      {
        severity: "warning",
        file: expect.stringMatching(/trial\/sites\.geojson$/),
        line: 8,
        column: 14,
        message: expect.stringMatching(/^the name "青石镇" is not drawn in card\.png and poster\.png/),
        hint: expect.stringMatching(/^The page.*\.$/),
      },
    ]);
  });

  test("slide in from the picture's edge, as on the page", async () => {
    const name = "The Municipal Institute for the Documentation of Floods and Landslides of the Upper Valley";
    const [edition] = await editionIn(
      "en",
      [
        ["long", name, [2.1, 41.4]],
        ["mill", "Mill", [3, 41.8]],
      ],
      "map:\n  frame: [1.5, 40.9, 3.4, 41.9]\n",
    );
    const size = { width: 800, height: 420 };
    const { document } = new JSDOM(posterFileOf(edition, "", size), { contentType: "image/svg+xml" }).window;
    const text = [...document.querySelectorAll(".pin .name")].find(({ textContent }) => textContent === name);
    expect(text?.getAttribute("class")).toBe("name middle");
    const half = (name.length * 12 * 0.58) / 2;
    const middle = Number(text?.getAttribute("x"));
    expect(middle - half).toBeGreaterThanOrEqual(0);
    expect(middle + half).toBeLessThanOrEqual(size.width);
  });

  test("from right to left are kept apart from their distance", async () => {
    const [edition] = await editionIn(
      "ar",
      [
        ["amal", "مدينة الأمل", [44.2, 33.1]],
        ["qarya", "القرية", [20, 33.4]],
      ],
      "map:\n  frame: [43, 32, 46, 35]\n",
    );
    expect(namesIn(posterFileOf(edition, ""))).toContainEqual(expect.stringMatching(/^القرية\u200e \d/));
  });
});
