import { describe, expect, it } from "vitest";
import { deskInBrowser } from "./desk-open.ts";

const desk = deskInBrowser(["stories/truce-call"]);

describe("the preview", () => {
  it("is the readers' own page, at a phone's width and in dark, and the map alone", {
    timeout: 240_000,
  }, async () => {
    const { page, close } = await desk.open("linz-bridge");
    await page.locator(".bar-buttons button", { hasText: "Preview" }).click();
    const inside = page.frameLocator(".preview iframe");
    await inside.locator('[data-map="live"]').waitFor({ timeout: 90_000 });
    await page.locator(".preview-tools button", { hasText: "390" }).click();
    expect(await page.locator(".preview iframe").evaluate((frame) => frame.clientWidth)).toBe(390);
    await page.locator(".preview-tools input").check();
    const paper = () =>
      inside
        .locator("body")
        .evaluate((body) => getComputedStyle(body.ownerDocument.documentElement).backgroundColor);
    await expect.poll(paper).toBe("rgb(20, 23, 27)");
    await page.locator(".preview-tools button", { hasText: "Map alone" }).click();
    await expect.poll(() => inside.locator(".story-embed").count()).toBe(1);
    await close();
  });
});
