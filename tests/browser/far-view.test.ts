import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The sites whose pins stand at the map's edge for a reader to see. */
function atEdge(page: Page): Promise<string[]> {
  return page
    .locator("[data-pin][data-away]:not([data-gathered])")
    .evaluateAll((pins) => pins.map((pin) => (pin as HTMLElement).dataset.pin ?? "").sort());
}

describe("Far from the story's frame and near a place of it", () => {
  it.each([
    ["a wide screen", { width: 1280, height: 800 }],
    ["a phone", { width: 390, height: 844 }],
  ])("on %s the frame is marked, and no mark of several covers it", async (_, viewport) => {
    const { page, close } = await openPage(browser, `${inject("site")}#white-house`, {
      viewport,
      reducedMotion: "reduce",
    });
    await mapIsLive(page);
    await page.waitForSelector(".pin-group:not([hidden])");
    const frame = await page.locator(".frame-mark").boundingBox();
    expect(frame?.width).toBeGreaterThan(9);
    for (const mark of await page.locator(".pin-group:not([hidden]) .pin-mark").all()) {
      const { x = 0, y = 0, width = 0, height = 0 } = (await mark.boundingBox()) ?? {};
      const isClear =
        !frame ||
        x + width <= frame.x ||
        x >= frame.x + frame.width ||
        y + height <= frame.y ||
        y >= frame.y + frame.height;
      expect(isClear).toBe(true);
    }
    await close();
  });

  it("a place that was chosen stands clear of the card", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#washington`, {
      reducedMotion: "reduce",
    });
    await mapIsLive(page);
    const stem = await page
      .locator('[data-pin="washington"]')
      .evaluate((pin) => Number.parseFloat((pin as HTMLElement).style.getPropertyValue("--stem")));
    expect(stem).toBeLessThan(40);
    await close();
  });

  it("a near map counts what it does not show, but for what is read, and the count leads home", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    const first = await atEdge(page);
    expect(await page.locator(".frame-mark").isVisible()).toBe(false);
    await page.locator('[data-compare="kursk-held"]').click();
    const count = page.getByRole("button", { name: /^\+\d+ places? outside the map$/ });
    await count.waitFor();
    const lit = await page
      .locator("[data-pin][data-lit][data-away]")
      .evaluateAll((pins) => pins.map((pin) => (pin as HTMLElement).dataset.pin ?? "").sort());
    expect(await atEdge(page)).toEqual(lit);
    const away = await page.locator("[data-pin][data-away]").count();
    expect(away).toBeGreaterThan(lit.length);
    expect(await count.textContent()).toMatch(new RegExp(`^\\+${away - lit.length} `));
    await count.click();
    await count.waitFor({ state: "hidden" });
    expect(await atEdge(page)).toEqual(first);
    expect(await page.locator("[data-pin]:not([data-gathered])").count()).toBe(realStory().sites.length);
    await close();
  });
});
