import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mentionsOf, readingOrderOf } from "../../src/model/reading-order.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { writeGrowingStory } from "./growing-story.ts";

describe("a story made for measuring", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-growing-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    [10, 50],
    [100, 500],
    [1000, 5000],
  ])("of %i sites passes the check and has %i mentions", async (sites, mentions) => {
    const story = join(folder, `growth-${sites}`);
    await writeGrowingStory(story, { sites, mentions });
    const checked = await checkFolder(story, readAtlas("public/geo"));
    if (!checked.ok) throw new Error(checked.problems[0]?.message);
    const order = readingOrderOf(checked.value.story);
    const counts = checked.value.story.sites.map(({ id }) => mentionsOf(order, id).length);
    expect(counts).toHaveLength(sites);
    expect(counts.reduce((sum, count) => sum + count)).toBe(mentions);
    expect(new Set(checked.value.story.sites.map(({ name }) => name)).size).toBe(sites);
  });

  it("is the same every time", async () => {
    const read = async (name: string): Promise<string[]> => {
      await writeGrowingStory(join(folder, name), { sites: 30, mentions: 90 });
      return Promise.all(
        ["article.md", "sites.geojson"].map((file) => readFile(join(folder, name, file), "utf8")),
      );
    };
    expect(await read("once")).toEqual(await read("again"));
  });
});
