import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Edition, editionOf } from "../../src/html/edition.ts";
import { houseCss } from "../../src/html/house.ts";
import { pageSlots } from "../../src/html/page.ts";
import { posterFileOf } from "../../src/html/poster-file.ts";
import { fillShell } from "../../src/html/shell.ts";
import { palettes } from "../../src/model/palette.ts";
import { makeHouse, readHouseStyle } from "../../src/press/house-style.ts";
import { pictureOf } from "../../src/press/picture.ts";
import { rendererTypeOf, typed } from "../../src/press/picture-type.ts";
import { policyIn, withPolicy } from "../../src/press/policy.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { readSiteSettings } from "../../src/press/read-site-settings.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { storyFolders } from "../../src/press/stories.ts";
import { posterCss } from "../../src/press/style-texts.ts";

const atlas = readAtlas("public/geo");
const checked = await checkFolder("stories/truce-call", atlas);
if (!checked.ok) throw new Error("the first story is in order");
const story = checked.value;
const style = (name: string) =>
  readHouseStyle({ stories: "examples", geo: "public/geo", style: `examples/styles/${name}/style.yaml` });
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test("fonts have the letters of the stories, and are smaller for it; a logo is as it was", async () => {
  const { files } = await makeHouse(style("morning"), [story]);
  const names = [...files.keys()].map((way) => way.replace(/[0-9a-f]{8}/, "#")).sort();
  expect(names).toEqual([
    "assets/literata-bold.#.woff2",
    "assets/literata-regular.#.woff2",
    "assets/logo-dark.#.svg",
    "assets/logo.#.svg",
  ]);
  for (const [way, bytes] of files) {
    const file = way.replace("assets/", "examples/styles/morning/").replace(/\.[0-9a-f]{8}/, "");
    const before = await readFile(file);
    if (way.endsWith(".svg")) expect(Buffer.from(bytes)).toEqual(before);
    else {
      expect(bytes.length).toBeLessThanOrEqual(before.length);
      expect(Buffer.from(bytes).subarray(0, 4).toString("latin1")).toBe("wOF2");
    }
  }
});

test("the same style and stories give the same files", async () => {
  const [one, other] = [
    await makeHouse(style("evening"), [story]),
    await makeHouse(style("evening"), [story]),
  ];
  expect([...one.files.keys()]).toEqual([...other.files.keys()]);
});

test("a picture has the letters that it writes with it, as it fetches no font", async () => {
  const { house } = await makeHouse(style("evening"), [story]);
  const edition = editionOf(story, atlas, null, undefined, house);
  const svg = await typed(posterFileOf(edition, posterCss), house);
  const faces = [
    ...svg.matchAll(
      /@font-face\{font-family:"Evening Sans";font-weight:(\d+);font-style:normal;src:url\(data:font\/woff2;base64,([^)]+)\)\}/g,
    ),
  ];
  expect(faces.map(([, weight]) => weight)).toEqual(["400", "600"]);
  for (const [, , font = ""] of faces) {
    expect(Buffer.from(font, "base64").subarray(0, 4).toString("latin1")).toBe("wOF2");
    expect(font.length).toBeLessThan(16_000);
  }
});

test("names in files of pictures are drawn in the house's type, and in none of its own where it has none", async () => {
  const made = async (name: string): Promise<Edition> => {
    const { house } = await makeHouse(style(name), [story]);
    return editionOf(story, atlas, null, undefined, { ...house, palettes });
  };
  const [evening, harbour] = [await made("evening"), await made("harbour")];
  expect(rendererTypeOf(evening.house).files).toHaveLength(2);
  expect(rendererTypeOf(harbour.house).files).toEqual([]);
  const without = { ...evening, house: { ...evening.house, pictureFaces: [] } };
  expect(Buffer.from(await pictureOf(evening)).equals(await pictureOf(without))).toBe(false);
});

test("page, policy, legend and pictures are in the house's style", async () => {
  const { house } = await makeHouse(style("evening"), [story]);
  const edition = editionOf(story, atlas, null, undefined, house);
  const shell = '<html lang="en"><meta charset="utf-8"><!-- slot: head --><!-- slot: body --></html>';
  const page = withPolicy(fillShell(shell, pageSlots(edition), "../"), null);
  expect(page).toContain("--accent:#1f3fd1");
  expect(page).toMatch(
    /@font-face\{font-family:"Evening Sans";font-weight:700;font-style:normal;font-display:swap;src:url\(\.\.\/assets\/fira-bold\.[0-9a-f]{8}\.woff2\)\}/,
  );
  expect(page).toContain('--type-text:"Evening Sans",sans-serif');
  expect(page).toMatch(/--corner:10px;--line:2px/);
  expect(page).toMatch(
    /<a class="logo" href="https:\/\/example\.org\/"><img src="\.\.\/assets\/logo\.[0-9a-f]{8}\.svg" alt="Evening"/,
  );
  expect(page).toContain("Map: Evening</span>. Map data:");
  expect(policyIn(page)).toContain("font-src 'self'");
  const poster = posterFileOf(edition, posterCss);
  expect(poster).toContain("--pin:#1f3fd1");
  expect(poster).toContain('font-family:"Evening Sans",system-ui,sans-serif');
  expect(poster).toContain(">Map: Evening</text>");
});

test("a site without a house style has no byte of one", async () => {
  const { house, files } = await makeHouse(readHouseStyle({ stories: "stories", geo: "public/geo" }), [
    story,
  ]);
  expect({ css: houseCss(house, "../"), files: files.size }).toEqual({ css: "", files: 0 });
  const edition = editionOf(story, atlas);
  expect(edition.house).toEqual(house);
  const page = withPolicy(`<meta charset="utf-8">${pageSlots(edition).head}${pageSlots(edition).body}`, null);
  expect(page).not.toMatch(/class="logo"|@font-face|--corner|font-src/);
});

test("a style that is asked for and missing is told", () => {
  const { problems } = readHouseStyle({ stories: "stories", geo: "public/geo", style: "stories/none.yaml" });
  expect(problems).toMatchObject([{ file: "stories/none.yaml", message: "the file is missing" }]);
});

test("examples/styles holds no story, and dateline.yaml names the front one among those beside it", async () => {
  expect(storyFolders("examples").some((folder) => folder.endsWith("styles"))).toBe(false);
  const folder = await mkdtemp(join(tmpdir(), "dateline-site-"));
  folders.push(folder);
  await writeFile(join(folder, "dateline.yaml"), "front: ferry\nhome: Linz\n");
  expect(readSiteSettings(folder, [join(folder, "ferry")]).settings).toEqual({
    front: "ferry",
    home: "Linz",
  });
  expect(readSiteSettings(folder, [join(folder, "storm")]).problems).toHaveLength(1);
});
