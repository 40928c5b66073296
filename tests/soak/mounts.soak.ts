import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { openPage } from "../browser/open-page.ts";
import { leastGrowth } from "./held.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Maps a round; the gate, which has less time, takes a fifth. */
const maps = process.env.SOAK === "short" ? 10 : 50;

/** CSS pixels: what leaks does not depend on the size, but software WebGL takes its time by the pixel. */
const viewport = { width: 480, height: 480 };

it("Two hundred maps, mounted and taken away in four rounds, leave no memory, listener or WebGL context behind", async () => {
  const { page, faults, close } = await openPage(browser, "about:blank", { viewport });
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>A host</title><script type="module" src="./dateline-map.js"></script>',
    }),
  );
  await page.goto(`${inject("site")}host.html`);
  await page.evaluate(() => customElements.whenDefined("dateline-map"));
  const mount = (times: number): Promise<number> =>
    page.evaluate(async (count) => {
      let live = 0;
      for (let turn = 0; turn < count; turn++) {
        const element = document.createElement("dateline-map");
        element.setAttribute("story", "truce-call");
        const ready = new Promise((done) => element.addEventListener("ready", done, { once: true }));
        document.body.append(element);
        await ready;
        const map = element.shadowRoot?.querySelector("iframe")?.contentDocument?.querySelector("[data-map]");
        while (map && map.getAttribute("data-map") !== "live") await new Promise(requestAnimationFrame);
        live += map ? 1 : 0;
        element.remove();
      }
      return live;
    }, times);
  expect(await mount(10)).toBe(10);
  const growth = await leastGrowth(page, 4, async () => {
    expect(await mount(maps)).toBe(maps);
  });
  /** Bytes a map: a map that stays holds megabytes. */
  expect(growth.heap / maps).toBeLessThan(500);
  expect(growth.nodes).toBeLessThan(maps);
  expect(growth.listeners).toBeLessThan(maps / 5);
  expect(faults).toEqual([]);
  await close();
});
