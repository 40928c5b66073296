import type { Browser } from "playwright-core";
import { heldBack } from "./held-back.ts";

/** Where every pin and every name that shows stands, by the site's id: left and top of the mark, then of the name; in pixels. */
function standing(): Record<string, number[]> {
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>("[data-pin]")].map((pin) => {
      const boxOf = (selector: string): number[] => {
        const element = pin.querySelector(selector);
        if (!element) return [];
        const { opacity, visibility } = getComputedStyle(element);
        if (opacity === "0" || visibility === "hidden") return [];
        const { left, top } = element.getBoundingClientRect();
        return [left, top];
      };
      return [pin.dataset.pin ?? "", [...boxOf(".pin-mark"), ...boxOf(".pin-name")]];
    }),
  );
}

/** How far a pin or its name may go without being seen to: the rounding of its place, in pixels. */
const unseen = 6;

/** What of the map moves as the page's script comes. */
export interface Moved {
  readonly pins: number;
  readonly moved: readonly string[];
  /** Where the map's buttons are before and after. */
  readonly buttons: readonly unknown[];
}

/** Opens a page whose script waits until its HTML stands, and compares what stood with what stands once the script has come. */
export async function movedByScript(
  browser: Browser,
  address: string,
  width: number,
  height: number,
): Promise<Moved> {
  const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: "block" });
  const page = await context.newPage();
  const release = await heldBack(page, /assets\/page-/);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector("#dateline-story", { state: "attached" });
  const tools = page.locator(".map-tools");
  const [before, buttonsBefore] = [await page.evaluate(standing), await tools.boundingBox()];
  release();
  await page.waitForSelector("[data-placed]");
  const [after, buttonsAfter] = [await page.evaluate(standing), await tools.boundingBox()];
  await context.close();
  const moved = Object.keys(after).filter((id) => {
    const [was, is] = [before[id] ?? [], after[id] ?? []];
    return was.length !== is.length || is.some((at, index) => Math.abs(at - (was[index] ?? 0)) > unseen);
  });
  return { pins: Object.keys(after).length, moved, buttons: [buttonsBefore, buttonsAfter] };
}
