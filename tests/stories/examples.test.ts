import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { coverageOf } from "../../src/draft/coverage.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import type { CheckedStory } from "../../src/format/check-story.ts";
import { editionsOf } from "../../src/html/edition.ts";
import { pageSlots } from "../../src/html/page.ts";
import { fillShell } from "../../src/html/shell.ts";
import type { Problem } from "../../src/model/problem.ts";
import { isExtent } from "../../src/model/site.ts";
import { type BaseMap, readBaseMap } from "../../src/press/base-map.ts";
import { compressSite } from "../../src/press/compress.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { checkStories, storyFolders } from "../../src/press/stories.ts";
import type { StoryBase } from "../../src/press/story-base.ts";
import { writeFiles } from "../../src/press/write-files.ts";
import { hasWorld } from "../atlas/the-world.ts";
import { sentSize } from "../press/sent-size.ts";

const root = "examples";
const ids = storyFolders(root).map((folder) => basename(folder));
const textOf = (id: string, name: string): string => readFileSync(join(root, id, name), "utf8");
/** Kibibytes of base map at most, as they are sent: before the live map, and in all. */
const limits = { first: 90, all: 300 };
const html = 45_000;
/** Milliseconds that a story's map may take to be cut on a busy machine. */
const patience = 120_000;

describe("an example", () => {
  const gazetteer = createGazetteer(tableText);
  const lexicon = createLexicon(tableText);

  test("there are ten, each from another part of the world", () => expect(ids).toHaveLength(10));

  test.each(ids)("%s has every name that the finder finds linked or listed as left off", (id) => {
    const sites = JSON.parse(textOf(id, "sites.geojson"));
    const { open, unsure } = coverageOf({ article: textOf(id, "article.md"), sites }, gazetteer, lexicon);
    expect({ open, unsure }).toEqual({ open: [], unsure: [] });
  });
});

describe.skipIf(!hasWorld)("an example on the real atlas (skipped until `npm run atlas` has made it)", () => {
  const checked = new Map<string, CheckedStory>();
  const warnings: Problem[] = [];
  const maps = new Map<string, StoryBase>();
  let base: BaseMap;
  let site: string;
  afterAll(() => rm(site, { recursive: true, force: true }));
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), "dateline-examples-"));
    base = readBaseMap({ stories: root, geo: "public/geo", atlas: process.env.ATLAS ?? "atlas" });
    const found = await checkStories(
      ids.map((id) => join(root, id)),
      base.atlas,
    );
    if (found.problems.length) throw new Error(found.problems.map(({ message }) => message).join("; "));
    for (const each of found.stories) checked.set(each.story.id, each);
    warnings.push(...found.warnings);
  }, patience);
  const storyOf = (id: string): CheckedStory => checked.get(id) as CheckedStory;
  const mapOf = (id: string): StoryBase => {
    const map = maps.get(id) ?? base.of(storyOf(id));
    maps.set(id, map);
    return map;
  };

  test("the stories are in order, with nothing for an editor to look at", () => {
    expect(checked.size).toBe(ids.length);
    expect(warnings).toEqual([]);
  });

  test.each(ids)(
    "%s draws each region, water and range by its extent",
    (id) => {
      const { story } = storyOf(id);
      const areas = story.sites.filter(({ kind }) => isExtent(kind));
      expect(areas.length).toBeGreaterThan(2);
      const cut = mapOf(id).atlas;
      for (const { layer } of areas)
        expect(layer && cut.find(layer.product, String(layer.feature)), JSON.stringify(layer)).not.toBeNull();
    },
    patience,
  );

  test.each(ids)(
    "%s keeps its map and its page light",
    async (id) => {
      const { atlas: cut, files, own } = mapOf(id);
      await writeFiles(own, site);
      await compressSite(site);
      const weigh = (file = ""): number => (own.has(file) ? sentSize(join(site, file)) : 0);
      /** An extent is fetched when its site is chosen. */
      const opening = cut.names.filter((name) => cut.layer(name)?.draw !== "extent");
      const addresses = opening.map((name) => files.addressOf(name));
      const first = addresses.reduce((sum, address) => sum + weigh(address?.overview ?? address?.url), 0);
      const all = [...own.keys()].reduce((sum, file) => sum + weigh(file), 0);
      const [edition] = editionsOf(storyOf(id), cut, null, files);
      const page = edition ? fillShell(readFileSync("index.html", "utf8"), pageSlots(edition), "../") : "";
      expect(first).toBeLessThanOrEqual(limits.first);
      expect(all).toBeLessThanOrEqual(limits.all);
      expect(page).toContain(storyOf(id).story.title.slice(0, 10));
      expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(html);
    },
    patience,
  );
});
