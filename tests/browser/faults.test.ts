import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, type OpenPage, openPage, selectionOf } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the page with some of its requests answered otherwise. */
async function openWith(wanted: RegExp, answer: (route: Route) => Promise<void>): Promise<OpenPage> {
  const open = await openPage(browser, "about:blank");
  await open.page.route(wanted, answer);
  await open.page.goto(inject("site"));
  return open;
}

/** That the text, the list, the picture and the pins stand, and that a choice is answered. */
async function stands(page: Page): Promise<void> {
  const { sites } = realStory();
  expect(await page.locator(".article [data-passage]").count()).toBeGreaterThan(20);
  expect(await page.locator("[data-site-card]").count()).toBe(sites.length);
  expect(await page.locator("[data-pin]").count()).toBe(sites.length);
  const picture = page.locator(".poster");
  const live = await page.locator('[data-map="live"]').count();
  expect(live === 1 || (await picture.isVisible())).toBe(true);
  await page.locator('.article a[data-site="kursk"]').first().click();
  expect(await selectionOf(page)).toEqual({ site: "kursk", passage: "p19" });
  expect(await page.locator("[data-card]").isVisible()).toBe(true);
}

const note = (page: Page): Promise<string> => page.locator(".map-note").innerText();

describe("a file that does not come as it should", () => {
  const html = "<!doctype html><title>404</title>";
  const answers: [how: string, answer: (route: Route) => Promise<void>][] = [
    ["is missing", (route) => route.fulfill({ status: 404, body: "no" })],
    ["is an HTML page", (route) => route.fulfill({ status: 200, contentType: "text/html", body: html })],
    ["is cut off", (route) => route.fulfill({ status: 200, body: '{"type":"FeatureColl' })],
    ["cannot be reached", (route) => route.abort()],
  ];
  for (const [how, answer] of answers) {
    it(`and is a layer and ${how}: the map goes on without it and says so once`, async () => {
      const { page, close } = await openWith(/geo\/rivers\.geojson/, answer);
      await mapIsLive(page);
      await expect.poll(() => note(page)).toBe("One layer of the map could not be loaded.");
      await stands(page);
      await close();
    });

    it(`and is the engine and ${how}: the picture stands, with one sentence`, async () => {
      const { page, close } = await openWith(/assets\/engine-.*\.js$/, answer);
      await page.waitForSelector('[data-map="static"]');
      expect(await note(page)).toContain("The picture shows the same places.");
      await stands(page);
      await close();
    });
  }

  it("and is the page's own script: the article, the picture and the list stand without it", async () => {
    const { page, close } = await openWith(/assets\/page-.*\.js$/, (route) => route.abort());
    expect(await page.locator('[data-map="poster"] .poster').isVisible()).toBe(true);
    await page.locator('[data-pin="kyiv"]').click();
    expect(new URL(page.url()).hash).toBe("#kyiv");
    expect(await page.locator("#kyiv a[href='#p3']").count()).toBe(1);
    await close();
  });
});

describe("a line that comes back", () => {
  it("brings a layer that could not be fetched, and takes the message away", async () => {
    const { page, close } = await openWith(/geo\/rivers\.geojson/, (route) => route.abort());
    await mapIsLive(page);
    await expect.poll(() => note(page)).toContain("could not be loaded");
    await page.unroute(/geo\/rivers\.geojson/);
    const fetched = page.waitForResponse(/geo\/rivers\.geojson/);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    expect((await fetched).ok()).toBe(true);
    expect(await page.locator(".map-note").isVisible()).toBe(false);
    await close();
  });
});

describe("a browser without WebGL", () => {
  it("shows the picture and a sentence, and everything answers", async () => {
    const plain = await launchBrowser(["--disable-gpu", "--disable-webgl", "--disable-webgl2"]);
    const { page, close } = await openPage(plain, inject("site"));
    await page.waitForSelector('[data-map="static"]');
    expect(await note(page)).toContain("The picture shows the same places.");
    await stands(page);
    await close();
    await plain.close();
  });
});

describe("a lost WebGL context", () => {
  it("leaves the picture, and the live map comes back with what was chosen", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#kursk`, { reducedMotion: "reduce" });
    await mapIsLive(page);
    const picture = (): Promise<Buffer> => page.locator(".engine canvas").screenshot();
    let before = await picture();
    await expect
      .poll(async () => {
        const last = before;
        before = await picture();
        return last.equals(before);
      })
      .toBe(true);
    await page.evaluate(() => {
      const canvas = document.querySelector("canvas");
      const context = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      Object.assign(window, { lost: context });
      context?.loseContext();
    });
    await page.waitForSelector('[data-map="static"]');
    expect(await page.locator(".poster").isVisible()).toBe(true);
    expect(await selectionOf(page)).toEqual({ site: "kursk", passage: "p19" });
    await page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
    await mapIsLive(page);
    expect(await page.locator(".map-note").isVisible()).toBe(false);
    await expect.poll(async () => (await picture()).equals(before), { timeout: 15_000 }).toBe(true);
    expect(await selectionOf(page)).toEqual({ site: "kursk", passage: "p19" });
    await stands(page);
    await close();
  });
});

describe("a hasty reader", () => {
  it("who chooses fifty places at once and resizes the window meets no error, and the last choice counts", async () => {
    const { page, faults, close } = await openPage(browser, inject("site"));
    const ids = realStory().sites.map(({ id }) => id as string);
    await page.evaluate((all) => {
      for (let turn = 0; turn < 50; turn++)
        document.querySelector<HTMLElement>(`[data-pin="${all[turn % all.length]}"]`)?.click();
    }, ids);
    for (const width of [1280, 500, 900, 360, 1100, 700, 1280])
      await page.setViewportSize({ width, height: 700 });
    await mapIsLive(page);
    expect((await selectionOf(page)).site).toBe(ids[49 % ids.length]);
    expect(faults).toEqual([]);
    await close();
  });

  it("who goes Back after twenty choices leaves the page", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    await page.goto(inject("site"));
    const names = page.locator(".article a[data-site]");
    for (let turn = 0; turn < 20; turn++) await names.nth(turn).click();
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    await close();
  });
});

describe("a small or a much enlarged page", () => {
  const sizes: [name: string, width: number, height: number, zoom: number][] = [
    ["320 px wide", 320, 568, 100],
    ["360 by 640", 360, 640, 100],
    ["1280 px wide with text at 200 %", 1280, 800, 200],
  ];
  for (const [name, width, height, zoom] of sizes)
    it(`${name} needs no scrolling sideways, and map and text do not cover one another`, async () => {
      const { page, close } = await openPage(browser, inject("site"), { viewport: { width, height } });
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, zoom);
      await mapIsLive(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.locator("#p12").scrollIntoViewIfNeeded();
      await page.locator("#p12 a[data-site], #p12").first().click({ trial: true });
      const map = await page.locator(".map").boundingBox();
      expect(map?.height ?? 999).toBeLessThanOrEqual(width < 896 ? height * 0.5 : height);
      await close();
    });
});
