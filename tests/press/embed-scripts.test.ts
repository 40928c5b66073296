import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildEmbedScripts } from "../../src/press/embed-scripts.ts";

/** What a host's readers fetch before any map, in bytes after gzip -9. A limit is the promise of docs/embedding.md. */
const limits = {
  "embed.js": 2000,
  "dateline-map.js": 3000,
  "dateline-bind.js": 6200,
  "dateline-wrap.js": 1100,
};

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-scripts-"));
  await buildEmbedScripts(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe("A script for other pages", () => {
  test.each(Object.entries(limits))("%s weighs at most %i bytes", async (name, most) => {
    const { length } = gzipSync(await readFile(join(folder, name)), { level: 9 });
    expect(
      length,
      `${name} has grown: make it smaller, or change the promise and this limit`,
    ).toBeLessThanOrEqual(most);
  });

  test("is whole in itself, but for the binding that a host asks for, and the marks that it may ask the binding for", async () => {
    const later: { readonly [name: string]: string[] } = {
      "dateline-bind.js": ["./dateline-wrap.js"],
      "dateline-wrap.js": [],
    };
    for (const name of Object.keys(limits)) {
      const code = await readFile(join(folder, name), "utf8");
      const asked = [
        ...code.matchAll(/\b(?:import|from)\b[^`"']{0,8}[`"']([^`"']+)|[`"'](\.\/[\w-]+\.js)[`"']/g),
      ].map(([, direct, named]) => direct ?? named);
      expect(asked, name).toEqual(later[name] ?? ["./dateline-bind.js"]);
    }
  });

  test("has nothing beside it but the element's manifest and types", async () => {
    const descriptions = ["custom-elements.json", "dateline-map.d.ts", "jsx.d.ts"];
    expect((await readdir(folder)).sort()).toEqual([...Object.keys(limits), ...descriptions].sort());
  });
});
