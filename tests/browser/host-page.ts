import type { Browser, ElementHandle, Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { type OpenPage, openPage } from "./open-page.ts";

/** Where the loader's frame is found in a host's page. */
export const loadedFrame = "[data-dateline] >> css=iframe";

/** Opens a demo host's page, for a reader who asked for less motion. */
export function visitHost(browser: Browser, address: string): Promise<OpenPage> {
  return openPage(browser, address, { reducedMotion: "reduce" });
}

/** Waits until the embed has its frame, ready, and gives it. */
export async function frameOf(page: Page, host = "[data-dateline]"): Promise<Frame> {
  const frame = await page.waitForSelector(`${host} >> css=iframe.ready`, { state: "attached" });
  return frameIn(frame);
}

/** The frame of an `<iframe>`, its map's script at work. */
export async function frameIn(element: ElementHandle): Promise<Frame> {
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The iframe has no frame.");
  return atWork(frame);
}

/** The frame, once its map's script is at work. */
export async function atWork(frame: Frame): Promise<Frame> {
  await frame.waitForSelector("button[data-pin]", { state: "attached" });
  return frame;
}

/**
 * Waits until the frame's height on the host's page is within 1 px of its content's, in view, as browsers lay out anew
 * only what is. The wait is the test's own: a busy machine without a GPU was seen to draw nothing for 5 s at a time.
 */
export async function fits(page: Page, frame: Frame, selector = loadedFrame): Promise<void> {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const off = async (): Promise<number> => {
    const outer = await page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
    const inner = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    return Math.abs(outer - inner);
  };
  await expect.poll(off, { timeout: 60_000 }).toBeLessThanOrEqual(1);
}

/** Presses a pin. */
export function pressPin(frame: Frame, site: string): Promise<void> {
  return frame.locator(`button[data-pin="${site}"] .pin-mark`).click();
}

/** The site and passage that the frame shows as chosen. */
export function chosenIn(frame: Frame): Promise<(string | null)[]> {
  return frame
    .locator("[data-story]")
    .evaluate((root) => [
      root.getAttribute("data-selected-site"),
      root.getAttribute("data-selected-passage"),
    ]);
}
