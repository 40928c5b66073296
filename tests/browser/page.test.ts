import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage, selectionOf } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Where a pin stands, in pixels from the window's corner. */
async function spotOf(page: Page, site: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-pin="${site}"] .pin-mark`).boundingBox();
  if (!box) throw new Error(`${site} has no pin`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until the pin of a site stands elsewhere than before. */
async function pinMoves(page: Page, site: string, act: () => Promise<void>): Promise<void> {
  const before = await spotOf(page, site);
  await act();
  await expect
    .poll(async () => {
      const now = await spotOf(page, site);
      return Math.hypot(now.x - before.x, now.y - before.y) > 4;
    })
    .toBe(true);
}

describe("the address", () => {
  const rows: [fragment: string, site: string | null, passage: string][] = [
    ["#kursk", "kursk", "p19"],
    ["#p19", null, "p19"],
    ["#moscow", "moscow", "p1"],
  ];
  for (const [fragment, site, passage] of rows)
    it(`${fragment} selects on load and brings ${passage} into view`, async () => {
      const { page, close } = await openPage(browser, inject("site") + fragment);
      expect(await selectionOf(page)).toEqual({ site, passage });
      await page.waitForFunction((id) => {
        const rect = document.getElementById(id)?.getBoundingClientRect();
        return rect && rect.top >= 0 && rect.bottom <= innerHeight;
      }, passage);
      await close();
    });

  it("that names a far place opens a map whose labels keep clear of the scale, as when it is chosen later", async () => {
    const options = { reducedMotion: "reduce" } as const;
    const { page: opened, close } = await openPage(browser, `${inject("site")}#russia`, options);
    await mapIsLive(opened);
    const { page: chosen, close: closeOther } = await openPage(browser, inject("site"), options);
    await mapIsLive(chosen);
    await chosen.evaluate(() => {
      location.hash = "russia";
    });
    /** What the map draws where the scale stands; which labels stand elsewhere may depend on the way there. */
    const belowScale = async (page: Page): Promise<string> => {
      const clip = await page.locator(".map-scale").boundingBox();
      if (!clip) throw new Error("The map has no scale.");
      const style = "[data-map] > :not(.engine), [data-card] { visibility: hidden }";
      return (await page.screenshot({ clip, style })).toString("base64");
    };
    await expect.poll(async () => (await belowScale(opened)) === (await belowScale(chosen))).toBe(true);
    await close();
    await closeOther();
  });

  it("that names nothing selects nothing", async () => {
    const { page, faults, close } = await openPage(browser, `${inject("site")}#<script>`);
    expect(await selectionOf(page)).toEqual({ site: null, passage: null });
    expect(faults).toEqual([]);
    await close();
  });

  it("follows the selection without an entry in the history, so that Back leaves the page", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    await page.goto(inject("site"));
    await mapIsLive(page);
    const entries = await page.evaluate(() => history.length);
    for (const site of ["kyiv", "kursk", "ukraine", "moscow"]) {
      await page.locator(`.article a[data-site="${site}"]`).first().click();
      expect(new URL(page.url()).hash).toBe(`#${site}`);
    }
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    await close();
  });
});

