import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cameraFor, toScreen } from "../../src/model/mercator.ts";
import type { StoryData } from "../../src/model/story-data.ts";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { writeGrowingStory } from "../bench/growing-story.ts";
import { listening } from "../bench/sites.ts";
import { launchBrowser } from "./launch.ts";
import { comesIntoView, mapIsLive, type OpenPage, openPage, selectionOf } from "./open-page.ts";

describe("a story of 300 sites", () => {
  let folder: string;
  let server: ReturnType<typeof createSiteServer>;
  let browser: Browser;
  let open: OpenPage;
  let address: string;
  let data: StoryData;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-many-"));
    await writeGrowingStory(join(folder, "stories", "many"), { sites: 300, mentions: 900 });
    const built = await buildSite(
      { stories: join(folder, "stories"), geo: "public/geo" },
      join(folder, "site"),
    );
    if (!built.ok) throw new Error(built.problems[0]?.message);
    server = createSiteServer(join(folder, "site"));
    address = await listening(server);
    browser = await launchBrowser();
    open = await openPage(browser, address, { reducedMotion: "reduce" });
    data = JSON.parse((await open.page.textContent("#dateline-story")) ?? "");
    await mapIsLive(open.page);
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A dot that stands alone in the middle of the map, and where it is in the window. */
  async function loneDot(): Promise<{ id: string; x: number; y: number }> {
    const box = await open.page.locator(".map").boundingBox();
    if (!box) throw new Error("The page has no map.");
    const camera = cameraFor(data.story.frame, box);
    const spots = data.story.sites.map(({ id, anchor }) => {
      const [x, y] = toScreen(anchor, camera, box);
      return { id, x: box.x + x, y: box.y + y };
    });
    const isAlone = (spot: (typeof spots)[number]): boolean =>
      spots.every(({ id, x, y }) => id === spot.id || Math.hypot(x - spot.x, y - spot.y) > 14);
    for (const spot of spots)
      if (spot.id in data.dots && isAlone(spot)) {
        const isFree = await open.page.evaluate(
          ({ x, y }) => document.elementFromPoint(x, y)?.tagName === "CANVAS",
          spot,
        );
        if (isFree) return spot;
      }
    throw new Error("No dot stands alone.");
  }

  it("has its 60 most named sites as buttons, each other one as a dot, and all in the list of places", async () => {
    const { page } = open;
    expect(await page.locator("button[data-pin]").count()).toBe(60);
    expect(Object.keys(data.dots)).toHaveLength(240);
    expect(await page.locator("[data-site-card]").count()).toBe(300);
    const counts = new Map<string, number>();
    for (const block of data.story.blocks)
      if (block.kind === "passage")
        for (const { site } of block.mentions) counts.set(site, (counts.get(site) ?? 0) + 1);
    const countsOf = (ids: readonly string[]): number[] => ids.map((id) => counts.get(id) ?? 0);
    expect(Math.min(...countsOf(Object.keys(data.radii)))).toBeGreaterThanOrEqual(
      Math.max(...countsOf(Object.keys(data.dots))),
    );
  });

  it("answers a pointer over a dot and a click on it as it does for a pin", async () => {
    const { page } = open;
    const { id, x, y } = await loneDot();
    await page.mouse.move(x, y);
    await page.waitForSelector(`.article a[data-site="${id}"][data-hover]`);
    await page.mouse.click(x, y);
    await page.waitForSelector(`[data-selected-site="${id}"]`);
    expect((await selectionOf(page)).site).toBe(id);
    expect(await page.locator("[data-card]").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
  });

  it("offers a choice where dots lie on one another", async () => {
    const { page } = open;
    const box = await page.locator(".map").boundingBox();
    if (!box) throw new Error("The page has no map.");
    const camera = cameraFor(data.story.frame, box);
    const spots = data.story.sites.flatMap(({ id, name, anchor }) => {
      const [x, y] = toScreen(anchor, camera, box);
      return id in data.dots ? [{ id, name, x: box.x + x, y: box.y + y }] : [];
    });
    const pairs = spots.flatMap((one, index) =>
      spots
        .slice(index + 1)
        .filter(({ x, y }) => Math.hypot(x - one.x, y - one.y) < 3)
        .map((other) => [one, other] as const),
    );
    const isFree = (x: number, y: number): Promise<boolean> =>
      page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.tagName === "CANVAS", [x, y] as const);
    for (const [one, other] of pairs) {
      const [x, y] = [(one.x + other.x) / 2, (one.y + other.y) / 2];
      if (!(await isFree(x, y))) continue;
      await page.mouse.click(x, y);
      const offered = await page.locator(".chooser button").allTextContents();
      expect(offered).toEqual(expect.arrayContaining([one.name, other.name]));
      await page.locator(".chooser button", { hasText: other.name }).first().click();
      await page.waitForSelector(`[data-selected-site="${other.id}"]`);
      await page.keyboard.press("Escape");
      return;
    }
    throw new Error("No two dots lie on one another.");
  });

  it("paints a dot in another colour when its name is chosen in the text, in the light and in the dark", async () => {
    const { page } = open;
    const { id, x, y } = await loneDot();
    const pixels = async (): Promise<string> => {
      const clip = { x: x - 3, y: y - 3, width: 6, height: 6 };
      return (await page.screenshot({ clip })).toString("base64");
    };
    await page.mouse.move(4, 4);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const plain = await pixels();
      await page.locator(`.article a[data-site="${id}"]`).first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(pixels).not.toBe(plain);
      await page.keyboard.press("Escape");
      await page.locator(`.article a[data-site="${id}"]`).first().blur();
    }
  });

  it("brings the last passage into view for its address and for its site's, as far down as it is", async () => {
    const { page } = open;
    await page.evaluate(() => scrollTo(0, 0));
    const last = data.story.blocks.findLast((block) => block.kind === "passage");
    const site = last?.mentions.at(-1)?.site;
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, `#${last?.id}`);
    await comesIntoView(page, `#${last?.id}`);
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate((id) => {
      location.hash = id;
    }, `#${site}`);
    await comesIntoView(page, `#${(await selectionOf(page)).passage}`);
  });

  it("lays out what is near the window, and of the rest neither passages nor entries of the list of places", async () => {
    const { page } = open;
    const laidOut = (selector: string): Promise<boolean[]> =>
      page.$$eval(selector, (elements) =>
        [elements[0], elements.at(-1)].map(
          (element) => element?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
        ),
      );
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await expect.poll(() => laidOut(".article a[data-site]")).toEqual([true, false]);
    expect(await laidOut("[data-site-card]")).toEqual([false, false]);
    await page.locator("#places-title").scrollIntoViewIfNeeded();
    await expect.poll(() => laidOut("[data-site-card] h3")).toEqual([true, false]);
    const { sites } = data.story;
    const height = await page.locator(".place-list").evaluate((list) => list.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(sites.length * 60);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  });

  it("shows its dots without script", async () => {
    const { page, close } = await openPage(browser, address, { javaScriptEnabled: false });
    const drawn = await page.$$eval(".poster .dot", (paths) =>
      paths.reduce((sum, path) => sum + (path.getAttribute("d")?.split("M").length ?? 1) - 1, 0),
    );
    expect(drawn).toBe(240);
    expect(await page.locator("a[data-pin]").count()).toBe(60);
    await close();
  });

  it("had no error and called no other origin", () => {
    expect(open.faults).toEqual([]);
    expect(open.strangers).toEqual([]);
  });
});
