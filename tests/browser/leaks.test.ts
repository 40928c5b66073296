import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { held } from "../soak/held.ts";
import { launchBrowser } from "./launch.ts";
import { openPage } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What `tests/soak` sees at length, in short: an element's own listeners, observers and nodes. */
it("A hundred elements put into a page and taken out again leave no listener and no node behind", async () => {
  const { page, faults, close } = await openPage(browser, "about:blank");
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>A host</title><script type="module" src="./dateline-map.js"></script>',
    }),
  );
  await page.goto(`${inject("site")}host.html`);
  await page.evaluate(() => customElements.whenDefined("dateline-map"));
  const mount = (times: number): Promise<void> =>
    page.evaluate((count) => {
      for (let turn = 0; turn < count; turn++) {
        const element = document.createElement("dateline-map");
        element.setAttribute("story", "truce-call");
        document.body.append(element);
        element.remove();
      }
    }, times);
  await mount(10);
  const before = await held(page);
  await mount(100);
  /** An observer holds what it was told to watch until the next frame, whatever is collected before. */
  const left = async (what: "listeners" | "nodes"): Promise<number> =>
    (await held(page))[what] - before[what];
  await expect.poll(() => left("listeners")).toBeLessThan(10);
  await expect.poll(() => left("nodes")).toBeLessThan(50);
  expect(faults).toEqual([]);
  await close();
});
