import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";
import { sentSize } from "../press/sent-size.ts";

/** What a reader fetches before the live map, gzipped, in bytes at most. */
const limits = { script: 12_000, styles: 8300, html: 49_000, embedHtml: 49_000, loader: 2000, element: 3000 };
/** All of it together, and nothing else is fetched before the first paint; the panel of files to take away is 400 of it. */
const beforeEngine = 62_900;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-sizes-"));
  const built = await buildSite(
    { stories: "stories", geo: "public/geo", atlas: "atlas" },
    join(folder, "site"),
  );
  expect(built.ok).toBe(true);
}, 400_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function sizeOf(name: string): Promise<number> {
  return gzipSync(await readFile(join(folder, "site", name)), { level: 9 }).length;
}

/** What the page's HTML asks for: its scripts, with those that they import at once, and its styles. */
async function askedFor(page: string): Promise<string[]> {
  const html = await readFile(join(folder, "site", page), "utf8");
  return [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
    ([, name]) => name ?? "",
  );
}

describe("before the live map, gzipped", () => {
  const told = "Weigh what grew; if it is worth it, raise the number here, and say why in the commit.";

  it.each([
    ["index.html", limits.html],
    ["embed.html", limits.embedHtml],
    ["embed.js", limits.loader],
    ["dateline-map.js", limits.element],
  ])("%s has at most %i bytes", async (name, limit) => {
    expect(await sizeOf(name), told).toBeLessThanOrEqual(limit);
  });

  it("scripts and styles are small, and with the page all is below 62,900 bytes", async () => {
    const asked = await askedFor("index.html");
    const sizes = await Promise.all(asked.map(sizeOf));
    const script = sizes.reduce((all, size) => all + size, 0);
    const html = await readFile(join(folder, "site", "index.html"), "utf8");
    const inPage = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join("");
    const styles = gzipSync(inPage, { level: 9 }).length;
    expect(script, told).toBeGreaterThan(0);
    expect(script, told).toBeLessThanOrEqual(limits.script);
    expect(styles, told).toBeLessThanOrEqual(limits.styles);
    expect(script + (await sizeOf("index.html")), told).toBeLessThanOrEqual(beforeEngine);
    expect(asked.some((name) => /engine|maplibre/.test(name))).toBe(false);
  });

  it("the base of the first story's map is at most 90 KiB as it is sent, and 300 KiB in all", async () => {
    const { layers, story } = JSON.parse(
      await readFile(join(folder, "site", "truce-call", "story.json"), "utf8"),
    );
    const files = (layers as { name: string; url: string; overview?: string; draw: unknown }[])
      .filter(({ name }) => !story.layers.includes(name))
      .map((layer) => ({ ...layer, first: layer.overview ?? layer.url }));
    const weigh = (addresses: readonly string[]): number =>
      [...new Set(addresses)].reduce(
        (sum, address) => sum + sentSize(join(folder, "site", address.replace(/\?.*$/, ""))),
        0,
      );
    const first = weigh(files.filter(({ draw }) => draw !== "extent").map((file) => file.first));
    expect(first).toBeGreaterThan(40);
    expect(first).toBeLessThanOrEqual(90);
    expect(weigh(files.flatMap((file) => [file.url, file.first]))).toBeLessThanOrEqual(300);
  });

  it("the engine is a file of its own, and its worker", async () => {
    const assets = await readdir(join(folder, "site", "assets"));
    expect(assets.filter((name) => /^engine-.*\.js$/.test(name))).toHaveLength(1);
    expect(assets.filter((name) => /worker.*\.js$/.test(name))).toHaveLength(1);
  });

  it("the engine's address stands in the page, and what it imports is there already, so that it can be fetched anew", async () => {
    const html = await readFile(join(folder, "site", "index.html"), "utf8");
    const [, stated = ""] = /<meta name="engine" content="([^"]+)">/.exec(html) ?? [];
    expect(stated).toMatch(/^assets\/engine-.*\.js$/);
    const engine = await readFile(join(folder, "site", stated), "utf8");
    const imported = [...engine.matchAll(/\bimport(?:[^"'`;()]*\bfrom)?\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
      ([, name]) => `assets/${name}`,
    );
    const asked = await askedFor("index.html");
    expect(imported).toEqual(asked.filter((name) => name.endsWith(".js")));
    expect(
      asked.filter((name) => name.endsWith(".css")),
      "a style sheet holds up the first paint",
    ).toEqual([]);
  });
});
