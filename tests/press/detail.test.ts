import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tilesIn } from "../../src/atlas/streets/tile-grid.ts";
import { editionOf } from "../../src/html/edition.ts";
import { pageSlots } from "../../src/html/page.ts";
import { readBaseMap } from "../../src/press/base-map.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import type { StoryBase } from "../../src/press/story-base.ts";
import { openStreets } from "../../src/press/story-streets.ts";
import { covered, frame, writeTown, writeTownStory } from "../streets/town-story.ts";

const geo = "tests/fixtures/geo";
let folder: string;
let stories: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-detail-"));
  stories = join(folder, "stories");
  await writeTown(join(writeTownStory(stories, "own", "detail: streets.pmtiles\n"), "streets.pmtiles"));
  writeTownStory(stories, "plain", "");
  mkdirSync(join(folder, "atlas", "detail"), { recursive: true });
  await writeTown(join(folder, "atlas", "detail", "tuscany.pmtiles"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function baseOf(id: string, atlas?: string) {
  const products = readBaseMap({ stories, geo });
  const checked = await checkFolder(join(stories, id), products.atlas);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const streets = openStreets({ stories, geo, ...(atlas && { atlas }) });
  const base = await streets.under(products.of(checked.value), checked.value);
  return { base, edition: editionOf(checked.value, base.atlas, null, base.files) };
}

const tilesOf = ({ own }: StoryBase) => [...own].filter(([file]) => file.endsWith(".pbf"));
const layersIn = (bytes: string | Uint8Array) => new VectorTile(new PbfReader(bytes as Uint8Array)).layers;

describe("the streets of a story's archive", () => {
  it("become a plain file for each tile of the frame and its surroundings, and the archive none", async () => {
    const { base } = await baseOf("own");
    const { url = "", tiles } = base.files.addressOf("streets-roads") ?? {};
    if (!tiles) throw new Error("no tiles");
    const wanted = Array.from({ length: tiles.maxzoom - tiles.minzoom + 1 }, (_, at) =>
      tilesIn(tiles.bounds, tiles.minzoom + at),
    ).flat();
    const addresses = wanted.map(({ z, x, y }) =>
      url.replace("{z}", `${z}`).replace("{x}", `${x}`).replace("{y}", `${y}`),
    );
    expect(tilesOf(base).map(([file]) => file)).toEqual(addresses);
    expect(tiles).toMatchObject({ minzoom: 12, maxzoom: 14 });
    expect(url).toMatch(/^own\/map\/streets\.[0-9a-f]{8}\/\{z\}\/\{x\}\/\{y\}\.pbf$/);
    expect([...base.own.keys()].filter((file) => file.includes("pmtiles"))).toEqual([]);
  });

  it("keep what the map draws, by its kind and its name alone", async () => {
    const { base } = await baseOf("own");
    const found = new Map<string, Set<string>>();
    for (const [, bytes] of tilesOf(base))
      for (const [name, layer] of Object.entries(layersIn(bytes)))
        for (let at = 0; at < layer.length; at += 1)
          for (const key of Object.keys(layer.feature(at).properties))
            found.set(name, (found.get(name) ?? new Set()).add(key));
    const names = new Set(tilesOf(base).flatMap(([, bytes]) => Object.keys(layersIn(bytes))));
    expect([...names].sort()).toEqual(
      ["buildings", "land", "parks", "rivers", "roads", "water"].map((name) => `streets-${name}`),
    );
    expect(Object.fromEntries([...found].map(([name, keys]) => [name, [...keys].sort()]))).toEqual({
      "streets-roads": ["kind", "name"],
      "streets-rivers": ["name"],
    });
  });

  it("are the same files for the same archive, and have another address when they change", async () => {
    const [one, two] = [await baseOf("own"), await baseOf("own")];
    expect([...one.base.own.keys()]).toEqual([...two.base.own.keys()]);
    await writeTown(join(stories, "own", "streets.pmtiles"), { maxzoom: 13 });
    const three = await baseOf("own");
    await writeTown(join(stories, "own", "streets.pmtiles"));
    expect(three.base.files.addressOf("streets-roads")?.url).not.toBe(
      one.base.files.addressOf("streets-roads")?.url,
    );
  });

  it("are drawn in the still picture, and credited on the page", async () => {
    const { edition } = await baseOf("own");
    const page = Object.values(pageSlots(edition)).join("");
    for (const look of ["street-land", "street-water", "park", "road-major", "road-minor"])
      expect(page, look).toMatch(new RegExp(`<path class="${look}" d="M`));
    expect(page).toMatch(/Map data: [^<]*© OpenStreetMap/);
    expect(page).toContain("As of May 4, 2026");
  });

  it("name its quarters, but no place twice", async () => {
    const { base } = await baseOf("own");
    const names = base.atlas.features("streets-names").map(({ properties }) => properties?.name);
    expect(names).toEqual(expect.arrayContaining(["Northquay", "Southmills", "Old Harbour"]));
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("Ilsemouth");
  });

  it("lie above the base map's waters and below what the story tells", async () => {
    const { base } = await baseOf("own");
    const at = (name: string): number => base.atlas.names.indexOf(name);
    expect(at("streets-land")).toBeGreaterThan(at("river"));
    expect(at("streets-roads")).toBeGreaterThan(at("streets-water"));
    expect(at("streets-land")).toBeLessThan(at("regions"));
  });
});

describe("an archive for all stories", () => {
  it("gives streets to each whose frame it holds", async () => {
    const { base } = await baseOf("plain", join(folder, "atlas"));
    expect(tilesOf(base).length).toBeGreaterThan(10);
  });

  it("is asked for by nothing where there is none", async () => {
    const { base } = await baseOf("plain");
    expect(base.atlas.layer("streets-roads")).toBe(null);
  });
});

describe("the bounds that a reader may come close in", () => {
  it("are those of the tiles", async () => {
    const { base } = await baseOf("own");
    const { bounds = frame } = base.files.addressOf("streets-roads")?.tiles ?? {};
    for (const at of [0, 1]) expect(bounds[at]).toBeGreaterThanOrEqual(covered[at] as number);
    for (const at of [2, 3]) expect(bounds[at]).toBeLessThanOrEqual(covered[at] as number);
  });
});
