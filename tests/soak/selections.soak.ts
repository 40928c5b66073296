import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { mapIsLive, openPage } from "../browser/open-page.ts";
import { leastGrowth } from "./held.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** CSS pixels: what leaks does not depend on the size, but software WebGL takes its time by the pixel. */
const viewport = { width: 480, height: 480 };

it("A thousand selections, in four rounds, leave nothing behind", async () => {
  const { page, faults, close } = await openPage(browser, inject("site"), {
    reducedMotion: "reduce",
    viewport,
  });
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
  await select(250);
  const growth = await leastGrowth(page, 4, () => select(250));
  /** Bytes a selection: an array or a closure kept each time is more. */
  expect(growth.heap / 250).toBeLessThan(900);
  expect(growth.nodes).toBeLessThan(12);
  expect(growth.listeners).toBeLessThan(5);
  expect(faults).toEqual([]);
  await close();
});
