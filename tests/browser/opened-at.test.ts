import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { comesIntoView, mapIsLive, openPage } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("a page that is opened at a place", () => {
  it("stays at its passage where the browser scrolls to the fragment after the load event, as WebKit does", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    await page.addInitScript(() => {
      addEventListener("load", () => requestAnimationFrame(() => scrollTo(0, 1e6)));
    });
    await page.goto(`${inject("site")}#kursk`);
    await comesIntoView(page, "#p19");
    await close();
  });

  it("leads into the text alone: no entry of the list has the place's id", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#kursk`);
    await comesIntoView(page, "#p19");
    expect(await page.$$eval("[data-site-card][id]", (entries) => entries.length)).toBe(0);
    await close();
    const plain = await openPage(browser, `${inject("site")}#kursk`, { javaScriptEnabled: false });
    await comesIntoView(plain.page, "#kursk");
    await plain.close();
  });

  it("holds the passage's words nowhere before the article, where a text fragment would find them first", async () => {
    const words = "out of the-,Kursk region,-in the west";
    const { page, close } = await openPage(
      browser,
      `${inject("site")}#kursk:~:text=${encodeURIComponent(words)}`,
    );
    await page.waitForSelector("[data-card] blockquote");
    const before = await page.evaluate(() => {
      const range = document.createRange();
      range.setStart(document.body, 0);
      range.setEndBefore(document.getElementById("article") as Node);
      return range.toString();
    });
    expect(before).not.toContain("out of the Kursk region");
    expect(await page.textContent("[data-card] blockquote")).toContain("out of the Kursk region");
    await comesIntoView(page, "#p19");
    await close();
  });
});

describe("a place outside the frame", () => {
  const pinned = (page: Page) => page.locator('[data-pin="washington"] .pin-distance').textContent();

  it("has one distance: on its pin, in the list, and after the map has been there and back", async () => {
    const { page, close } = await openPage(browser, inject("site"));
    await mapIsLive(page);
    const first = (await pinned(page))?.trim() ?? "";
    expect(first).toMatch(/^\d,\d{3}\skm$/);
    const entry = await page.textContent('[data-site-card="washington"]');
    expect(entry).toContain(first);
    await page.locator('.article a[data-site="washington"]').first().click();
    await expect.poll(() => pinned(page)).toBe("");
    await page.getByRole("button", { name: "Reset view" }).click();
    await expect.poll(() => pinned(page)).not.toBe("");
    expect((await pinned(page))?.trim()).toBe(first);
    await close();
  });
});
