import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { mapIsLive, openPage } from "../browser/open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the page holds after a collection of garbage: bytes of its heap, nodes, listeners. */
async function held(page: Page): Promise<{ heap: number; nodes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

it("A thousand selections leave nothing behind", async () => {
  const { page, faults, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
  await mapIsLive(page);
  const select = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      const pins = [...document.querySelectorAll<HTMLElement>("[data-pin]")];
      for (let turn = 0; turn < count; turn++) {
        pins[turn % pins.length]?.click();
        await new Promise(requestAnimationFrame);
      }
      document.querySelector<HTMLElement>(".card-close")?.click();
    }, times);
  await select(200);
  const before = await held(page);
  await select(1000);
  const after = await held(page);
  console.log("1,000 selections:", before, after);
  expect(after.heap / before.heap).toBeLessThan(1.1);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(20);
  expect(faults).toEqual([]);
  await close();
});

it("Two hundred maps mounted and taken away leave no memory, listener or WebGL context behind", async () => {
  const { page, faults, close } = await openPage(browser, "about:blank");
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>A host</title>" }),
  );
  await page.goto(`${inject("site")}host.html`);
  const mount = (times: number): Promise<number> =>
    page.evaluate(async (count) => {
      let live = 0;
      for (let turn = 0; turn < count; turn++) {
        const frame = document.createElement("iframe");
        frame.src = "./embed.html";
        frame.width = "600";
        frame.height = "500";
        document.body.append(frame);
        await new Promise((loaded) => frame.addEventListener("load", loaded, { once: true }));
        const map = frame.contentDocument?.querySelector("[data-map]");
        while (map && map.getAttribute("data-map") !== "live") await new Promise(requestAnimationFrame);
        live += map ? 1 : 0;
        frame.remove();
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
