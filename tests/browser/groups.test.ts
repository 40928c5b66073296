import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage, selectionOf } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  reducedMotion: "reduce",
};

/** How far in CSS pixels each pin that shows stands from its site, and what the marks that stand for several are called. */
function shown(page: Page): Promise<{ far: Record<string, number>; groups: string[] }> {
  return page.evaluate(() => {
    const far: Record<string, number> = {};
    for (const pin of document.querySelectorAll<HTMLElement>("[data-pin]:not([data-gathered])"))
      far[pin.dataset.pin ?? ""] = Number.parseFloat(pin.style.getPropertyValue("--stem"));
    const groups = [...document.querySelectorAll<HTMLElement>(".pin-group:not([hidden])")];
    return { far, groups: groups.map(({ ariaLabel }) => ariaLabel ?? "") };
  });
}

describe("on a map much wider than the story's frame", () => {
  it.each([
    ["a phone", phone],
    ["a wide screen", { reducedMotion: "reduce" }],
  ] satisfies [string, BrowserContextOptions][])(
    "of %s no pin stands far from its site, and what is too close together is one mark that names it all",
    async (_, options) => {
      const { page, close } = await openPage(browser, `${inject("site")}#white-house`, options);
      await mapIsLive(page);
      await page.waitForSelector(".pin-group:not([hidden])");
      const { far, groups } = await shown(page);
      expect(Math.max(...Object.values(far))).toBeLessThan(40);
      expect(Object.keys(far)).toContain("white-house");
      for (const { id, name } of realStory().sites)
        expect(id in far || groups.some((label) => label.includes(name)), name).toBe(true);
      await close();
    },
  );

  it("a mark that stands for several offers them: by keyboard, with a way back, and to a screen reader", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#washington`, {
      reducedMotion: "reduce",
    });
    await mapIsLive(page);
    const group = page.getByRole("button", { name: /^\d places: / });
    const label = (await group.getAttribute("aria-label")) ?? "";
    const names = label.replace(/^.*?: /, "").split(", ");
    await group.press("Enter");
    const choice = page.getByRole("group", { name: label });
    expect(await choice.getByRole("button").allTextContents()).toEqual(names);
    await page.evaluate(axe.source);
    const wrong = await page.evaluate(
      async () => (await (window as unknown as { axe: typeof axe }).axe.run(".map")).violations,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? "");
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(names[1]);
    await page.keyboard.press("Escape");
    expect(await choice.count()).toBe(0);
    expect(await focused()).toBe(label);
    expect((await selectionOf(page)).site).toBe("washington");

    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const chosen = realStory().sites.find(({ name }) => name === names[1]);
    await page.waitForSelector(`[data-selected-site="${chosen?.id}"]`);
    expect(await choice.count()).toBe(0);
    expect((await shown(page)).far).toHaveProperty([chosen?.id ?? ""]);
    await close();
  });

  it("each pin stands for itself again in the story's frame", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#washington`, phone);
    await mapIsLive(page);
    await page.waitForSelector(".pin-group:not([hidden])");
    await page.getByRole("button", { name: "Reset view" }).click();
    await page.waitForSelector(".pin-group", { state: "hidden" });
    expect(Object.keys((await shown(page)).far).sort()).toEqual(
      realStory()
        .sites.map(({ id }) => id)
        .sort(),
    );
    await close();
  });
});