describe("the map", () => {
  it("pans, zooms and returns to the story's frame, by buttons and by keys", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    const home = await spotOf(page, "kyiv");
    await pinMoves(page, "kyiv", () => page.getByRole("button", { name: "Zoom in" }).click());
    await pinMoves(page, "kyiv", () => page.getByRole("button", { name: "Zoom out" }).click());
    await page.locator("canvas").focus();
    await pinMoves(page, "kyiv", () => page.keyboard.press("ArrowRight"));
    await pinMoves(page, "kyiv", () => page.keyboard.press("Equal"));
    await page.getByRole("button", { name: "Reset view" }).click();
    await expect
      .poll(() => spotOf(page, "kyiv"))
      .toEqual({ x: expect.closeTo(home.x, 0), y: expect.closeTo(home.y, 0) });
    await close();
  });

  it("draws few frames at full size before it shows, as each would hold up the GPU", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    await page.addInitScript(() => {
      const frames = new Set<number>();
      const { clear } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.clear = function (mask): void {
        const { width, clientWidth } = this.canvas as HTMLCanvasElement;
        const isLive = document.querySelector('[data-map="live"]');
        if (!isLive && clientWidth && width >= clientWidth)
          frames.add(document.timeline.currentTime as number);
        clear.call(this, mask);
      };
      Object.assign(window, { framesBefore: () => frames.size });
    });
    await page.goto(inject("site"));
    await mapIsLive(page);
    const frames = await page.evaluate(() =>
      (window as unknown as { framesBefore: () => number }).framesBefore(),
    );
    expect(frames).toBeGreaterThan(0);
    expect(frames).toBeLessThan(6);
    await close();
  });

  it("zooms about the chosen place, which stays in view", async () => {
    const { page, close } = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(page);
    await page.locator('.article a[data-site="zaporizhzhia-npp"]').first().click();
    const chosen = await spotOf(page, "zaporizhzhia-npp");
    for (let times = 0; times < 2; times++)
      await pinMoves(page, "ukraine", () => page.getByRole("button", { name: "Zoom in" }).click());
    const { x, y } = await spotOf(page, "zaporizhzhia-npp");
    expect(Math.hypot(x - chosen.x, y - chosen.y)).toBeLessThan(25);
    await close();
  });

  it("stands where the poster stood: every pin within one pixel, at several sizes", async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 1600, height: 1000 },
      { width: 390, height: 844 },
      { width: 360, height: 640 },
    ]) {
      const spots = (page: Page) =>
        page.$$eval("[data-pin]", (pins) =>
          pins.map((pin) => {
            const { x, y } = pin.getBoundingClientRect();
            return [x, y];
          }),
        );
      const { page, close } = await openPage(browser, inject("site"), { viewport });
      await page.waitForSelector(".pins[data-placed]");
      const before = await spots(page);
      await mapIsLive(page);
      const after = await spots(page);
      const apart = after.map(([x = 0, y = 0], at) =>
        Math.hypot(x - (before[at]?.[0] ?? 0), y - (before[at]?.[1] ?? 0)),
      );
      expect(Math.max(...apart), `${viewport.width}x${viewport.height}`).toBeLessThan(1);
      await close();
    }
  });

  it("shows the site of a name that is pointed at or focused, and lets it go", async () => {
    const { page, close } = await openPage(browser, inject("site"));
    await mapIsLive(page);
    const name = page.locator('.article a[data-site="kyiv"]').first();
    await name.hover();
    await page.waitForSelector('[data-pin="kyiv"][data-lit]');
    await page.mouse.move(640, 790);
    await page.waitForSelector('[data-pin="kyiv"]:not([data-lit])');
    await name.focus();
    await page.waitForSelector('[data-pin="kyiv"][data-lit]');
    expect(await selectionOf(page)).toEqual({ site: null, passage: null });
    await close();
  });
});

describe("the card", () => {
  it("says who is meant where the name is a voice", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#moscow`);
    expect(await page.textContent("[data-card] .card-who")).toBe("Moscow, here the Russian government");
    await close();
  });

  it("is closed by Escape and gives the focus back to the name it was opened from", async () => {
    const { page, close } = await openPage(browser, inject("site"));
    await page.locator('.article a[data-site="kyiv"]').first().focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-card] .card-close").focus();
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-card]").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-site"))).toBe("kyiv");
    await close();
  });
});

describe("a phone", () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ])
    it(`of ${viewport.width}x${viewport.height} has the map pinned above the text, which it never covers`, async () => {
      const { page, close } = await openPage(browser, `${inject("site")}#kursk`, {
        viewport,
        hasTouch: true,
      });
      await page.waitForFunction(() => {
        const pane = document.querySelector(".map")?.getBoundingClientRect();
        const passage = document.getElementById("p19")?.getBoundingClientRect();
        const card = document.querySelector("[data-card]")?.getBoundingClientRect();
        return (
          pane &&
          passage &&
          card &&
          Math.abs(pane.top) < 1 &&
          passage.bottom > pane.bottom &&
          passage.top < card.top
        );
      });
      const { wide, card } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        card: (document.querySelector("[data-card]")?.getBoundingClientRect().height ?? 0) / innerHeight,
      }));
      expect(wide).toBe(viewport.width);
      expect(card).toBeLessThanOrEqual(0.401);
      await close();
    });
});

describe("without script", () => {
  it("the article, the picture with its pins, and the list with its links stand", async () => {
    const { page, close } = await openPage(browser, inject("site"), { javaScriptEnabled: false });
    expect(await page.locator("[data-passage]").count()).toBe(24);
    expect(await page.locator(".poster path").count()).toBeGreaterThan(8);
    expect(await page.locator('a[data-pin="kursk"]').getAttribute("href")).toBe("#kursk");
    await page.locator('[data-site-card="kursk"] a[href="#p19"]').click();
    expect(new URL(page.url()).hash).toBe("#p19");
    await close();
  });
});
