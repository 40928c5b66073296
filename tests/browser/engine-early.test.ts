import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { heldBack } from "./held-back.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive } from "./open-page.ts";

/** A page whose own script waits until `release`, and the paths that it asked for. */
async function heldPage(browser: Browser, way: string, savesData: boolean) {
  const context: BrowserContext = await browser.newContext({ serviceWorkers: "block" });
  const page: Page = await context.newPage();
  if (savesData)
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
  const release = await heldBack(page, /assets\/page-/);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL(way, inject("site")).href, { waitUntil: "commit" });
  return { page, asked, release, close: () => context.close() };
}

const isEngine = (path: string): boolean => /\/engine-[\w-]+\.js$/.test(path);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("The map's engine", () => {
  it("is on its way before the page's own script has come, and is asked for once", async () => {
    const { page, asked, release, close } = await heldPage(browser, "./", false);
    await expect.poll(() => asked.some(isEngine)).toBe(true);
    expect(await page.locator('[data-map="live"]').count()).toBe(0);
    release();
    await mapIsLive(page);
    expect(asked.filter(isEngine)).toHaveLength(1);
    await close();
  });

  it.each([
    ["a story's page, for a reader who asked for less data", "./", true],
    ["a frame, which nobody may see yet", "./embed.html", false],
  ])("is not asked for by the HTML of %s", async (_, way, savesData) => {
    const { page, asked, release, close } = await heldPage(browser, way, savesData);
    await page.waitForSelector("#dateline-story", { state: "attached" });
    expect(asked.filter(isEngine)).toEqual([]);
    release();
    await close();
  });
});

describe("The map's layers", () => {
  it("are on their way before the worker is, which finds them in the browser's cache", async () => {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.goto(inject("site"));
    await mapIsLive(page);
    const filesOf = (): { name: string; transferSize: number }[] =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes(".geojson"))
        .map(({ name, transferSize }) => ({ name, transferSize }));
    const [worker] = page.workers();
    const ahead = await page.evaluate(filesOf);
    await expect.poll(async () => (await worker?.evaluate(filesOf))?.length).toBe(ahead.length);
    const taken = (await worker?.evaluate(filesOf)) ?? [];
    expect(taken.length).toBeGreaterThan(5);
    expect(taken.filter(({ transferSize }) => transferSize > 300)).toEqual([]);
    const addresses = (files: typeof taken): string[] => files.map(({ name }) => name).sort();
    expect(addresses(ahead), "nothing is asked for that the map does not take").toEqual(addresses(taken));
    await page.close();
  });

  it("are whole without the names of towns and waters, which the first picture shows none of: they come after it", async () => {
    const page = await browser.newPage({ serviceWorkers: "block" });
    const release = await heldBack(page, /\/(?:cities|labels)[.\w]*\.geojson/);
    await page.goto(inject("site"));
    await mapIsLive(page);
    const answers = Promise.all(
      ["cities", "labels"].map((name) => page.waitForResponse(new RegExp(`/${name}[.\\w]*\\.geojson`))),
    );
    release();
    expect((await answers).map((answer) => answer.status())).toEqual([200, 200]);
    await page.close();
  });
});

describe("The live map", () => {
  it("draws nothing before all that it draws has come", async () => {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.addInitScript(() => {
      let draws = 0;
      const { drawElements } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.drawElements = function (...given) {
        draws++;
        return drawElements.apply(this, given);
      };
      const frames = new Set<number>();
      const count = (): void => {
        if (document.querySelector('[data-map="live"]')) return;
        if (draws) frames.add(draws);
        requestAnimationFrame(count);
      };
      count();
      Object.assign(window, { seen: () => ({ draws, frames: frames.size }) });
    });
    await page.goto(inject("site"));
    await mapIsLive(page);
    const seen = await page.evaluate(() =>
      (window as unknown as { seen(): { draws: number; frames: number } }).seen(),
    );
    expect(seen.draws).toBeGreaterThan(20);
    expect(seen.frames).toBeLessThanOrEqual(2);
    await page.close();
  });
});
