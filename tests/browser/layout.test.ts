import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

const sizes = [
  { width: 1280, height: 800 },
  { width: 1600, height: 1000 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What lies over what on the map, or out of it, a line for each; marks and names that show, buttons, card, legend. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** On a phone the legend scrolls away under the map. */
    const legend = innerWidth < 896 ? "" : ", .legend";
    const parts = [
      ...document.querySelectorAll(`.pin-mark, .pin-name, .map-tools, .map-scale, [data-card]${legend}`),
    ]
      .filter(shown)
      .map((element) => ({
        element,
        pin: element.closest("[data-pin]"),
        /** The name of the chosen place shows in any case, on a ground of its own above all others. */
        onTop: element.matches('[aria-pressed="true"][data-side="none"] .pin-name'),
        says: `${element.className} ${element.closest<HTMLElement>("[data-pin]")?.dataset.pin ?? ""}`.trim(),
        box: element.getBoundingClientRect(),
      }));
    const found: string[] = [];
    const map = document.querySelector(".map")?.getBoundingClientRect() ?? new DOMRect();
    const slack = 1.5;
    for (const [index, one] of parts.entries()) {
      const { box } = one;
      const inMap =
        box.left >= map.left - slack &&
        box.right <= map.right + slack &&
        box.top >= map.top - slack &&
        box.bottom <= map.bottom + slack;
      if (one.pin && !inMap) found.push(`${one.says} leaves the map`);
      for (const other of parts.slice(index + 1)) {
        if (one.pin && one.pin === other.pin) continue;
        if (one.onTop || other.onTop) continue;
        if (!one.pin && !other.pin && innerWidth < 896) continue;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > slack && high > slack) found.push(`${one.says} and ${other.says}`);
      }
    }
    return found;
  });
}

describe("nothing covers anything", () => {
  for (const viewport of sizes)
    it(`at ${viewport.width}x${viewport.height}: at load, before the script, and with each site chosen`, async () => {
      const still = await browser.newContext({ viewport });
      const bare = await still.newPage();
      await bare.route(/\.js$/, (route) => route.abort());
      await bare.goto(inject("site"));
      expect(await collisions(bare), "before the script").toEqual([]);
      await still.close();

      const { page, close } = await openPage(browser, inject("site"), { viewport, reducedMotion: "reduce" });
      await mapIsLive(page);
      expect(await collisions(page), "at load").toEqual([]);
      for (const { id } of realStory().sites) {
        await page.locator(`.article a[data-site="${id}"]`).first().click();
        await page.waitForSelector(`[data-selected-site="${id}"]`);
        await expect.poll(() => collisions(page), { message: id, timeout: 5000 }).toEqual([]);
      }
      await close();
    });
});
