import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { putInPlace } from "../../src/press/put-in-place.ts";

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-place-"));
  target = join(folder, "dist");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A site of two files that tell its name, and a folder of pinned scripts of its own. */
async function siteOf(name: string): Promise<string> {
  const site = join(folder, `dist-${name}`);
  await mkdir(join(site, "pinned", name), { recursive: true });
  for (const file of ["index.html", "story.json", `pinned/${name}/embed.js`])
    await writeFile(join(site, file), name);
  return site;
}

const told = (file: string): Promise<string> => readFile(join(target, file), "utf8");

describe("A site that is put in place", () => {
  it("is whole when twenty come at once, and none leaves anything beside it", async () => {
    const names = Array.from({ length: 20 }, (_, at) => `n${at}`);
    const drafts = await Promise.all(names.map(siteOf));
    const swaps = Promise.all(drafts.map((draft) => putInPlace(draft, target)));
    await expect(swaps).resolves.toHaveLength(names.length);
    expect(await readdir(folder)).toEqual(["dist"]);
    expect(names).toContain(await told("index.html"));
    expect(await told("story.json")).toBe(await told("index.html"));
  });

  it("keeps the pinned scripts of the one before it, though that came while it was made", async () => {
    const late = await siteOf("late");
    await putInPlace(await siteOf("early"), target);
    await putInPlace(late, target);
    expect((await readdir(join(target, "pinned"))).sort()).toEqual(["early", "late"]);
    expect(await told("pinned/early/embed.js")).toBe("early");
  });

  it("leaves the old one where it cannot be put there", async () => {
    await putInPlace(await siteOf("old"), target);
    await expect(putInPlace(join(folder, "dist-none"), target)).rejects.toThrow("ENOENT");
    expect(await readdir(folder)).toEqual(["dist"]);
    expect(await told("index.html")).toBe("old");
  });
});
