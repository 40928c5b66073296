import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

const late = [".map", ".reading"];

describe("The page's first frame", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it("lays out neither map nor text, and the next ones do", async () => {
    const { page, close } = await openPage(browser, inject("site"));
    const states = (anew: boolean) =>
      page.evaluate(
        ({ selectors, anew }) => {
          const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
          for (const element of found)
            if (anew && element) {
              element.style.animation = "none";
              element.getBoundingClientRect();
              element.style.animation = "";
            }
          return found.map((element) => element && getComputedStyle(element).contentVisibility);
        },
        { selectors: late, anew },
      );
    await expect.poll(() => states(false)).toEqual(["visible", "visible"]);
    expect(await states(true)).toEqual(["hidden", "hidden"]);
    await expect.poll(() => states(false)).toEqual(["visible", "visible"]);
    await close();
  });

  it("has all that the heading needs before the picture's styles and any script", async () => {
    const html = await (await fetch(inject("site"))).text();
    const [heading, styles, script] = ["</h1>", '<svg class="poster', "<script>"].map((part) =>
      html.indexOf(part),
    );
    expect(heading).toBeGreaterThan(0);
    expect(styles).toBeGreaterThan(heading ?? 0);
    expect(script).toBeGreaterThan(heading ?? 0);
    expect(html.lastIndexOf("<style>")).toBeGreaterThan(styles ?? 0);
  });

  it("has map and text where the address names a place in it, or there is no script", async () => {
    for (const [address, script] of [
      [`${inject("site")}#p9`, true],
      [inject("site"), false],
    ] as const) {
      const { page, close } = await openPage(browser, address, { javaScriptEnabled: script });
      await page.locator(".reading .article").waitFor();
      for (const selector of late) {
        const { animationName } = await page
          .locator(selector)
          .first()
          .evaluate((element) => ({ animationName: getComputedStyle(element).animationName }));
        expect([address, selector, animationName]).toEqual([address, selector, "none"]);
      }
      await close();
    }
  });

  it("is the whole page where there is no script", async () => {
    const { page, close } = await openPage(browser, inject("site"), { javaScriptEnabled: false });
    for (const selector of [".map .poster", ".reading .article"])
      expect(await page.locator(selector).first().isVisible()).toBe(true);
    await close();
  });

  it("does not come again after printing: the reader stays where they were", async () => {
    const { page, close } = await openPage(browser, inject("site"));
    await mapIsLive(page);
    await page.evaluate(() => document.getElementById("p9")?.scrollIntoView({ behavior: "instant" }));
    const place = (): Promise<number> =>
      page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY)))),
      );
    expect(await place()).toBeGreaterThan(300);
    await page.emulateMedia({ media: "print" });
    await place();
    await page.emulateMedia({ media: "screen" });
    expect(await place()).toBeGreaterThan(300);
    await close();
  });
});
