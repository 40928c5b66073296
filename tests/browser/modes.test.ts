import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { palettes, strengthened } from "../../src/model/palette.ts";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The style that an element has got. */
function styleOf(page: Page, selector: string, property: string, pseudo?: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ""),
      [property, pseudo],
    );
}

/** `#rrggbb` as a browser computes it. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
}

describe("the colours", () => {
  const paper = (page: Page): Promise<string> => styleOf(page, "html", "background-color");

  const rows: [name: string, options: BrowserContextOptions, seen: string][] = [
    ["are light on a light device", { colorScheme: "light" }, palettes.light.paper],
    ["are dark on a dark device", { colorScheme: "dark" }, palettes.dark.paper],
  ];
  for (const [name, options, seen] of rows)
    it(name, async () => {
      const { page, close } = await openPage(browser, inject("site"), options);
      expect(await paper(page)).toBe(rgb(seen));
      await close();
    });

  it("are those that the reader chooses, at once, on the map too, and again on the next visit", async () => {
    const { page, faults, close } = await openPage(browser, inject("site"), { colorScheme: "light" });
    await mapIsLive(page);
    const map = page.locator(".engine canvas");
    const light = await map.screenshot();
    await page.getByLabel("Colours").first().selectOption("dark");
    expect(await paper(page)).toBe(rgb(palettes.dark.paper));
    await expect.poll(async () => (await map.screenshot()).equals(light)).toBe(false);
    await page.reload();
    expect(await paper(page)).toBe(rgb(palettes.dark.paper));
    await page.getByLabel("Colours").first().selectOption("auto");
    expect(await paper(page)).toBe(rgb(palettes.light.paper));
    expect(faults).toEqual([]);
    await close();
  });

  it("hold for a visit where the browser lets nothing be stored", async () => {
    const context = await browser.newContext({ colorScheme: "light" });
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(inject("site"));
    await mapIsLive(page);
    await page.getByLabel("Colours").first().selectOption("dark");
    expect(await paper(page)).toBe(rgb(palettes.dark.paper));
    expect(faults).toEqual([]);
    await context.close();
  });

  it("are stronger for readers who ask for contrast", async () => {
    const { page, close } = await openPage(browser, inject("site"), { contrast: "more" });
    const strong = strengthened(palettes.light);
    expect(await styleOf(page, ".dek + .byline", "color")).toBe(rgb(strong.inkQuiet));
    expect(await styleOf(page, ".poster .country", "stroke")).toBe(rgb(strong.border));
    await close();
  });

  it("of pins are the system's where the reader forces colours, and those of the map stay", async () => {
    const { page, close } = await openPage(browser, inject("site"), { forcedColors: "active" });
    const water = await styleOf(page, ".poster .water", "fill");
    expect(water).toBe(rgb(palettes.light.water));
    const name = await styleOf(page, ".pin-name", "background-color");
    const canvas = await page.evaluate(() => {
      document.body.style.backgroundColor = "Canvas";
      return getComputedStyle(document.body).backgroundColor;
    });
    expect(name).toBe(canvas);
    await close();
  });
});

describe("on paper", () => {
  it.each([
    ["upright", 794, 1123],
    ["lengthwise", 1123, 794],
  ])("of A4 %s stands one column, below the map", async (_, width, height) => {
    const { page, close } = await openPage(browser, inject("site"), { viewport: { width, height } });
    await page.emulateMedia({ media: "print" });
    const article = await page.locator(".article").boundingBox();
    const map = await page.locator(".map").boundingBox();
    if (!article || !map) throw new Error("The page has no article or no map.");
    expect(article.x + article.width / 2).toBeCloseTo(width / 2, 0);
    expect(article.y).toBeGreaterThanOrEqual(map.y + map.height);
    await close();
  });

  it("stands the still picture with every place's number in the text, and no control", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#kursk`, { colorScheme: "dark" });
    await mapIsLive(page);
    const kyiv = page.locator('[data-pin="kyiv"]');
    const live = await kyiv.getAttribute("style");
    expect(live).toContain("translate");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => kyiv.getAttribute("style")).toBeNull();
    expect(await styleOf(page, "html", "background-color")).toBe(rgb(palettes.light.paper));
    expect(await page.locator(".poster").isVisible()).toBe(true);
    for (const gone of [".engine", ".map-tools", "[data-card]", ".theme", ".compare-open", ".embed-panel"])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    for (const [index, { id }] of realStory().sites.entries())
      expect(await styleOf(page, `.article [data-site="${id}"]`, "content", "::after"), id).toBe(
        `" (${index + 1})"`,
      );
    expect(await page.locator(".credits").isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => kyiv.getAttribute("style")).toBe(live);
    await close();
  });
});
