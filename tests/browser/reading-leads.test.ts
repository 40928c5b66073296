import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { readingOrderOf } from "../../src/model/reading-order.ts";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, type OpenPage, openPage, selectionOf } from "./open-page.ts";

const order = readingOrderOf(realStory());

let browser: Browser;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  open = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
  page = open.page;
  await mapIsLive(page);
});
afterEach(() => open.close());

/** Scrolls a passage onto the reading line. */
async function readTo(passage: string): Promise<void> {
  await page.evaluate((id) => {
    const element = document.getElementById(id);
    if (element) scrollBy(0, element.getBoundingClientRect().top + 8 - innerHeight * 0.35);
  }, passage);
  await page.waitForSelector(`#${passage}[data-reading]`);
}

const lit = (): Promise<string[]> =>
  page
    .locator("[data-pin][data-lit]")
    .evaluateAll((pins) => pins.map((pin) => (pin as HTMLElement).dataset.pin ?? ""));
const isAway = (site: string): Promise<boolean> =>
  page.locator(`[data-pin="${site}"]`).evaluate((pin) => pin.hasAttribute("data-away"));
const toggle = () => page.getByLabel("Map follows reading");

/** Brings the map close to one place without the reader's own hand on it. */
async function comeClose(): Promise<void> {
  await page.locator('[data-compare="kursk-held"]').click();
  await expect.poll(() => isAway("kyiv")).toBe(true);
}

describe("As the reader scrolls", () => {
  for (const passage of ["p8", "p19", "p12"])
    it(`to ${passage}, its places light up, and nothing is chosen`, async () => {
      await readTo(passage);
      const sites = order.sitesOf(passage as never) as readonly string[];
      await expect.poll(async () => (await lit()).sort()).toEqual([...sites].sort());
      expect(await selectionOf(page)).toEqual({ site: null, passage: null });
    });

  it("the map comes back to a place that has gone out of view", async () => {
    await comeClose();
    await readTo("p3");
    await expect.poll(() => isAway("kyiv")).toBe(false);
  });

  it("a map that the reader moved stays, until they ask for the view again", async () => {
    await comeClose();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await readTo("p8");
    await readTo("p3");
    expect(await isAway("kyiv")).toBe(true);
    await page.getByRole("button", { name: "Reset view" }).click();
    await expect.poll(() => isAway("kyiv")).toBe(false);
  });

  it("with the switch off the map stays, on the next visit too", async () => {
    await toggle().uncheck();
    await page.reload();
    await mapIsLive(page);
    expect(await toggle().isChecked()).toBe(false);
    await comeClose();
    await readTo("p3");
    expect(await isAway("kyiv")).toBe(true);
    await toggle().check();
    await expect.poll(() => isAway("kyiv")).toBe(false);
  });
});
