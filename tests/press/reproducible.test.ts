import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";

const sources = { stories: "stories", geo: "public/geo" };

/** Every file below a folder with the hash of its bytes. */
async function hashesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const entries: [string, string][] = [];
  for (const name of names)
    if ((await stat(join(folder, name))).isFile())
      entries.push([
        name,
        createHash("sha256")
          .update(await readFile(join(folder, name)))
          .digest("hex"),
      ]);
  return Object.fromEntries(entries);
}

describe("the build", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-twice-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("gives the same bytes wherever and however often it is made, and leaves no draft behind", async () => {
    await buildSite(sources, join(folder, "one"));
    await buildSite(sources, join(folder, "two"));
    const first = await hashesOf(join(folder, "one"));
    expect(Object.keys(first).length).toBeGreaterThan(40);
    expect(await hashesOf(join(folder, "two"))).toEqual(first);
    expect((await readdir(folder)).sort()).toEqual(["one", "two"]);
  }, 120_000);

  it("can run twice at once into one folder: one whole site is there in the end", async () => {
    await buildSite(sources, join(folder, "alone"));
    const alone = await hashesOf(join(folder, "alone"));
    const both = join(folder, "both");
    await Promise.all([buildSite(sources, both), buildSite(sources, both)]);
    expect(await hashesOf(both)).toEqual(alone);
    expect((await readdir(folder)).filter((name) => name.startsWith("both"))).toEqual(["both"]);
  }, 120_000);
});
