import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, type OpenPage, openPage, selectionOf } from "./open-page.ts";
import { note, ownFaults, stands } from "./standing.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the tests put into the page's window. */
interface Touched extends Window {
  lost: WEBGL_lose_context;
  workers: Worker[];
}

/** Opens the page in a browser that was changed before any of its scripts ran. */
async function openIn(change: () => void): Promise<OpenPage> {
  const open = await openPage(browser, "about:blank", { reducedMotion: "reduce" });
  await open.page.addInitScript(change);
  await open.page.goto(inject("site"));
  return open;
}

/** Where each pin that is shown stands on the map, in whole CSS pixels. */
function pinPlaces(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    const places: Record<string, number[]> = {};
    for (const pin of document.querySelectorAll<HTMLElement>("[data-pin]")) {
      const { x, y } = pin.getBoundingClientRect();
      places[pin.dataset.pin ?? ""] = [Math.round(x + scrollX), Math.round(y + scrollY)];
    }
    return places;
  });
}

/** Takes the map's WebGL context away; `window.lost` gives it back. */
function loseContext(page: Page): Promise<void> {
  return page.evaluate(() => {
    const lost = document.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    Object.assign(window, { lost });
    lost?.loseContext();
  });
}

describe("a WebGL context that is lost while the reader drags the map", () => {
  it("leaves the picture with its pins on it; what is chosen meanwhile is kept for the map that comes back", async () => {
    const open = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    const { page } = open;
    await mapIsLive(page);
    const home = await pinPlaces(page);
    const map = await page.locator(".engine canvas").boundingBox();
    if (!map) throw new Error("The map has no canvas.");
    const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await expect.poll(() => pinPlaces(page)).not.toEqual(home);
    await loseContext(page);
    await page.mouse.move(x + 120, y + 80, { steps: 4 });
    await page.mouse.up();
    await page.waitForSelector('[data-map="static"]');
    await expect.poll(() => pinPlaces(page)).toEqual(home);
    expect(await note(page)).toContain("The picture shows the same places.");

    await stands(page);
    await page.locator(".map-tools button").first().click();
    await page.locator(".theme select").selectOption("dark");
    await page.locator('.article a[data-site="washington"]').first().click();
    await page.setViewportSize({ width: 1100, height: 760 });
    expect((await selectionOf(page)).site).toBe("washington");
    expect(open.faults).toEqual([]);

    await page.evaluate(() => (window as unknown as Touched).lost.restoreContext());
    await mapIsLive(page);
    expect(await note(page)).toBe("");
    expect((await selectionOf(page)).site).toBe("washington");
    await stands(page);
    expect(open.faults).toEqual([]);
    await open.close();
  });
});

describe("a WebGL context that is lost", () => {
  it("comes back in the colours that were chosen meanwhile", async () => {
    const open = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    const { page } = open;
    await mapIsLive(page);
    // Only the engine's canvas may answer for the sea's colour: the picture under it changes by itself.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>(".poster, .map"))
        part.style.setProperty("background", "red");
      document.querySelector<HTMLElement>(".poster")?.style.setProperty("display", "none");
    });
    const box = await page.locator(".map").boundingBox();
    const clip = { x: (box?.x ?? 0) + 400, y: (box?.y ?? 0) + 640, width: 4, height: 4 };
    const sea = (): Promise<Buffer> => page.screenshot({ clip });
    const seaIs = (wanted: Buffer, same: boolean): Promise<void> =>
      expect.poll(async () => (await sea()).equals(wanted), { timeout: 20_000 }).toBe(same);
    const colours = page.locator(".theme select");
    const light = await sea();
    await colours.selectOption("dark");
    await seaIs(light, false);
    const dark = await sea();
    await colours.selectOption("light");
    await seaIs(light, true);
    await loseContext(page);
    await page.waitForSelector('[data-map="static"]');
    await colours.selectOption("dark");
    await page.evaluate(() => (window as unknown as Touched).lost.restoreContext());
    await mapIsLive(page);
    await seaIs(dark, true);
    expect(open.faults).toEqual([]);
    await open.close();
  });
});

