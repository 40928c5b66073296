import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage, selectionOf } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How many files the page's site keeps. */
function kept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().length;
  });
}

describe("after the first visit, without a line", () => {
  it("the story stands with its live map, and answers", async () => {
    const { page, faults, close } = await openPage(browser, `${inject("site")}truce-call/`, {
      serviceWorkers: "allow",
    });
    await mapIsLive(page);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").length);
    await expect.poll(() => kept(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(loaded - 2);
    await page.context().setOffline(true);
    const answer = await page.reload().catch(() => null);
    expect(answer?.ok(), "the page without a line").toBe(true);
    await mapIsLive(page);
    expect(await page.locator(".map-note").isHidden()).toBe(true);
    await page.click('[data-pin="kursk"]');
    expect(await selectionOf(page)).toEqual({ site: "kursk", passage: "p19" });
    expect(faults).toEqual([]);
    await close();
  });

  it("the live map stands, though its engine came only at the second try", async () => {
    const { page, faults, close } = await openPage(browser, "about:blank", { serviceWorkers: "allow" });
    const engine = /assets\/engine-/;
    await page.context().route(engine, (route) => route.abort());
    await page.goto(`${inject("site")}truce-call/`);
    await page.waitForSelector('[data-map="static"]');
    await page.context().unroute(engine);
    await page.locator(".map-note button").click();
    await mapIsLive(page);
    const keptEngine = (): Promise<boolean> =>
      page.evaluate(async () => {
        const kept = await (await caches.open((await caches.keys())[0] ?? "")).keys();
        return kept.some(({ url }) => /assets\/engine-[^?]*$/.test(url));
      });
    await expect.poll(keptEngine, { timeout: 20_000 }).toBe(true);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").length);
    await expect.poll(() => kept(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(loaded - 3);
    faults.length = 0;
    await page.context().setOffline(true);
    await page.reload();
    await mapIsLive(page);
    expect(faults).toEqual([]);
    await close();
  });

  it("a page is asked for anew as soon as there is one", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}truce-call/`, {
      serviceWorkers: "allow",
    });
    await mapIsLive(page);
    await expect.poll(() => kept(page), { timeout: 20_000 }).toBeGreaterThan(5);
    const before = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      return document.title;
    });
    await page.evaluate(async () => {
      const shelf = await caches.open((await caches.keys())[0] ?? "");
      const address = location.href;
      await shelf.put(
        address,
        new Response("<title>Old</title>", { headers: { "Content-Type": "text/html" } }),
      );
    });
    await page.reload();
    expect(await page.title()).toBe(before);
    await close();
  });
});

it("a frame keeps nothing: its reader came to another site", async () => {
  const { page, close } = await openPage(browser, `${inject("site")}licences.txt`, {
    serviceWorkers: "allow",
  });
  await page.evaluate(
    (src) => {
      const frame = document.createElement("iframe");
      frame.src = src;
      frame.height = "600";
      document.body.replaceChildren(frame);
    },
    `${inject("site")}truce-call/embed.html`,
  );
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await frame?.waitForSelector('[data-map="live"]');
  await frame?.waitForFunction(() => performance.getEntriesByType("resource").length > 5);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await close();
});
