import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changesBetween, hasNewReason, type PublishedState } from "../../src/html/published-state.ts";
import { type Built, buildSite } from "../../src/press/build-site.ts";

const address = new URL("https://maps.example/");
let folder: string;
let first: string;

const at = (...way: string[]): string => join(folder, "site/linz-bridge", ...way);
const build = (published: URL | null = address): Promise<Built> =>
  buildSite({ stories: join(folder, "stories"), geo: "public/geo" }, join(folder, "site"), published);
const historyOf = async () => JSON.parse(await readFile(at("history.json"), "utf8"));

/** Changes a file of the story, which must have what is changed. */
async function change(name: string, was: string | RegExp, is: string): Promise<void> {
  const file = join(folder, "stories/linz-bridge", name);
  const text = await readFile(file, "utf8");
  expect(text).toMatch(was);
  await writeFile(file, text.replace(was, is));
}

describe("A published map", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-history-"));
    await cp("tests/fixtures/stories/linz-bridge", join(folder, "stories/linz-bridge"), { recursive: true });
    expect((await build()).ok).toBe(true);
    first = (await historyOf()).states[0].url;
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is kept in a folder of its own, with its layers and all that an embed of it asks for", async () => {
    expect(first).toMatch(/^at\/[0-9a-f]{8}\/$/);
    const names = await readdir(at(first));
    expect(names).toEqual(
      expect.arrayContaining([
        "annotations.jsonld",
        "embed.html",
        "index.html",
        "map",
        "poster.png",
        "story.json",
      ]),
    );
    const { layers } = JSON.parse(await readFile(at(first, "story.json"), "utf8"));
    for (const { url } of layers) {
      expect(url).toContain(`linz-bridge/${first}map/`);
      expect(await readdir(at(first, "map"))).toContain(url.split("/").at(-1));
    }
    const page = await readFile(at(first, "embed.html"), "utf8");
    const state = `https://maps.example/linz-bridge/${first}`;
    expect(page).toContain(`href="${state}oembed.json"`);
    expect(page).toContain('rel="canonical" href="https://maps.example/linz-bridge/"');
    const { html } = JSON.parse(await readFile(at(first, "oembed.json"), "utf8"));
    expect(html).toContain(`src="${state}embed.html"`);
    const script = /src="\.\.\/\.\.\/\.\.\/(assets\/page-[^"]+\.js)"/.exec(page)?.[1] ?? "";
    expect(await readdir(join(folder, "site/assets"))).toContain(script.replace("assets/", ""));
  });

  test("whose words alone change needs no reason", async () => {
    await change("article.md", /^title: (.*)$/m, "title: $1 again");
    expect((await build()).ok).toBe(true);
    expect((await historyOf()).states).toHaveLength(1);
  });

  test("with a moved place is refused without a reason; a site that is published nowhere is built, and keeps the history", async () => {
    await change("sites.geojson", "[14.2861, 48.3059]", "[14.2862, 48.3059]");
    expect(await build()).toMatchObject({
      ok: false,
      problems: [
        {
          severity: "error",
          file: expect.stringMatching(/linz-bridge.article\.md$/),
          message: expect.stringMatching(/no correction says why: the place \S+ was moved$/),
        },
      ],
    });
    expect((await build(null)).ok).toBe(true);
    expect((await historyOf()).states.map(({ url }: { url: string }) => url)).toEqual([first]);
  });

  test("with the reason given has two states, the newest first, and the first stays as it was", async () => {
    const before = await readFile(at(first, "story.json"), "utf8");
    await change("article.md", /^published:.*$/m, '$&\ncorrections:\n  - {date: 2030-04-03, text: "Moved."}');
    expect((await build()).ok).toBe(true);
    const { states } = await historyOf();
    expect(states.map(({ url }: { url: string }) => url === first)).toEqual([false, true]);
    expect(states[0]).toMatchObject({ date: "2030-04-03", corrections: [{ text: "Moved." }] });
    expect(await readFile(at(first, "story.json"), "utf8")).toBe(before);
    expect(await readFile(at("index.html"), "utf8")).toContain("Map corrected on April 3, 2030: Moved.");
    expect(await readFile(at(first, "embed.html"), "utf8")).not.toContain("Map corrected");
  });
});

describe("What changed of what was published", () => {
  const state: PublishedState = {
    date: "2025-03-18",
    places: { kyiv: { name: "Kyiv", position: [30.5, 50.4] } },
    layers: { occupied: "1a2b3c4d" },
    figures: { share: 18 },
    corrections: [],
  };

  test.each<[string, Partial<PublishedState>, string[]]>([
    ["nothing", {}, []],
    ["a new place", { places: { ...state.places, lviv: { name: "Lviv", position: [24, 49.8] } } }, []],
    [
      "a place moved",
      { places: { kyiv: { name: "Kyiv", position: [30.6, 50.4] } } },
      ["the place kyiv was moved"],
    ],
    [
      "a place renamed",
      { places: { kyiv: { name: "Kiew", position: [30.5, 50.4] } } },
      ["the place kyiv was renamed"],
    ],
    ["a place less", { places: {} }, ["the place kyiv was taken away"]],
    ["a layer changed", { layers: { occupied: "5e6f7a8b" } }, ["the layer occupied was changed"]],
    ["a layer less", { layers: {} }, ["the layer occupied was taken away"]],
    ["a figure changed", { figures: { share: 19 } }, ["the figure share was changed"]],
  ])("is told of %s", (_, change, told) => {
    expect(changesBetween(state, { ...state, ...change })).toEqual(told);
  });

  test("has a reason where a correction is new", () => {
    const corrections = [{ date: "2025-04-03", text: "Moved." }];
    expect(hasNewReason(state, state)).toBe(false);
    expect(hasNewReason(state, { ...state, corrections })).toBe(true);
    expect(hasNewReason({ ...state, corrections }, { ...state, corrections })).toBe(false);
  });
});
