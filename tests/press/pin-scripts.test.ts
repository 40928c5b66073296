import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Pinned, parsePinned } from "../../src/model/pinned.ts";
import { embedScripts } from "../../src/press/embed-entries.ts";
import { pinScripts } from "../../src/press/pin-scripts.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-pinned-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A site whose scripts hold that text, built after `last`. */
async function siteOf(name: string, text: string, last: string): Promise<Pinned> {
  const site = join(folder, name);
  await mkdir(site);
  for (const script of embedScripts) await writeFile(join(site, script), `${script}: ${text}`);
  await pinScripts(site, join(folder, last));
  const told = parsePinned(JSON.parse(await readFile(join(site, "pinned.json"), "utf8")));
  if (!told) throw new Error("pinned.json cannot be read.");
  return told;
}

describe("The scripts at an address that never changes", () => {
  test("stay through later builds, byte for byte, beside those of the new version", async () => {
    const one = await siteOf("one", "first", "none");
    const two = await siteOf("two", "second", "one");
    const three = await siteOf("three", "second", "two");
    expect(two.folder).not.toBe(one.folder);
    expect(three).toEqual(two);
    expect(await readdir(join(folder, "three", "pinned"))).toHaveLength(2);
    for (const { folder: kept, integrity } of [one, two])
      for (const script of embedScripts) {
        const bytes = await readFile(join(folder, "three", kept, script));
        const hash = createHash("sha384").update(bytes).digest("base64");
        expect(integrity[script]).toBe(`sha384-${hash}`);
      }
  });

  test.each([
    ["no object", null],
    ["no hashes", { folder: "pinned/0123456789abcdef/" }],
    ["a folder elsewhere", { folder: "https://example.org/", integrity: {} }],
    ["a folder above", { folder: "pinned/../", integrity: {} }],
    ["a hash that is none", { folder: "pinned/0123456789abcdef/", integrity: { "embed.js": '"><script>' } }],
  ])("are not offered where what the site tells of them is wrong: %s", (_, told) => {
    expect(parsePinned(told)).toBeNull();
  });
});
