import type { Browser, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { someOf } from "../cases.ts";
import { heldBack } from "./held-back.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage, selectionOf } from "./open-page.ts";
import { note, openWith, ownFaults, stands } from "./standing.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Bytes that are no text, no script and no JSON; the same each time. */
const garbage = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919 + 13) % 256));

const types: { readonly [ending: string]: string } = {
  js: "text/javascript",
  css: "text/css",
  geojson: "application/geo+json",
};
const typeOf = (route: Route): string =>
  types[new URL(route.request().url()).pathname.split(".").pop() ?? ""] ?? "";

const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: "no" });
const page404 = (route: Route): Promise<void> =>
  route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>404</title>" });
async function cutOff(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
}
const corrupt = (route: Route): Promise<void> =>
  route.fulfill({ status: 200, contentType: typeOf(route), body: garbage });
async function mistyped(route: Route): Promise<void> {
  const response = await route.fetch();
  const headers = { ...response.headers(), "content-type": "application/octet-stream" };
  await route.fulfill({ response, headers });
}
const unreachable = (route: Route): Promise<void> => route.abort();

const answers: [how: string, answer: (route: Route) => Promise<void>][] = [
  ["is missing", missing],
  ["is an HTML page", page404],
  ["is cut off", cutOff],
  ["is garbage", corrupt],
  ["has another type", mistyped],
  ["cannot be reached", unreachable],
];

describe("a file that does not come as it should", () => {
  for (const [how, answer] of someOf(answers, 2)) {
    it(`and is a layer and ${how}: the map goes on, and says once what it lacks`, async () => {
      const open = await openWith(browser, /geo\/rivers\./, answer);
      await mapIsLive(open.page);
      const lacks = answer === mistyped ? "" : "One layer of the map could not be loaded.";
      await expect.poll(() => note(open.page)).toBe(lacks);
      await stands(open.page);
      expect(ownFaults(open)).toEqual([]);
      await open.close();
    });

    for (const [part, wanted] of [
      ["engine", /assets\/engine-.*\.js$/],
      ["map's worker", /assets\/maplibre-gl-worker-.*\.js$/],
    ] as const)
      it(`and is the ${part} and ${how}: the picture stands, with one sentence`, async () => {
        const open = await openWith(browser, wanted, answer);
        await open.page.waitForSelector('[data-map="static"]');
        expect(await note(open.page)).toBe(
          "The interactive map could not be loaded. The picture shows the same places.",
        );
        await stands(open.page);
        expect(ownFaults(open)).toEqual([]);
        await open.close();
      });

    it(`and is the reading line and ${how}: only the map's going along is gone`, async () => {
      const open = await openWith(browser, /assets\/reading-line-.*\.js$/, answer);
      await stands(open.page);
      expect(await note(open.page)).toBe("");
      expect(ownFaults(open)).toEqual([]);
      await open.close();
    });

    it(`and is the page's own script and ${how}: article, picture and list stand without it`, async () => {
      const { page, close } = await openWith(browser, /assets\/page-.*\.js$/, answer);
      await page.locator('[data-map="poster"] .poster').waitFor();
      await page.locator('[data-pin="kyiv"]').click();
      expect(new URL(page.url()).hash).toBe("#kyiv");
      expect(await page.locator("#kyiv a[href='#p3']").count()).toBe(1);
      await close();
    });
  }

  it("and is a layer's detail, fetched as the reader comes near: the map says so, and keeps what it has drawn", async () => {
    const open = await openWith(browser, /geo\/rivers\.geojson/, missing);
    await mapIsLive(open.page);
    expect(await note(open.page)).toBe("");
    await open.page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => note(open.page)).toBe("One layer of the map could not be loaded.");
    await stands(open.page);
    expect(ownFaults(open)).toEqual([]);
    await open.close();
  });

  it("and is a layer's overview: the message goes when the layer itself comes", async () => {
    const open = await openWith(browser, /geo\/rivers\.overview\.geojson/, missing);
    await mapIsLive(open.page);
    await expect.poll(() => note(open.page)).toBe("One layer of the map could not be loaded.");
    await open.page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => note(open.page)).toBe("");
    await stands(open.page);
    expect(ownFaults(open)).toEqual([]);
    await open.close();
  });

  it("and is every layer at once: the map says how many", async () => {
    const open = await openWith(browser, /geo\/.*\.geojson/, corrupt);
    await mapIsLive(open.page);
    await expect.poll(() => note(open.page)).toMatch(/^1\d layers of the map could not be loaded\.$/);
    await stands(open.page);
    expect(ownFaults(open)).toEqual([]);
    await open.close();
  });
});

describe("a file that is slow", () => {
  const files: [what: string, wanted: RegExp][] = [
    ["the engine", /assets\/engine-.*\.js$/],
    ["the map's worker", /assets\/maplibre-gl-worker-.*\.js$/],
    ["the reading line", /assets\/reading-line-.*\.js$/],
    ["every layer", /geo\/.*\.geojson/],
  ];
  for (const [what, wanted] of files)
    it(`and is ${what}: all answers meanwhile, and the map comes alive with what was chosen`, async () => {
      const open = await openPage(browser, "about:blank");
      const { page } = open;
      const release = await heldBack(page.context(), wanted);
      const asked = page.context().waitForEvent("request", (request) => wanted.test(request.url()));
      await page.goto(inject("site"), { waitUntil: "commit" });
      await asked;
      await stands(page);
      expect(await note(page)).toBe("");
      release();
      await mapIsLive(page);
      expect(await selectionOf(page)).toEqual({ site: "kursk", passage: "p19" });
      expect(open.faults).toEqual([]);
      await open.close();
    });

  it("and is the page's own script: a pin leads to its place, and the script takes the choice over", async () => {
    const open = await openPage(browser, "about:blank");
    const release = await heldBack(open.page.context(), /assets\/page-.*\.js$/);
    await open.page.goto(inject("site"), { waitUntil: "commit" });
    await open.page.locator('a[data-pin="kyiv"]').click();
    expect(await open.page.locator(".poster").isVisible()).toBe(true);
    release();
    await mapIsLive(open.page);
    expect((await selectionOf(open.page)).site).toBe("kyiv");
    expect(open.faults).toEqual([]);
    await open.close();
  });
});

describe("a part that is fetched when it is first wanted, and does not come", () => {
  const told = "This part could not be loaded. Load the page again to try once more.";
  const parts: [what: string, wanted: RegExp, press: string, message: string][] = [
    ["help", /help-list-/, '[aria-controls="map-help"]', ".map-help"],
    ["comparison", /compare-/, "[data-compare]", "[data-compare]"],
    ["Embed panel", /snippet-panel-/, ".embed-panel > summary", ".embed-panel"],
  ];
  for (const [what, wanted, press, message] of parts)
    it(`says so where it was wanted: ${what}`, async () => {
      const open = await openWith(browser, wanted, unreachable);
      const { page } = open;
      await page.waitForSelector("button[data-pin]", { state: "attached" });
      await page.locator(press).first().click();
      await expect.poll(() => page.locator(message).first().textContent()).toContain(told);
      await stands(page);
      expect(ownFaults(open)).toEqual([]);
      await open.close();
    });
});
