import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readingOrderOf } from "../../src/model/reading-order.ts";
import { en } from "../../src/model/words/en.ts";
import { createSay } from "../../src/model/words.ts";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const small = { viewport: { width: 360, height: 640 }, hasTouch: true };

/** What axe-core finds wrong, a line per rule with the elements it names. */
async function violations(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const parts = selector ? [...document.querySelectorAll(selector)] : document;
    const { violations } = await axe.run(parts as axe.ElementContext);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  }, within);
}

describe("axe-core finds nothing wrong", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const states: [name: string, path: string, options: BrowserContextOptions][] = [
    ["on the page at load", "", {}],
    ["on the page with a card open", "#kursk", {}],
    ["on the page with a passage chosen", "#p19", {}],
    ["on the dark page with a card open", "#moscow", { colorScheme: "dark" }],
    ["on a phone", "", phone],
    ["on a phone with a card open", "#white-house", phone],
    ["on a small dark phone with a card open", "#kyiv", { ...small, colorScheme: "dark" }],
    ["in the embed", "embed.html", {}],
    ["in the embed with a card open", "embed.html#kursk", {}],
    ["on the dark embed", "embed.html?theme=dark", {}],
    ["on the Ukrainian page with a card open", "truce-call/uk/#zaporizhzhia-npp", {}],
    ["with forced colours", "#kyiv", { forcedColors: "active" }],
  ];
  for (const [name, path, options] of states)
    it(name, async () => {
      const { page, close } = await openPage(browser, inject("site") + path, options);
      await mapIsLive(page);
      expect(await violations(page)).toEqual([]);
      await close();
    });

  it("on the card of every place, at each of its passages", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    for (const { id } of realStory().sites) {
      await page.evaluate((site) => {
        location.hash = site;
      }, id);
      await page.waitForSelector(`[data-selected-site="${id}"] .card-share`);
      expect(await violations(page, "[data-card], .map"), id).toEqual([]);
    }
    await close();
  });

  it.each([
    ["the comparison of dates", "[data-compare]", ".compare"],
    ["the help", ".map-tools > button:last-of-type", ".map-help"],
    ["the legend", ".legend summary", ".legend details[open]"],
    ["the Embed panel", ".embed-panel summary", ".embed-form textarea"],
  ])("with %s open", async (_, opener, opened) => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    await page.locator(opener).first().click();
    await page.waitForSelector(opened);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it("on paper", async () => {
    const { page, close } = await openPage(browser, inject("site"));
    await mapIsLive(page);
    await page.emulateMedia({ media: "print" });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it("where the map stays a picture", async () => {
    const plain = await launchBrowser(["--disable-gpu", "--disable-webgl", "--disable-webgl2"]);
    const { page, close } = await openPage(plain, `${inject("site")}#kursk`);
    await page.waitForSelector('[data-map="static"]');
    expect(await violations(page)).toEqual([]);
    await close();
    await plain.close();
  });

  it("on the page without script", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(inject("site"));
    expect(await page.locator("[data-map]").getAttribute("data-map")).toBe("poster");
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe("the accessibility tree", () => {
  it("names every pin by its site and its passages, in reading order, and every place of the list", async () => {
    const browser = await launchBrowser();
    const { page, close } = await openPage(browser, inject("site"));
    await mapIsLive(page);
    const story = realStory();
    const order = readingOrderOf(story);
    const say = createSay(story.lang, en);
    const pins = page.getByRole("group", { name: "Places on the map" }).getByRole("button");
    for (const [index, { id, name }] of story.sites.entries()) {
      const count = order.passagesOf(id).length;
      const pin = pins.nth(index);
      await expect.poll(() => pin.getAttribute("data-pin")).toBe(id);
      expect(await pin.evaluate((element) => element.getAttribute("aria-pressed"))).toBe("false");
      // Speech control says what it sees: the visible label begins the name.
      const label = await pin.evaluate((element) => element.ariaLabel ?? element.textContent ?? "");
      expect(label.startsWith(name), label).toBe(true);
      expect(label).toContain(say("pinName", { name, count }).slice(name.length));
    }
    const list = page.getByRole("region", { name: "Places in this article" });
    expect(await list.getByRole("heading", { level: 3 }).allTextContents()).toEqual(
      story.sites.map(({ name }) => name),
    );
    for (const { id } of story.sites) {
      const links = list.locator(`[data-site-card="${id}"] a[href^="#p"]`);
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(
        order.passagesOf(id).map((passage) => `#${passage.id}`),
      );
    }
    const washington = list.locator('[data-site-card="washington"]');
    expect(await washington.textContent()).toContain(
      `Outside the map’s first view, ${say.measure(8010, "km")} from its centre.`,
    );
    expect(await list.locator('[data-site-card="kyiv"]').textContent()).not.toContain("Outside");
    await close();
    await browser.close();
  });
});
