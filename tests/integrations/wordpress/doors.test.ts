import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoryData } from "../../../src/model/story-data.ts";
import { launchBrowser } from "../../browser/launch.ts";
import { frameOf, isAsHigh } from "../frame-in.ts";
import { type MapsSite, startMapsSite } from "../maps-site.ts";
import { contentOf } from "./door-content.ts";
import { hasWordPress, type Post, startWordPress, themes, type WordPress } from "./word-press.ts";

type User = Post[1];

/** A way to put a map into a post: who may use it without the plugin, and what its frame is as high as. */
interface Door {
  readonly door: string;
  readonly users: readonly User[];
  readonly plugin: boolean;
  readonly binds?: true;
  /** A frame alone keeps the height that it was given, where the browser cannot size it. */
  readonly keeps?: number;
}

const both = ["admin", "author"] as const;
const doors: readonly Door[] = [
  { door: "address", users: both, plugin: false },
  { door: "frame", users: ["admin"], plugin: false, keeps: 640 },
  { door: "loader", users: ["admin"], plugin: false },
  { door: "bound", users: ["admin"], plugin: false, binds: true },
  { door: "element", users: ["admin"], plugin: false },
  { door: "address", users: both, plugin: true },
  { door: "place", users: both, plugin: true },
  { door: "shortcode", users: both, plugin: true, binds: true },
  { door: "block", users: both, plugin: true },
  { door: "loader", users: both, plugin: true },
  { door: "bound", users: both, plugin: true, binds: true },
];
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Posts of which feeds show more than words. */
const inFeeds = [
  ...both.flatMap((user) =>
    ["address", "place", "shortcode", "block", "loader"].map((door) => `${door}-${user}`),
  ),
  "frame-admin",
  "element-admin",
];

let folder: string;
let maps: MapsSite;
let wordPress: WordPress;
let browser: Browser;
let mentions: number;

const slugOf = ({ door }: Door, user: User): string => `${door}-${user}`;

