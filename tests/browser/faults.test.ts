import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage, selectionOf } from "./open-page.ts";
import { note, openWith, stands } from "./standing.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("a line that comes back", () => {
  it("brings a layer that could not be fetched, and takes the message away", async () => {
    const { page, close } = await openWith(browser, /geo\/rivers\./, (route) => route.abort());
    await mapIsLive(page);
    await expect.poll(() => note(page)).toContain("could not be loaded");
    await page.context().unroute(/geo\/rivers\./);
    const fetched = page.waitForResponse(/geo\/rivers\./);
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
    const { page, close } = await openPage(browser, "about:blank", { reducedMotion: "reduce" });
    await page.goto(inject("site"));
    const names = page.locator(".article a[data-site]");
    for (let turn = 0; turn < 20; turn++) await names.nth(turn).press("Enter");
    expect((await selectionOf(page)).site).toBe(await names.nth(19).getAttribute("data-site"));
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
