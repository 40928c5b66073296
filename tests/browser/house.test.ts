import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cameraFor, toScreen } from "../../src/model/mercator.ts";
import { palettes } from "../../src/model/palette.ts";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { listening } from "../bench/sites.ts";
import { writeStories } from "../stories-in.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, type OpenPage, openPage } from "./open-page.ts";

/** Towns of Ukraine; the second passage has a view of its own, and phones a frame of their own. */
const sites = { kyiv: [30.52, 50.45], lviv: [24.03, 49.84], odesa: [30.73, 46.48] } as const;
const front = [
  "map:",
  "  frames: { wide: [22, 44, 41, 53], phone: [23, 46, 33, 52] }",
  "views:",
  "  - { passage: p8, frame: [29.5, 45.9, 32, 47.2], layers: [coast] }",
  "layers:",
  "  - { file: coast.geojson, title: The coast, draw: area tinted danger, source: { name: Drawn for a test } }",
].join("\n");
const filler = "Nothing is named here, and it goes on for a while so that a reader has to scroll. ".repeat(6);
const text = [
  "In [Kyiv](#kyiv) and [Lviv](#lviv).",
  ...Array.from({ length: 6 }, () => filler),
  "Then in [Odesa](#odesa).",
  ...Array.from({ length: 8 }, () => filler),
].join("\n\n");

let folder: string;
let server: ReturnType<typeof createSiteServer>;
let browser: Browser;
let address: string;
let open: OpenPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-house-"));
  const stories = join(folder, "stories");
  await writeStories(stories, [
    { id: "towns", front, sites, text },
    { id: "older", sites },
  ]);
  const file = join(stories, "towns", "sites.geojson");
  const collection = JSON.parse(await readFile(file, "utf8"));
  for (const { id, properties } of collection.features)
    if (id === "odesa") {
      properties.photo = { file: "port.png", alt: "The port at noon.", credit: "Ana Kos" };
      properties.more = [{ text: "The port's timetable", url: "https://example.org/port" }];
    } else if (id === "lviv") properties.weight = "main";
  await writeFile(file, JSON.stringify(collection));
  const ring = [
    [30, 46.2],
    [31.5, 46.2],
    [31.5, 47],
    [30, 47],
    [30, 46.2],
  ];
  const coast = {
    type: "Feature",
    id: "coast",
    properties: {},
    geometry: { type: "Polygon", coordinates: [ring] },
  };
  await mkdir(join(stories, "towns", "layers"));
  await writeFile(
    join(stories, "towns", "layers", "coast.geojson"),
    JSON.stringify({ type: "FeatureCollection", features: [coast] }),
  );
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: "#3366aa" } });
  await writeFile(join(stories, "towns", "port.png"), await picture.png().toBuffer());
  await writeFile(join(stories, "dateline.yaml"), "front: towns\n");
  const built = await buildSite(
    { stories, geo: "public/geo", style: "examples/styles/evening/style.yaml" },
    join(folder, "site"),
  );
  if (!built.ok) throw new Error(built.problems[0]?.message);
  server = createSiteServer(join(folder, "site"));
  address = await listening(server);
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await open?.close();
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the front page and keeps the addresses of photos that it asks for. */
async function opened(more: Parameters<typeof openPage>[2] = {}): Promise<{ page: Page; asked: string[] }> {
  await open?.close();
  open = await openPage(browser, address, { reducedMotion: "reduce", ...more });
  const asked: string[] = [];
  open.page.on("request", (request) => {
    if (request.url().includes("/photos/")) asked.push(request.url());
  });
  return { page: open.page, asked };
}

