import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { readingOrderOf } from "../../src/model/reading-order.ts";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, type OpenPage, openPage, selectionOf } from "./open-page.ts";

const story = realStory();
const order = readingOrderOf(story);
const ids = story.sites.map(({ id }) => id as string);
const last = ids.at(-1) ?? "";

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
afterEach(() => open.close());

const focused = (name: string): Promise<string | null> =>
  page.evaluate((attribute) => document.activeElement?.getAttribute(attribute) ?? null, name);

/** Presses Tab until a pin has the focus. */
async function tabToPins(): Promise<void> {
  for (let presses = 0; presses < 10; presses++) {
    if (await focused("data-pin")) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("ten presses of Tab led to no pin");
}

/** Puts the focus where Tab leads into the map. */
async function enterPins(): Promise<void> {
  await page.locator("canvas").focus();
  await tabToPins();
}

describe("the pins", () => {
  it("are one tab stop, and Tab leads on to the map's buttons", async () => {
    expect(await page.locator('[data-pin][tabindex="0"]').count()).toBe(1);
    await enterPins();
    expect(await focused("data-pin")).toBe(ids[0]);
    await page.keyboard.press("Tab");
    expect(await focused("aria-label")).toBe("Zoom in");
    await page.keyboard.press("Shift+Tab");
    expect(await focused("data-pin")).toBe(ids[0]);
  });

  it.each<[keys: string[], site: string | undefined]>([
    [["ArrowRight"], ids[1]],
    [["ArrowDown", "ArrowDown"], ids[2]],
    [["ArrowDown", "ArrowUp"], ids[0]],
    [["ArrowRight", "ArrowRight", "ArrowLeft"], ids[1]],
    [["ArrowLeft"], ids[0]],
    [["End"], last],
    [["End", "ArrowRight"], last],
    [["End", "Home"], ids[0]],
  ])("lead by %s in reading order, and hold at the ends", async (keys, site) => {
    await enterPins();
    for (const key of keys) await page.keyboard.press(key);
    expect(await focused("data-pin")).toBe(site);
    expect(await page.locator(`[data-pin="${site}"]`).getAttribute("data-lit")).toBe("");
  });

  it("keep their place when the focus leaves and comes back", async () => {
    await enterPins();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await focused("data-pin")).toBe(ids[1]);
  });
});

it("Every site and every passage that names it is reached by keys alone", async () => {
  await enterPins();
  for (const id of ids) {
    expect(await focused("data-pin")).toBe(id);
    await page.keyboard.press("Enter");
    expect(await focused("data-card"), id).toBe("");
    const passages = order.passagesOf(story.sites.find((site) => site.id === id)?.id as never);
    await page.locator(".card-step").last().focus();
    for (const [index, passage] of passages.entries()) {
      if (index) await page.keyboard.press("Enter");
      expect(await selectionOf(page)).toEqual({ site: id, passage: passage.id });
      expect(await page.textContent(".card-quote")).toBe(passage.text);
    }
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-card]").isVisible()).toBe(false);
    expect(await focused("data-pin")).toBe(id);
    await page.keyboard.press("ArrowRight");
  }
});

it("Enter on a name opens its card, and Escape leads back to that very name", async () => {
  const name = page.locator('#p19 a[data-site="kursk"]').first();
  await name.focus();
  await page.keyboard.press("Enter");
  expect(await focused("data-card")).toBe("");
  await page.keyboard.press("Escape");
  expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
});

it("Tab leaves the card, the map and the page: nothing holds the focus", async () => {
  await enterPins();
  await page.keyboard.press("Enter");
  const seen: string[] = [];
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    seen.push(await page.evaluate(() => (document.activeElement?.closest("[data-card]") ? "card" : "page")));
  }
  expect(seen[0]).toBe("card");
  expect(seen.at(-1)).toBe("page");
});

it("The help is seen, names the keys, and closes by Escape", async () => {
  const button = page.getByRole("button", { name: "Keys and gestures" });
  await button.focus();
  await page.keyboard.press("Enter");
  const help = page.getByRole("region", { name: "Keys and gestures" });
  await help.waitFor();
  expect(await help.textContent()).toContain("Home, End");
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Escape");
  expect(await help.isVisible()).toBe(false);
});
