import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
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

  it("has no buttons where there is no script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(inject("site"));
    expect(await page.locator(".map-tools").isVisible()).toBe(false);
    await context.close();
  });
});
