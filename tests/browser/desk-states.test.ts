import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { catalogues } from "../../src/desk/page/words/catalogues.ts";
import { deskInBrowser } from "./desk-open.ts";

const desk = deskInBrowser();

/** What axe-core finds wrong, a line per rule with the elements it names. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  });
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true };

const lookAtName = async (page: Page): Promise<void> => {
  await page.locator(".ProseMirror .name").first().click();
  await page.locator(".name-card").focus();
};
const states: readonly (readonly [what: string, go: (page: Page) => Promise<unknown>])[] = [
  ["the story", async () => undefined],
  ["a name", lookAtName],
  ["the reasons", (page) => page.keyboard.press("l")],
  ["the voice", (page) => page.keyboard.press("Escape").then(() => page.keyboard.press("v"))],
  ["the search", (page) => page.keyboard.press("Escape").then(() => page.keyboard.press("s"))],
  ["a place", (page) => page.locator("#tab-place").click()],
  ["the story's properties", (page) => page.locator("#tab-story").click()],
  ["the check", (page) => page.locator("#tab-check").click()],
  ["the keys", (page) => page.locator(".bar-buttons button").nth(2).click()],
  [
    "the translations",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.locator(".bar-buttons button").nth(3).click();
      await page.locator(".translations .primary").click();
      await page.locator(".block-row textarea").first().waitFor();
    },
  ],
  [
    "the versions",
    (page) => page.keyboard.press("Escape").then(() => page.locator(".bar-buttons button").nth(4).click()),
  ],
  [
    "the publication",
    (page) => page.keyboard.press("Escape").then(() => page.locator(".bar-buttons .primary").click()),
  ],
];

describe("axe-core finds nothing wrong", () => {
  it("on the list of stories, in light and dark and on a phone", async () => {
    for (const options of [{}, { colorScheme: "dark" }, phone] as BrowserContextOptions[]) {
      const { page, close } = await desk.open(undefined, options);
      await page.waitForSelector(".card");
      expect(await violations(page)).toEqual([]);
      await page.locator(".to-style").click();
      await page.locator('.style-colour input[type="checkbox"]').first().check();
      expect(await violations(page)).toEqual([]);
      await close();
    }
  });

  it.each([
    ["in light", {}],
    ["in dark", { colorScheme: "dark" }],
    ["with forced colours", { forcedColors: "active" }],
  ] as [string, BrowserContextOptions][])("in each state of a story %s", async (_, options) => {
    const { page, faults, close } = await desk.open("linz-bridge", options);
    for (const [what, go] of states) {
      await go(page);
      expect(await violations(page), what).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ["a tablet", tablet],
    ["a phone", phone],
  ] as [string, BrowserContextOptions][])("on %s, where nothing is cut off", async (_, options) => {
    const { page, close } = await desk.open("linz-bridge", options);
    for (const index of [0, 1, 2]) {
      const tab = page.locator(".pane-tabs button").nth(index);
      if (await tab.isVisible()) await tab.click();
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
    await close();
  });
});

it.each(Object.keys(catalogues))(
  "speaks %s as its editor's browser does, and keeps the choice",
  async (language) => {
    const { page, close } = await desk.open(undefined, { locale: language });
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await page.locator("#bring-title").textContent()).toBe(catalogues[language]?.newStory);
    await page.locator(".start-foot select").selectOption(language === "uk" ? "pl" : "uk");
    await page.reload();
    await expect.poll(() => page.getAttribute("html", "lang")).toBe(language === "uk" ? "pl" : "uk");
    await close();
  },
);