describe("a site in a house's style", () => {
  it("opens with the story that dateline.yaml names, in the paper's fonts and colours, and without a fault", async () => {
    const { page } = await opened();
    await mapIsLive(page);
    expect(await page.textContent("h1")).toBe("A test of towns");
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then(() => document.fonts.check('700 20px "Evening Sans"')),
      ),
    ).toBe(true);
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === "loaded").length,
    );
    expect(loaded).toBeGreaterThan(0);
    expect(await page.locator(".logo img:visible").count()).toBe(1);
    expect({ faults: open.faults, strangers: open.strangers }).toEqual({ faults: [], strangers: [] });
  });

  it("has the live map in the paper's colours, dark ones too", async () => {
    const { page } = await opened();
    await mapIsLive(page);
    /** How much of a picture of the map has that colour. */
    const share = async (hex: string): Promise<number> => {
      const { data, info } = await sharp(await page.locator(".engine canvas").screenshot())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      let found = 0;
      for (let at = 0; at < data.length; at += 3)
        if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 3)) found += 1;
      return found / (info.width * info.height);
    };
    expect(await share("#c9d9f2")).toBeGreaterThan(0.02);
    expect(await share(palettes.light.sea)).toBeLessThan(0.005);
    await page.locator(".theme select").selectOption("dark");
    await expect.poll(() => share("#111d2f")).toBeGreaterThan(0.02);
  });

  it("asks for a photo when its card opens and never before, once, in one type", async () => {
    const { page, asked } = await opened();
    await mapIsLive(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('[data-pin="kyiv"]').click();
    await page.waitForSelector(".card:not([hidden])");
    await page.waitForSelector(".card-share");
    expect(asked).toEqual([]);
    await page.locator('[data-pin="odesa"]').click();
    const image = page.locator(".card-photo img");
    await image.waitFor();
    await expect
      .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(asked).toEqual([expect.stringMatching(/\/towns\/photos\/port\.[0-9a-f]{8}-480\.avif$/)]);
    expect(await image.getAttribute("alt")).toBe("The port at noon.");
    expect(await page.textContent(".card-photo figcaption")).toBe("Photo: Ana Kos");
    expect(await page.getAttribute(".card-links a", "href")).toBe("https://example.org/port");
    await page.locator('[data-pin="kyiv"]').click();
    await expect.poll(() => image.isVisible()).toBe(false);
  });

  it("goes to a passage's view as it is read, draws its layers there alone, and comes back after it", async () => {
    const { page } = await opened();
    await mapIsLive(page);
    /** Red less blue where only the view's own layer is drawn: a tint of it is warm, ground and sea are not. */
    const warmth = async (): Promise<number> => {
      const picture = sharp(await page.locator(".map").screenshot()).removeAlpha();
      const { width = 0, height = 0 } = await picture.metadata();
      const camera = cameraFor([29.5, 45.9, 32, 47.2], { width, height });
      const [x, y] = toScreen([31.3, 46.9], camera, { width, height }).map(Math.round) as [number, number];
      const [red = 0, , blue = 0] = await picture
        .extract({ left: x, top: y, width: 1, height: 1 })
        .raw()
        .toBuffer();
      return red - blue;
    };
    expect(await page.locator(".poster .area-tint-danger").count()).toBe(0);
    const before = await warmth();
    const isAway = (site: string) =>
      page.locator(`[data-pin="${site}"]`).evaluate((pin) => pin.hasAttribute("data-away"));
    const readTo = (passage: string) =>
      page.evaluate((id) => {
        const element = document.getElementById(id);
        if (element) scrollBy(0, element.getBoundingClientRect().top + 8 - innerHeight * 0.35);
      }, passage);
    expect(await isAway("kyiv")).toBe(false);
    await readTo("p8");
    await expect.poll(() => isAway("kyiv")).toBe(true);
    expect(await isAway("odesa")).toBe(false);
    await expect.poll(warmth).toBeGreaterThan(before + 30);
    await readTo("p12");
    await expect.poll(() => isAway("kyiv")).toBe(false);
    await expect.poll(warmth).toBeLessThan(before + 10);
  });

  it("has a phone's frame on a phone, drawn for it before and shown by the live map after", async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const { page: still } = await opened({ ...phone, javaScriptEnabled: false });
    const map = await still.locator(".map").boundingBox();
    const drawn = await still.locator(".poster").boundingBox();
    if (!map || !drawn) throw new Error("The page has a map and its poster.");
    /** Without the line below it. */
    const size = await still
      .locator(".map")
      .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
    const camera = cameraFor([23, 46, 33, 52], size);
    const [left, top] = toScreen([22, 53], camera, size);
    const [right, bottom] = toScreen([41, 44], camera, size);
    const told = [drawn.x - map.x, drawn.y - map.y, drawn.width, drawn.height];
    for (const [at, value] of [left, top, right - left, bottom - top].entries())
      expect(Math.abs((told[at] ?? 0) - value)).toBeLessThan(2);
    const { page } = await opened(phone);
    await mapIsLive(page);
    for (const [site, anchor] of Object.entries(sites)) {
      const [x, y] = toScreen(anchor, camera, size);
      const mark = await page.locator(`[data-pin="${site}"] .pin-mark`).boundingBox();
      if (!mark) throw new Error(`${site} has a pin.`);
      /** A mark may have been pushed a little by what stands over the map. */
      expect(
        Math.hypot(mark.x + mark.width / 2 - map.x - x, mark.y + mark.height / 2 - map.y - y),
      ).toBeLessThan(30);
    }
  });
});
