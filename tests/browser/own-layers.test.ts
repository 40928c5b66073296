import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckedStory } from "../../src/format/check-story.ts";
import { arrowsAt } from "../../src/model/arrows.ts";
import { linesIn } from "../../src/model/lines-in.ts";
import { cameraFor, toScreen } from "../../src/model/mercator.ts";
import { buildSite } from "../../src/press/build-site.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive } from "./open-page.ts";

describe("A story with layers and notes of its own", () => {
  let folder: string;
  let checked: CheckedStory;
  let server: Server;
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dateline-own-"));
    const stories = "tests/fixtures/drawn";
    const found = await checkFolder(join(stories, "every-draw"), readAtlas("public/geo"));
    if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join("; "));
    checked = found.value;
    const built = await buildSite({ stories, geo: "public/geo", atlas: "atlas" }, join(folder, "dist"));
    expect(built).toMatchObject({ ok: true });
    server = createSiteServer(join(folder, "dist"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/every-draw/`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (width: number, height: number): Promise<{ page: Page; faults: string[] }> => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (said) => said.type() === "error" && faults.push(said.text()));
    await page.goto(address);
    await mapIsLive(page);
    return { page, faults };
  };

  it.each([
    [1280, 800],
    [700, 900],
    [390, 844],
    [320, 640],
  ])(
    "without a script symbols are as large, and arrows where the live map has them, at %i by %i",
    async (width, height) => {
      const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      const middles = (selector: string) =>
        page.locator(selector).evaluateAll((all) => {
          const map = document.querySelector(".map")?.getBoundingClientRect() ?? new DOMRect();
          return all
            .map((each) => each.getBoundingClientRect())
            .filter((box) => box.width > 0)
            .map((box) => ({ x: box.x + box.width / 2 - map.x, y: box.y + box.height / 2 - map.y, box }));
        });
      const squares = await middles(".marks .point-square-second-mark use");
      expect(squares.map(({ box }) => Math.round(10 * box.width) / 10)).toEqual([12.6]);
      const size = await page.locator(".map").evaluate(({ clientWidth, clientHeight }) => {
        return { width: clientWidth, height: clientHeight };
      });
      const camera = cameraFor(checked.story.frame, size);
      const route = checked.layers.find(({ layer }) => layer.name === "routes");
      const expected = (route?.features ?? []).flatMap(({ geometry }) =>
        linesIn(geometry).flatMap((line) =>
          arrowsAt(line, camera.zoom).map(({ at }) => toScreen(at, camera, size)),
        ),
      );
      const arrows = await middles(".marks .at use");
      expect(expected.length).toBeGreaterThan(1);
      expect(arrows.length).toBe(expected.length);
      for (const [x, y] of expected)
        expect(Math.min(...arrows.map((arrow) => Math.hypot(arrow.x - x, arrow.y - y)))).toBeLessThan(2);
      await context.close();
    },
  );

  it.each(["light", "dark"] as const)(
    "a fading area is of the live map's colours without a script, %s",
    async (colorScheme) => {
      const colours: number[][] = [];
      for (const javaScriptEnabled of [true, false]) {
        const viewport = { width: 1280, height: 800 };
        const context = await browser.newContext({
          viewport,
          javaScriptEnabled,
          colorScheme,
          reducedMotion: "reduce",
        });
        const page = await context.newPage();
        await page.goto(address);
        if (javaScriptEnabled) await mapIsLive(page);
        const size = await page.locator(".map").evaluate(({ children, clientWidth, clientHeight }) => {
          for (const child of children as HTMLCollectionOf<HTMLElement>)
            if (!child.matches(".poster:not(.marks), .engine")) child.hidden = true;
          return { width: clientWidth, height: clientHeight };
        });
        const camera = cameraFor(checked.story.frame, size);
        const picture = sharp(await page.locator(".map").screenshot()).removeAlpha();
        /** The mean colours of small blocks from the middle of the rough ground out to where nothing of it is left. */
        for (const latitude of [39.9, 39.92, 39.94, 40, 40.05, 40.1, 40.15]) {
          const [x, y] = toScreen([8.7, latitude], camera, size).map(Math.round) as [number, number];
          const block = picture.clone().extract({ left: x, top: y, width: 4, height: 1 });
          colours.push([...(await block.raw().toBuffer())]);
        }
        await context.close();
      }
      const [live, still] = [colours.slice(0, 7).flat(), colours.slice(7).flat()];
      expect(still.length).toBe(live.length);
      expect(new Set(live).size).toBeGreaterThan(10);
      expect(Math.max(...still.map((each, at) => Math.abs(each - (live[at] ?? 0))))).toBeLessThanOrEqual(6);
    },
  );

  it("draws them live without a fault, and keeps the notes' words clear of pins", async () => {
    const { page, faults } = await open(1280, 800);
    await page.waitForSelector(".callouts[data-placed]");
    const rooms = await page.evaluate(() =>
      [".callout:not([data-bare]) b", ".pin-mark", ".pin-name"].map((selector) =>
        [...document.querySelectorAll(selector)].map(
          (each) => each.getBoundingClientRect().toJSON() as DOMRect,
        ),
      ),
    );
    const [words = [], ...pins] = rooms;
    expect(words).toHaveLength(2);
    for (const word of words)
      for (const pin of pins.flat())
        expect(
          word.left < pin.right && pin.left < word.right && word.top < pin.bottom && pin.top < word.bottom,
        ).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("has its notes in the story's frame alone where what arranges them does not come", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    await page.route(/assets\/callouts-/, (route) => route.abort());
    await page.goto(address);
    await mapIsLive(page);
    const note = page.locator(".callout b").first();
    expect(await note.isVisible()).toBe(true);
    await page.locator(".map-tools button").first().click();
    await note.waitFor({ state: "hidden" });
    await page.close();
  });

  it("shows the notes below a phone's map, with letters on it", async () => {
    const { page } = await open(360, 640);
    await page.waitForSelector(".callouts[data-placed]");
    const list = page.locator(".callout-list li");
    expect(await list.count()).toBe(2);
    expect(await list.first().isVisible()).toBe(true);
    expect((await list.first().boundingBox())?.height).toBeGreaterThan(10);
    expect(await page.locator(".callout b").first().isVisible()).toBe(false);
    expect(
      await page
        .locator(".callout")
        .first()
        .evaluate((each) => getComputedStyle(each, "::after").content),
    ).toBe('"a"');
    await page.close();
  });
});