describe.skipIf(!hasWordPress)(
  `In WordPress${hasWordPress ? "" : " (skipped: wordpress, two of its themes, php-mysql and mariadb-server are not all installed)"}`,
  () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "dateline-wordpress-"));
      maps = await startMapsSite(folder);
      const data: StoryData = JSON.parse(await readFile(join(folder, "site/truce-call/story.json"), "utf8"));
      const passages = data.story.blocks.filter((block) => block.kind === "passage");
      mentions = passages.reduce((sum, passage) => sum + passage.mentions.length, 0);
      const posts = new Map(
        doors.flatMap((door) =>
          door.users.map((user): [string, Post] => {
            const slug = slugOf(door, user);
            return [slug, [slug, user, contentOf(door.door, maps.address, data)]];
          }),
        ),
      );
      const stranger = `<div data-dateline="https://other.example/a-story/"></div>\n\n[dateline story="truce-call"]`;
      wordPress = await startWordPress(folder, [...posts.values(), ["stranger-author", "author", stranger]]);
      console.log(`WordPress ${wordPress.version}`);
      browser = await launchBrowser();
    }, 240_000);
    afterAll(async () => {
      await browser?.close();
      await wordPress?.destroy();
      await maps?.destroy();
      await rm(folder, { recursive: true, force: true });
    }, 60_000);

    describe.each(themes)("with the theme %s", (theme) => {
      describe.each([false, true])("and our plugin on: %s", (plugin) => {
        beforeAll(() => {
          const version = wordPress.set({ theme, plugin, site: plugin ? maps.address : "" });
          console.log(`${theme} ${version}`);
        });
        const rows = doors
          .filter((door) => door.plugin === plugin)
          .flatMap((door) => door.users.map((user) => ({ ...door, user, row: door })));
        test.each(rows)("$user's $door holds on a phone and on a desk", async ({ row, user }) => {
          for (const size of sizes) await holds(row, user, size);
        });
      });
    });

    test("what an author writes keeps no script, and the plugin gives it back", () => {
      const kept = wordPress.posts["loader-author"]?.content ?? "";
      expect(kept).toContain("data-dateline=");
      expect(kept).not.toMatch(/<script|<iframe/);
    });

    test("an author's lines of another site become no frame of it beside a map of ours", async () => {
      wordPress.set({ theme: themes[0], plugin: true, site: maps.address });
      const post = wordPress.posts["stranger-author"];
      expect(post?.content).toContain("https://other.example/");
      const page = await (await fetch(`${wordPress.address}?p=${post?.id}`)).text();
      const { document } = new JSDOM(page).window;
      const named = [...document.querySelectorAll<HTMLElement>("[data-dateline]")];
      expect(named.map(({ dataset }) => dataset.dateline)).toEqual([`${maps.address}truce-call/`]);
      expect(document.querySelector(`script[type="module"][src^="${maps.address}embed.js"]`)).not.toBeNull();
    });

    test.each([
      ["rss2", "content:encoded"],
      ["atom", "content"],
    ])("a feed (%s) has every map as its picture, which leads to the story", async (kind, element) => {
      wordPress.set({ theme: themes[0], plugin: true, site: maps.address });
      const story = `${maps.address}truce-call/`;
      for (const slug of inFeeds) {
        const id = wordPress.posts[slug]?.id;
        const feed = await fetch(`${wordPress.address}?feed=${kind}&p=${id}&withoutcomments=1`);
        const { document } = new JSDOM(await feed.text(), { contentType: "text/xml" }).window;
        const [told] = document.getElementsByTagName(element);
        const content = new JSDOM(told?.textContent ?? "").window.document;
        const picture = content.querySelector(`a[href="${story}"] img`);
        expect(picture?.getAttribute("src"), slug).toBe(`${story}poster.png`);
        expect(content.querySelectorAll("script, iframe"), slug).toHaveLength(0);
      }
    });

    test("a post with the plugin switched off leaves the picture, which leads to the story", async () => {
      wordPress.set({ theme: themes[0], plugin: false, site: "" });
      const page = await fetch(`${wordPress.address}?p=${wordPress.posts["block-author"]?.id}`);
      const { document } = new JSDOM(await page.text()).window;
      const story = `${maps.address}truce-call/`;
      expect(
        document.querySelector(`.wp-block-dateline-map a[href="${story}"] > img`)?.getAttribute("src"),
      ).toBe(`${story}poster.png`);
    });
  },
);

/** Opens the post and looks at all that a reader would miss. */
async function holds(door: Door, user: User, size: { width: number; height: number }): Promise<void> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const where = `${slugOf(door, user)}, ${size.width} px`;
  await page.goto(`${wordPress.address}?p=${wordPress.posts[slugOf(door, user)]?.id}`);
  const frame = await frameOf(page);
  await isAsHigh(frame, door.keeps, where);
  const seen = await page.evaluate(layoutOf);
  expect(seen.sideways, `${where}: scrolls sideways`).toBe(0);
  expect(seen.left, where).toBeGreaterThanOrEqual(seen.columnLeft - 1);
  expect(seen.right, where).toBeLessThanOrEqual(seen.columnRight + 1);
  expect(seen.width, where).toBeGreaterThan(Math.min(300, size.width * 0.7));
  if (door.door === "place")
    await expect.poll(() => frame.locator("[data-story]").getAttribute("data-selected-site")).toBe("kursk");
  if (door.binds)
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get("dateline-mention")?.size ?? 0), { timeout: 20_000 })
      .toBe(mentions);
  expect(faults, where).toEqual([]);
  await context.close();
}

/** Where the map stands in its column. Runs in the page. */
function layoutOf() {
  const host = document.querySelector("[data-dateline], dateline-map") ?? document.querySelector("iframe");
  const column = document.querySelector(".entry-content, .wp-block-post-content");
  const own = host?.getBoundingClientRect() ?? new DOMRect();
  const around = column?.getBoundingClientRect() ?? new DOMRect();
  const root = document.documentElement;
  return {
    ...{ left: own.left, right: own.right, width: own.width },
    ...{ columnLeft: around.left, columnRight: around.right },
    sideways: Math.max(0, root.scrollWidth - root.clientWidth),
  };
}
