import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { changedBlocks } from "./changed-blocks.ts";
import { heldBack } from "./held-back.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";
import { movedByScript } from "./pins-standing.ts";

describe("The picture that the HTML has", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each([
    [1280, 800, 2],
    [412, 915, 0],
    [390, 844, 0],
    [360, 640, 0],
  ])("stands at %i x %i as it does once the script has come", async (width, height, mayMove) => {
    const { pins, moved, buttons } = await movedByScript(browser, inject("site"), width, height);
    expect(pins).toBeGreaterThan(9);
    expect(moved.length, moved.join(", ")).toBeLessThanOrEqual(mayMove);
    const [before, after] = buttons;
    expect(before).not.toBeNull();
    expect(after).toEqual(before);
  });

  it.each([
    [412, 915, 3],
    [1280, 800, 3],
    [390, 844, 4],
  ])(
    "looks at %i x %i as the map will in the end, but for %i in a hundred of its blocks",
    async (width, height, most) => {
      const options = { viewport: { width, height }, reducedMotion: "reduce" } as const;
      const { page, close } = await openPage(browser, "about:blank", options);
      const release = await heldBack(page, /assets\/page-/);
      await page.goto(inject("site"), { waitUntil: "commit" });
      await page.waitForSelector("#dateline-story", { state: "attached" });
      const first = await page.locator(".map").screenshot();
      release();
      await mapIsLive(page);
      expect(await changedBlocks(page, first, await page.locator(".map").screenshot())).toBeLessThanOrEqual(
        most,
      );
      await close();
    },
  );

  it("has no buttons where there is no script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(inject("site"));
    expect(await page.locator(".map-tools").isVisible()).toBe(false);
    await context.close();
  });
});
