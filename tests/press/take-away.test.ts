import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";

let folder: string;
const at = (name: string): string => join(folder, "site", name);
const pageAt = async (name: string): Promise<Document> =>
  new JSDOM(await readFile(at(name), "utf8")).window.document;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-taken-"));
  const sources = { stories: "stories", geo: "public/geo" };
  await buildSite(sources, at(""), new URL("https://maps.example/"));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("What is taken away from a story", () => {
  test.each(["index.html", "truce-call/index.html", "truce-call/uk/index.html"])(
    "is linked from %s, and each of the files is there",
    async (page) => {
      const document = await pageAt(page);
      const links = [...document.querySelectorAll(".take-panel a")].map(
        (link) => link.getAttribute("href") ?? "",
      );
      expect(links.length).toBe(11);
      const beside = await readdir(join(at(page), ".."));
      expect(beside).toEqual(expect.arrayContaining(links.map((link) => link.replace(/^\.\//, ""))));
      const names = [...document.querySelectorAll(".take-panel a[download]")].map((link) =>
        link.getAttribute("download"),
      );
      expect(names[0]).toBe("truce-call-map-1x1.png");
      expect(document.querySelector(".take-panel")?.textContent).toContain("Natural Earth");
    },
  );

  test.each([
    ["map-1x1.png", 1080, 1080],
    ["map-4x5.png", 1080, 1350],
    ["map-16x9.png", 1920, 1080],
  ])("%s is %i by %i pixels", async (name, width, height) => {
    const png = await readFile(at(`truce-call/${name}`));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  test("map.svg has its colours and its credit in itself, for programs that know no custom properties", async () => {
    const svg = await readFile(at("truce-call/map.svg"), "utf8");
    expect(svg).not.toMatch(/var\(|prefers-color-scheme/);
    expect(svg).toContain("Natural Earth");
  });

  test("the handout holds its picture, and each place under its number", async () => {
    const document = await pageAt("truce-call/handout.html");
    const svg = decodeURIComponent(document.querySelector("img")?.src.replace(/^[^,]*,/, "") ?? "");
    const picture = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
    const pins = [...picture.querySelectorAll(".pin .number")].map(({ textContent }) => textContent);
    expect([...document.querySelectorAll("li > b")].map(({ textContent }) => textContent)).toEqual(pins);
    expect(document.querySelectorAll("li q").length).toBe(pins.length);
    expect(document.querySelectorAll("script, link, [src^=http]")).toHaveLength(0);
  });

  test("the one file has at most 1.5 MB, names its story's address, and loads nothing", async () => {
    const html = await readFile(at("truce-call/whole.html"), "utf8");
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_500_000);
    const { window } = new JSDOM(html);
    const loaded = [...window.document.querySelectorAll("[src], link")].map(({ outerHTML }) => outerHTML);
    expect(loaded).toEqual(['<link rel="canonical" href="https://maps.example/truce-call/">']);
    const policy = window.document.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).not.toMatch(/https?:|'self'|unsafe/);
  });
});