describe("a browser's storage", () => {
  const states: [how: string, change: () => void][] = [
    [
      "is full",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      },
    ],
    [
      "is denied",
      () => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("Access is denied for this document.", "SecurityError");
          },
        });
      },
    ],
  ];
  for (const [how, change] of states)
    it(`${how}: a reader's settings hold for the visit, and nothing else notices`, async () => {
      const open = await openIn(change);
      const { page } = open;
      await page.locator(".theme select").selectOption("dark");
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
      const follow = page.locator(".follow input");
      await follow.uncheck();
      expect(await follow.isChecked()).toBe(false);
      await stands(page);
      await mapIsLive(page);
      expect(open.faults).toEqual([]);
      await open.close();
    });
});

describe("a page that was hidden for long", () => {
  it("and frozen answers when it is shown again, with what was chosen before", async () => {
    const open = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    const { page } = open;
    await mapIsLive(page);
    await page.locator('.article a[data-site="kyiv"]').first().click();
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    await session.send("Page.setWebLifecycleState", { state: "active" });
    expect((await selectionOf(page)).site).toBe("kyiv");
    await stands(page);
    expect(await page.locator('[data-map="live"]').count()).toBe(1);
    expect(open.faults).toEqual([]);
    await open.close();
  });

  it("and whose worker the browser ended meanwhile draws its map anew", async () => {
    const open = await openIn(() => {
      const workers: Worker[] = [];
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          workers.push(this);
        }
      };
      Object.assign(window, { workers });
    });
    const { page } = open;
    await mapIsLive(page);
    const turnTo = (state: DocumentVisibilityState): Promise<void> =>
      page.evaluate((visibility) => {
        Object.defineProperty(document, "visibilityState", { value: visibility, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, state);
    const workers = (): Promise<number> => page.evaluate(() => (window as unknown as Touched).workers.length);
    const before = await workers();
    expect(before).toBeGreaterThan(0);
    await turnTo("hidden");
    await page.evaluate(() => {
      for (const worker of (window as unknown as Touched).workers) worker.terminate();
    });
    await turnTo("visible");
    await expect.poll(workers, { timeout: 15_000 }).toBe(2 * before);
    await mapIsLive(page);
    expect(await note(page)).toBe("");
    await stands(page);
    expect(open.faults).toEqual([]);
    await open.close();
  });
});

describe("a window that changes its size without end", () => {
  it("leaves map, picture and pins as in a page that was opened at the last size", async () => {
    const open = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    const { page } = open;
    await mapIsLive(page);
    const before = await pinPlaces(page);
    for (let turn = 0; turn < 60; turn++)
      await page.setViewportSize({ width: 320 + ((turn * 397) % 1100), height: 400 + ((turn * 211) % 600) });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => pinPlaces(page), { timeout: 15_000 }).toEqual(before);
    const [canvas, map] = await Promise.all([
      page.locator(".engine canvas").boundingBox(),
      page.locator("[data-map]").boundingBox(),
    ]);
    expect(Math.abs((canvas?.width ?? 0) - (map?.width ?? 1))).toBeLessThanOrEqual(1);
    expect(Math.abs((canvas?.height ?? 0) - (map?.height ?? 1))).toBeLessThanOrEqual(1);
    await stands(page);
    expect(open.faults).toEqual([]);
    await open.close();
  });
});

describe("a line that is lost after the page has come", () => {
  it("takes nothing away from text, map and choices", async () => {
    const open = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(open.page);
    await open.page.context().setOffline(true);
    await stands(open.page);
    await open.page.locator(".map-tools button").first().click();
    expect(await open.page.locator('[data-map="live"]').count()).toBe(1);
    expect(ownFaults(open)).toEqual([]);
    await open.close();
  });
});
