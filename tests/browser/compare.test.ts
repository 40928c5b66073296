import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, type OpenPage, openPage } from "./open-page.ts";

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
afterEach(async () => {
  expect(open.faults).toEqual([]);
  await open.close();
});

/** The dates offered, each with whether it is the one shown. */
const dates = (): Promise<[string, boolean][]> =>
  page
    .locator(".compare label")
    .evaluateAll((labels) =>
      labels.map((label): [string, boolean] => [
        label.textContent ?? "",
        label.querySelector("input")?.checked === true,
      ]),
    );

/** The years or dates of the shapes that the poster shows of a layer. */
const shapes = (layer: string): Promise<(string | undefined)[]> =>
  page
    .locator(`.poster [data-layer="${layer}"]:not([data-off])`)
    .evaluateAll((paths) => paths.map((path) => path.dataset.since ?? path.dataset.asOf));

const mapDate = (): Promise<string | null> => page.textContent("[data-map-date]");
const opener = (layer: string) => page.locator(`[data-compare="${layer}"]`);
const opened = () => page.waitForSelector(".compare");

describe("Then and now", () => {
  it("stands beside every passage that the story says", async () => {
    const told = await page
      .locator("[data-compare]:visible")
      .evaluateAll((buttons) =>
        buttons.map((button) => [
          button.closest("aside")?.previousElementSibling?.id,
          (button as HTMLElement).dataset.compare,
        ]),
      );
    expect(told).toEqual(realStory().comparisons.map(({ passage, layer }) => [passage, layer]));
  });

  it("shows the ground held then and now, each with its area, and says the date on the map's face", async () => {
    const own = await mapDate();
    await opener("kursk-held").click();
    await opened();
    expect(await dates()).toEqual([
      ["30 August 2024 840\u00a0km²", true],
      ["18 March 2025 120\u00a0km²", false],
    ]);
    expect(await shapes("kursk-held")).toEqual(["2024-08-30"]);
    expect(await mapDate()).toContain("30 August 2024");
    await page.locator(".compare label").last().click();
    expect(await shapes("kursk-held")).toEqual(["2025-03-18"]);
    expect(await mapDate()).toBe(own);
  });

  it("before 2022 shows no front line of 2025, nor its pin, nor that of areas occupied since", async () => {
    await opener("occupied").click();
    await opened();
    expect(await shapes("occupied")).toEqual(["2014"]);
    expect(await shapes("front-line")).toEqual([]);
    for (const site of ["front-line", "occupied-areas"])
      expect(await page.locator(`[data-pin="${site}"]`).isVisible(), site).toBe(false);
    await page.locator(".compare-close").click();
    expect(await shapes("occupied")).toEqual(["2014", "2022"]);
    expect(await shapes("front-line")).toEqual(["2025-03-18"]);
    expect(await page.locator('[data-pin="front-line"]').isVisible()).toBe(true);
  });

  it("works by keyboard: Enter opens it on the dates, the arrows change them, Escape leads back", async () => {
    await opener("kursk-held").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".compare input:focus");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("2024-08-30");
    await page.keyboard.press("ArrowRight");
    expect((await dates()).map(([, chosen]) => chosen)).toEqual([false, true]);
    await page.keyboard.press("Escape");
    expect(await page.locator(".compare").count()).toBe(0);
    expect(await opener("kursk-held").evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("draws on the live map what it draws on the poster", async () => {
    const picture = async (): Promise<Buffer> => {
      await page.waitForFunction(() => !document.querySelector('[data-map="loading"]'));
      return page.locator(".engine canvas").screenshot();
    };
    await opener("kursk-held").click();
    await opened();
    let then = await picture();
    await expect
      .poll(async () => {
        const before = then;
        then = await picture();
        return before.equals(then);
      })
      .toBe(true);
    await page.locator(".compare label").last().click();
    await expect.poll(async () => (await picture()).equals(then)).toBe(false);
  });
});
