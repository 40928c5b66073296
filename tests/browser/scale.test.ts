import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { fromScreen } from "../../src/model/from-screen.ts";
import { distanceBetween } from "../../src/model/great-circle.ts";
import { cameraFor } from "../../src/model/mercator.ts";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the bar says in kilometres, and how long it and the map are in CSS pixels. */
async function bar(page: Page): Promise<{ told: number; length: number; width: number; height: number }> {
  return page.evaluate(() => {
    const scale = document.querySelector(".map-scale");
    const map = document.querySelector(".map");
    return {
      told: Number(scale?.textContent?.replace(/\D/g, "")),
      length: scale?.getBoundingClientRect().width ?? 0,
      width: map?.clientWidth ?? 0,
      height: map?.clientHeight ?? 0,
    };
  });
}

describe("The scale bar", () => {
  it.each([
    [1280, 800],
    [390, 844],
    [360, 640],
  ])("is true at %ix%i: on the still picture, on the live map, and on paper", async (width, height) => {
    const { page, close } = await openPage(browser, inject("site"), { viewport: { width, height } });
    const isTrue = async (): Promise<number> => {
      const { told, length, ...size } = await bar(page);
      const camera = cameraFor(realStory().frame, size);
      const ends = [-0.5, 0.5].map((side) =>
        fromScreen([size.width / 2 + side * length, size.height / 2], camera, size),
      );
      return told / distanceBetween(ends[0] ?? [0, 0], ends[1] ?? [0, 0]);
    };
    expect(await isTrue()).toBeCloseTo(1, 2);
    await mapIsLive(page);
    expect(await isTrue()).toBeCloseTo(1, 2);
    await page.emulateMedia({ media: "print" });
    expect(await isTrue()).toBeCloseTo(1, 2);
    await close();
  });

  it("follows the zoom, and says its distance to a screen reader", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    const ground = async (): Promise<number> => {
      const { told, length } = await bar(page);
      return told / length;
    };
    const before = await ground();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(async () => (await ground()) / before).toBeCloseTo(0.5, 2);
    const { told } = await bar(page);
    await page.getByRole("img", { name: new RegExp(`^Scale bar: ${told}\\skm$`) }).waitFor();
    await close();
  });
});
