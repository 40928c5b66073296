import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage, selectionOf } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Where the text stands on the screen: the legend above it on a phone may take a line less, which the browser makes up for. */
const textAt = (page: Page): Promise<number> =>
  page
    .locator('[data-compare="kursk-held"]')
    .evaluate((opener) => Math.round(opener.getBoundingClientRect().top));

describe.each([
  ["a wide window", 1280, 800],
  ["a phone", 390, 844],
])("on %s the article does not move", (_, width, height) => {
  const openAt = async () => {
    const open = await openPage(browser, inject("site"), {
      viewport: { width, height },
      reducedMotion: "reduce",
    });
    await mapIsLive(open.page);
    return open;
  };

  it("when a date is chosen by its label", async () => {
    const { page, close } = await openAt();
    await page.locator('[data-compare="kursk-held"]').click();
    const labels = page.locator(".compare label");
    await labels.first().waitFor();
    const before = await textAt(page);
    expect(await labels.count()).toBeGreaterThan(1);
    for (const label of await labels.all()) {
      await label.click();
      /** A browser scrolls by whole pixels to make up for lines that are not as high. */
      expect(Math.abs((await textAt(page)) - before)).toBeLessThanOrEqual(1);
    }
    await close();
  });

  it("when the focus goes through pins, tools and card", async () => {
    const { page, close } = await openAt();
    await page.locator("#p8").scrollIntoViewIfNeeded();
    await page.locator("#p8 a[data-site]").first().click();
    const before = await textAt(page);
    const moved = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>(
          ".map button:not([hidden]), [data-card] :is(a, button):not([hidden])",
        ),
      ];
      const start = window.scrollY;
      return controls.map((control) => {
        control.focus();
        return window.scrollY - start;
      });
    });
    expect(moved.length).toBeGreaterThan(10);
    expect(moved.filter((pixels) => pixels !== 0)).toEqual([]);
    await page.locator(".map-tools button").first().focus();
    for (const _press of [1, 2]) await page.keyboard.press("Tab");
    expect(await textAt(page)).toBe(before);
    await close();
  });
});

it("A pin that is pressed stays under the pointer while the map moves, and is chosen", async () => {
  const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
  await mapIsLive(page);
  const pin = page.locator('[data-pin="kyiv"] .pin-mark');
  const box = await pin.boundingBox();
  if (!box) throw new Error("no pin");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const camera = page.locator(".map-scale");
  const before = await camera.textContent();
  await page.evaluate(() => document.querySelector<HTMLElement>(".map-tools button")?.click());
  await expect.poll(() => camera.textContent()).not.toBe(before);
  await page.mouse.up();
  await expect.poll(async () => (await selectionOf(page)).site).toBe("kyiv");
  await expect.poll(() => pin.boundingBox()).not.toEqual(box);
  await close();
});
