import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { openPage } from "../browser/open-page.ts";
import { held } from "./held.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** CSS pixels: what leaks does not depend on the size, but software WebGL takes its time by the pixel. */
const viewport = { width: 480, height: 480 };

it("Two hundred maps mounted and taken away leave no memory, listener or WebGL context behind", async () => {
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
  const before = await held(page);
  expect(await mount(200)).toBe(200);
  const after = await held(page);
  console.log("200 maps:", before, after);
  expect(after.heap / before.heap).toBeLessThan(1.1);
  expect(after.nodes - before.nodes).toBeLessThan(200);
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(faults).toEqual([]);
  await close();
});
