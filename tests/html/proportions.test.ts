import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Edition, editionOf } from "../../src/html/edition.ts";
import { posterFileOf } from "../../src/html/poster-file.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { posterCss } from "../../src/press/style-texts.ts";
import type { SmallStory } from "../stories-in.ts";
import { writeStories } from "../stories-in.ts";

const andes = {
  arica: [-70.31, -18.48],
  concepcion: [-73.05, -36.83],
  "punta-arenas": [-70.92, -53.16],
} as const;
const stories: SmallStory[] = [
  { id: "andes", sites: andes },
  { id: "strip-of-a-frame", front: "map:\n  frame: [-71, -54, -70, -18]", sites: andes },
  {
    id: "flat-frame",
    front: "map:\n  frame: [60, 54, 120, 56]",
    sites: { omsk: [73.4, 55], tomsk: [84.95, 55.5] },
  },
  { id: "street", sites: { one: [-0.1276, 51.5072], two: [-0.1276, 51.5079] } },
];

describe("the picture of a story", () => {
  let folder: string;
  const editions = new Map<string, Edition>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-proportions-"));
    await writeStories(folder, stories);
    const atlas = readAtlas("public/geo");
    for (const { id } of stories) {
      const checked = await checkFolder(join(folder, id), atlas);
      if (!checked.ok) throw new Error(checked.problems[0]?.message);
      editions.set(id, editionOf(checked.value, atlas));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(stories.map(({ id }) => id))("%s is neither a strip nor a column", (id) => {
    const svg = new JSDOM(posterFileOf(editions.get(id) as Edition, posterCss), {
      contentType: "image/svg+xml",
    }).window.document;
    const [, , width, height] = (svg.documentElement.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const ratio = (height as number) / (width as number);
    expect(ratio).toBeGreaterThan(0.39);
    expect(ratio).toBeLessThan(1.26);
  });

  test.each([
    ["its own file", undefined],
    ["a card", { width: 800, height: 420 }],
    ["a narrow embed", { width: 360, height: 256 }],
    ["a map as high as the window", { width: 704, height: 800 }],
  ])("of places along a line has land to both of its sides: %s", (_where, size) => {
    const edition = editions.get("strip-of-a-frame") as Edition;
    const svg = new JSDOM(posterFileOf(edition, posterCss, size), { contentType: "image/svg+xml" }).window
      .document;
    const [left = 0, , width = 0] = (svg.documentElement.getAttribute("viewBox") ?? "")
      .split(" ")
      .map(Number);
    const reach = [...svg.querySelectorAll("path.country")].flatMap((path) =>
      farthest(path.getAttribute("d") ?? ""),
    );
    expect(Math.max(...reach)).toBeGreaterThan(left + width);
  });
});

/** The x of every point of path data in absolute moves and relative lines. */
function farthest(d: string): number[] {
  return [...d.matchAll(/M(-?\d+)[ ]?(-?\d+)l?([^Mz]*)/g)].flatMap(([, x, , rest]) => {
    const steps = [...(rest ?? "").matchAll(/-?\d+/g)].map(Number).filter((_, at) => at % 2 === 0);
    let at = Number(x);
    return [at, ...steps.map((step) => (at += step))];
  });
}
