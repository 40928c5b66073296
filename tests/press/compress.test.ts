import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressSite, createCompressor } from "../../src/press/compress.ts";

const text = JSON.stringify(Array.from({ length: 2000 }, (_, at) => [at / 7, at / 11]));
const map = "story/map/land.0a1b2c3d.geojson";

describe("a site's files, compressed", () => {
  let folder: string;
  const at = (site: string, name: string): string => join(folder, site, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-compress-"));
    for (const site of ["site", "last"]) await mkdir(at(site, "story/map"), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("stand beside them, in two ways, where that is worth a file", async () => {
    await writeFile(at("site", map), text);
    await writeFile(at("site", "story/small.json"), "{}");
    await writeFile(at("site", "story/photo.jpg"), text);
    await compressSite(join(folder, "site"));
    expect(brotliDecompressSync(await readFile(`${at("site", map)}.br`)).toString()).toBe(text);
    expect(gunzipSync(await readFile(`${at("site", map)}.gz`)).toString()).toBe(text);
    expect((await readdir(at("site", "story"))).sort()).toEqual(["map", "photo.jpg", "small.json"]);
  });

  it.each([
    ["are those of the site before where a name holds the hash of what is in it", map, "before"],
    ["are made anew where a name says nothing of it", "story/story.json", text],
  ])("%s", async (_what, name, expected) => {
    await writeFile(at("site", name), text);
    for (const ending of [".br", ".gz"]) await writeFile(at("last", name + ending), "before");
    await createCompressor(join(folder, "site"), join(folder, "last")).rest();
    const packed = await readFile(`${at("site", name)}.br`);
    expect(expected === "before" ? packed.toString() : brotliDecompressSync(packed).toString()).toBe(
      expected,
    );
  });

  it("are made once of what two files hold alike, and stand beside both", async () => {
    for (const name of ["front.html", "story/index.html", "story/map/index.html"])
      await writeFile(at("site", name), text);
    const compressor = createCompressor(join(folder, "site"));
    await compressor.only("story");
    expect((await readdir(at("site", "story"))).sort()).toEqual([
      "index.html",
      "index.html.br",
      "index.html.gz",
      "map",
    ]);
    await writeFile(at("site", "story/index.html.br"), "the first");
    await compressor.rest();
    for (const name of ["front.html", "story/map/index.html"])
      expect(await readFile(`${at("site", name)}.br`, "utf8"), name).toBe("the first");
  });
});
