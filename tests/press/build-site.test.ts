import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storyIdFault } from "../../src/format/story-id.ts";
import { type Built, buildSite } from "../../src/press/build-site.ts";

const geo = "public/geo";

/** Files of a site whose compressed ones say something else. */
async function misled(site: string): Promise<string[]> {
  const packed = (await readdir(site, { recursive: true })).filter((name) => /\.(?:br|gz)$/.test(name));
  expect(packed.length).toBeGreaterThan(50);
  const faulty: string[] = [];
  for (const name of packed) {
    const bytes = await readFile(join(site, name));
    const own = await readFile(join(site, name.slice(0, -3)));
    if (!(name.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes)).equals(own))
      faulty.push(name);
  }
  return faulty;
}

describe("a built site", () => {
  let folder: string;
  let out: string;
  let built: Built;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-build-"));
    out = join(folder, "dist");
    await cp("stories", join(folder, "stories"), { recursive: true });
    await cp("tests/fixtures/stories", join(folder, "stories"), { recursive: true });
    built = await buildSite({ stories: join(folder, "stories"), geo }, out);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("holds each story in a folder of its own, with page, embed and data", async () => {
    const ids = ["linz-bridge", "truce-call"];
    expect(built).toEqual({ ok: true, stories: ids, drawn: expect.arrayContaining(ids), warnings: [] });
    for (const id of ["linz-bridge", "truce-call"])
      expect(await readdir(join(out, id))).toEqual(
        expect.arrayContaining(["embed.html", "index.html", "story.json"]),
      );
  });

  it("has in each compressed file what stands in the file itself", async () => {
    expect(await misled(out)).toEqual([]);
  });

  it("lets no story have a name that stands in the site's root", async () => {
    const names = (await readdir(out)).filter((name) => name !== "linz-bridge" && name !== "truce-call");
    expect(names).toEqual(expect.arrayContaining(["assets", "geo", "pinned", "embed.js", "feed.xml"]));
    expect(names.filter((name) => storyIdFault(name) === null)).toEqual([]);
  });

  it("shows another article without any change to the code", async () => {
    const page = await readFile(join(out, "linz-bridge", "index.html"), "utf8");
    const pins = [...page.matchAll(/<a [^>]*data-pin="([^"]+)"/g)].map((match) => match[1]);
    const story = JSON.parse(await readFile(join(out, "linz-bridge", "story.json"), "utf8"));
    expect(pins).toEqual(story.story.sites.map(({ id }: { id: string }) => id));
    expect(pins).toHaveLength(3);
    expect(page).not.toMatch(/Putin|Kursk|class="area-hatch-main"/);
  });

  it("has MapLibre's worker as a file of its own", async () => {
    const assets = await readdir(join(out, "assets"));
    expect(assets.filter((name) => /^maplibre-gl-worker-.*\.js$/.test(name))).toHaveLength(1);
  });

  it("names no other origin in what a page loads", async () => {
    const page = await readFile(join(out, "index.html"), "utf8");
    const loaded = [...page.matchAll(/<(?:script|link|img|iframe)[^>]+(?:src|href)="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(loaded.length).toBeGreaterThan(1);
    for (const address of loaded) expect(address).toMatch(/^\.\//);
  });

  it("opens with the story published last, lists all of them, and has them in a feed", async () => {
    const home = await readFile(join(out, "index.html"), "utf8");
    const dates = await Promise.all(
      ["linz-bridge", "truce-call"].map(async (id) => {
        const { story } = JSON.parse(await readFile(join(out, id, "story.json"), "utf8"));
        return { id, published: story.published as string, title: story.title as string };
      }),
    );
    const newest = dates.sort((a, b) => b.published.localeCompare(a.published))[0];
    expect(home).toContain(`data-story="${newest?.id}"`);
    const list = await readFile(join(out, "stories.html"), "utf8");
    const feed = new JSDOM(await readFile(join(out, "feed.xml"), "utf8"), { contentType: "text/xml" }).window
      .document;
    const links = [...feed.querySelectorAll('entry link[rel="alternate"]')].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toEqual(dates.map(({ id }) => `${id}/`));
    expect([...feed.querySelectorAll("entry title")].map((title) => title.textContent)).toEqual(
      dates.map(({ title }) => title),
    );
    for (const { id } of dates) expect(list).toContain(`href="./${id}/"`);
  });

  it("lists its stories, their translations and places, for systems that offer them", async () => {
    const list = JSON.parse(await readFile(join(out, "stories.json"), "utf8"));
    expect(list.dateline).toBe(1);
    const call = list.stories.find(({ id }: { id: string }) => id === "truce-call");
    expect(call).toMatchObject({ url: "truce-call/", lang: "en-GB" });
    expect(call.translations).toEqual([expect.objectContaining({ lang: "uk", url: "truce-call/uk/" })]);
    expect(call.sites).toContainEqual({ id: "kyiv", name: "Kyiv" });
    const folders = [call, ...call.translations].map(({ url }: { url: string }) => readdir(join(out, url)));
    for (const files of await Promise.all(folders)) expect(files).toContain("embed.html");
  });

  it("has its sign where every page names it", async () => {
    expect(await readFile(join(out, "favicon.svg"), "utf8")).toContain("<svg");
    for (const [page, root] of [
      ["index.html", "./"],
      ["stories.html", "./"],
      ["truce-call/embed.html", "../"],
      ["truce-call/uk/index.html", "../../"],
    ])
      expect(await readFile(join(out, page as string), "utf8")).toContain(
        `type="image/svg+xml" href="${root}favicon.svg"`,
      );
  });

  it("draws only those stories anew that have changed, and the rest is the same to the byte", async () => {
    const poster = join(out, "truce-call", "poster.svg");
    const before = await readFile(poster, "utf8");
    const article = join(folder, "stories", "linz-bridge", "article.md");
    await writeFile(
      article,
      (await readFile(article, "utf8")).replace(/^title: .*$/m, "title: Another title"),
    );
    const again = await buildSite({ stories: join(folder, "stories"), geo }, out);
    expect(again).toMatchObject({ ok: true, drawn: ["linz-bridge"] });
    expect(await readFile(poster, "utf8")).toBe(before);
    expect(await readFile(join(out, "linz-bridge", "index.html"), "utf8")).toContain("Another title");
    expect(await misled(out), "the front page is no copy of its story's").toEqual([]);
  });

  it("is left as it was by a build that fails", async () => {
    const before = await readFile(join(out, "index.html"), "utf8");
    await writeFile(
      join(folder, "stories", "truce-call", "article.md"),
      "---\ntitle: x\npublished: 2025-03-18\n---\n[a](#b)\n",
    );
    const failed = await buildSite({ stories: join(folder, "stories"), geo }, out);
    expect(failed.ok).toBe(false);
    expect(await readFile(join(out, "index.html"), "utf8")).toBe(before);
    expect((await readdir(folder)).sort()).toEqual(["dist", "stories"]);
  });
});
