import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { cameraFor, toScreen } from "../../src/model/mercator.ts";
import { realStory } from "../embed/real-story.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, type OpenPage, openPage, selectionOf } from "./open-page.ts";
import { note, ownFaults, stands } from "./standing.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const files = {
  engine: /assets\/engine-[^/]*\.js/,
  worker: /assets\/maplibre-gl-worker-[^/]*\.js/,
};
const unreachable = (route: Route): Promise<void> => route.abort();

/** Opens a page whose engine, or the engine's worker, cannot be fetched, and waits until the map says so. */
async function openWithout(file: RegExp, path = ""): Promise<OpenPage> {
  const open = await openPage(browser, "about:blank", { reducedMotion: "reduce" });
  await open.page.context().route(file, unreachable);
  await open.page.goto(inject("site") + path);
  await open.page.waitForSelector('[data-map="static"]');
  expect(await note(open.page)).toContain("could not be loaded");
  return open;
}

const again = (page: Page) => page.locator(".map-note").getByRole("button", { name: "Try again" });
const ways: [by: string, act: (page: Page) => Promise<void>][] = [
  ["the reader presses its button", (page) => again(page).click()],
  ["the line comes back", (page) => page.evaluate(() => void dispatchEvent(new Event("online")))],
];

describe.each(Object.entries(files))("A live map whose %s could not be fetched", (_, file) => {
  it.each(ways)("comes without a reload when %s, with what was chosen meanwhile", async (_by, act) => {
    const open = await openWithout(file);
    const { page } = open;
    await stands(page);
    await page.context().unroute(file);
    await page.evaluate(() => Object.assign(window, { sameVisit: true }));
    await act(page);
    await mapIsLive(page);
    expect(await page.evaluate(() => "sameVisit" in window)).toBe(true);
    expect(await page.locator(".map-note").isVisible()).toBe(false);
    expect(await selectionOf(page)).toEqual({ site: "kursk", passage: "p19" });
    expect(await page.locator(".engine canvas").count()).toBe(1);
    expect(ownFaults(open)).toEqual([]);
    await open.close();
  });
});

describe("A live map whose engine could not be fetched", () => {
  it("comes at the third try, after two that failed and said so", async () => {
    const open = await openWithout(files.engine);
    const { page } = open;
    for (let turn = 0; turn < 2; turn++) {
      const failed = page.waitForEvent("requestfailed", (request) => files.engine.test(request.url()));
      await again(page).click();
      await failed;
      await page.waitForSelector('[data-map="static"]');
      expect(await again(page).isVisible()).toBe(true);
    }
    await page.context().unroute(files.engine);
    await again(page).click();
    await mapIsLive(page);
    expect(ownFaults(open)).toEqual([]);
    await open.close();
  });

  it("has the place that was chosen meanwhile in view, and its own styles", async () => {
    const open = await openWithout(files.engine);
    const { page } = open;
    await page.locator('.article a[data-site="washington"]').first().click();
    const before = await page.locator('[data-pin="washington"]').boundingBox();
    await page.context().unroute(files.engine);
    await again(page).click();
    await mapIsLive(page);
    const away = (): Promise<string | null> =>
      page.locator('[data-pin="washington"]').getAttribute("data-away");
    await expect.poll(away).toBeNull();
    expect(await page.locator('[data-pin="washington"]').boundingBox()).not.toEqual(before);
    const canvas = page.locator(".engine canvas");
    expect(await canvas.evaluate((element) => getComputedStyle(element).position)).toBe("absolute");
    await open.close();
  });

  it("is drawn for the date that was chosen meanwhile", async () => {
    const open = await openWithout(files.engine);
    const { page } = open;
    await page.locator('[data-compare="occupied"]').click();
    await page.waitForSelector(".compare");
    await page.context().unroute(files.engine);
    await again(page).click();
    await mapIsLive(page);
    const map = await page.locator("[data-map]").boundingBox();
    const size = { width: map?.width ?? 0, height: map?.height ?? 0 };
    const { frame } = realStory();
    const [x, y] = toScreen([36, 47.1], cameraFor(frame, size), size);
    const clip = { x: (map?.x ?? 0) + x - 8, y: (map?.y ?? 0) + y - 8, width: 16, height: 16 };
    /** Colours of open country that is occupied since 2022: one before, and stripes since. */
    const colours = async (): Promise<number> =>
      page.evaluate(
        async (src) => {
          const image = Object.assign(new Image(), { src });
          await image.decode();
          const context = new OffscreenCanvas(16, 16).getContext("2d");
          context?.drawImage(image, 0, 0);
          const { buffer } = context?.getImageData(0, 0, 16, 16).data ?? new Uint8Array();
          return new Set(new Uint32Array(buffer)).size;
        },
        `data:image/png;base64,${(await page.screenshot({ clip })).toString("base64")}`,
      );
    await expect.poll(colours, { timeout: 20_000 }).toBe(1);
    await page.locator(".compare-close").click();
    await expect.poll(colours, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(ownFaults(open)).toEqual([]);
    await open.close();
  });

  it("comes in an embedded frame too", async () => {
    const open = await openWithout(files.engine, "truce-call/embed.html");
    await open.page.context().unroute(files.engine);
    await again(open.page).click();
    await mapIsLive(open.page);
    expect(ownFaults(open)).toEqual([]);
    await open.close();
  });

  it("asks for no other address where all is well", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    const asked: string[] = [];
    page.on("request", (request) => files.engine.test(request.url()) && asked.push(request.url()));
    await page.goto(inject("site"));
    await mapIsLive(page);
    expect(asked.filter((address) => address.includes("?"))).toEqual([]);
    expect(await again(page).isVisible()).toBe(false);
    await close();
  });
});

describe("A browser without WebGL", () => {
  it("is offered no other try, and takes none when the line comes back", async () => {
    const plain = await launchBrowser(["--disable-gpu", "--disable-webgl", "--disable-webgl2"]);
    const { page, close } = await openPage(plain, inject("site"));
    await page.waitForSelector('[data-map="static"]');
    expect(await again(page).isVisible()).toBe(false);
    await page.evaluate(() => void dispatchEvent(new Event("online")));
    expect(await page.locator("[data-map]").getAttribute("data-map")).toBe("static");
    await close();
    await plain.close();
  });
});
