import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { writeTown, writeTownStory } from "../streets/town-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

describe("A story with streets of its own", () => {
  let folder: string;
  let server: Server;
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dateline-streets-"));
    const stories = join(folder, "stories");
    const story = writeTownStory(stories, "harbour", "detail: streets.pmtiles\n");
    await writeTown(join(story, "streets.pmtiles"));
    const built = await buildSite({ stories, geo: "public/geo", atlas: "atlas" }, join(folder, "dist"));
    expect(built).toMatchObject({ ok: true });
    server = createSiteServer(join(folder, "dist"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/harbour/`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const colour = { street: [0xbd, 0xb6, 0xa6], park: [0xdd, 0xe5, 0xd0], building: [0xde, 0xda, 0xd0] };
  /** How many pixels of the map have about that colour, each channel off by less than `about`. */
  const pixels = async (page: Page, [red = 0, green = 0, blue = 0]: readonly number[], about = 4) => {
    const shot = (await page.locator(".map").screenshot()).toString("base64");
    return page.evaluate(
      async ([source, about, ...wanted]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (
            wanted.every(
              (value, channel) => Math.abs((data[at + channel] ?? 0) - Number(value)) < Number(about),
            )
          )
            count += 1;
        return count;
      },
      [shot, about, red, green, blue] as const,
    );
  };

  it("draws them on the live map under the site's policy, from plain files of its own", async () => {
    const { page, faults, strangers, close } = await openPage(browser, "about:blank");
    const ranges: string[] = [];
    const tiles: string[] = [];
    const outside: string[] = [];
    page.context().on("request", (request) => {
      const url = request.url();
      if ("range" in request.headers()) ranges.push(url);
      if (url.endsWith(".pbf")) tiles.push(url);
      if (/^https?:/.test(url) && !url.startsWith(new URL(address).origin)) outside.push(url);
    });
    await page.goto(address);
    await mapIsLive(page);
    await expect.poll(() => pixels(page, colour.street)).toBeGreaterThan(500);
    await expect.poll(() => pixels(page, colour.park)).toBeGreaterThan(500);
    expect(tiles.length).toBeGreaterThan(0);
    expect({
      ranges,
      outside,
      faults,
      mine: strangers.filter((url) => !url.startsWith(new URL(address).origin)),
    }).toEqual({
      ranges: [],
      outside: [],
      faults: [],
      mine: [],
    });
    await close();
  });

  it("lets a reader come to single houses and to the names of streets", async () => {
    const { page, faults, close } = await openPage(browser, address);
    await mapIsLive(page);
    for (let closer = 0; closer < 3; closer += 1)
      await page.locator('[data-zoom="in"], .map button[aria-label="Zoom in"]').first().click();
    await expect.poll(() => pixels(page, colour.building)).toBeGreaterThan(20_000);
    /** Words are all that is dark on the canvas. */
    await page.evaluate(() => {
      for (const over of document.querySelectorAll(".map > :not(.engine)")) over.remove();
    });
    await expect.poll(() => pixels(page, [0x23, 0x27, 0x2e], 64)).toBeGreaterThan(500);
    expect(faults).toEqual([]);
    await close();
  });

  it("stands without a line after a visit", async () => {
    const { page, faults, close } = await openPage(browser, address, { serviceWorkers: "allow" });
    await mapIsLive(page);
    await expect.poll(() => pixels(page, colour.street)).toBeGreaterThan(500);
    const hasTiles = (): Promise<boolean> =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return keys.flat().some(({ url }) => url.endsWith(".pbf"));
      });
    await expect.poll(hasTiles, { timeout: 20_000 }).toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    await mapIsLive(page);
    await expect.poll(() => pixels(page, colour.street)).toBeGreaterThan(500);
    expect(faults).toEqual([]);
    await close();
  });
});
