import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { mapIsLive, openPage } from "../browser/open-page.ts";
import { held } from "./held.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** CSS pixels: what leaks does not depend on the size, but software WebGL takes its time by the pixel. */
const viewport = { width: 480, height: 480 };

it("A thousand selections leave nothing behind", async () => {
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
