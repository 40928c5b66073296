import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const small = { viewport: { width: 360, height: 640 }, hasTouch: true };

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
  ];
  for (const [name, path, options] of states)
    it(name, async () => {
      const { page, close } = await openPage(browser, inject("site") + path, options);
      await mapIsLive(page);
      expect(await violations(page)).toEqual([]);
      await close();
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
