import { cp, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { someOf } from "../cases.ts";
import { changedBlocks } from "./changed-blocks.ts";
import { heldBack } from "./held-back.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";
import { movedByScript } from "./pins-standing.ts";

const examples = ["nile-dam", "strait-of-hormuz", "kivu-ceasefire"];
/** Of the map's blocks, how many may change by more than a hair as the live map takes the picture's place, in per cent. */
const most = 1;

/** Pins that may move as the script comes, of about twenty: the build knows the width of a name by estimate. */
const mayMove = 3;

/** What is seen of some things on the map where others are, each pair by its words. */
function overlapping(page: Page, ...kinds: readonly [string, string]): Promise<string[]> {
  return page.evaluate((selectors) => {
    const [some = [], others = []] = selectors.map((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => [element.textContent || selector, element.getBoundingClientRect()] as const),
    );
    return some.flatMap(([one, a]) =>
      others.flatMap(([other, b]) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
          ? [`${one} on ${other}`]
          : [],
      ),
    );
  }, kinds);
}

describe("The live map takes the still picture's place, and nobody sees it", () => {
  let folder: string;
  let server: Server;
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-swap-"));
    const stories = join(folder, "stories");
    await cp("stories/truce-call", join(stories, "truce-call"), { recursive: true });
    for (const id of examples) await cp(`examples/${id}`, join(stories, id), { recursive: true });
    const built = await buildSite({ stories, geo: "public/geo", atlas: "atlas" }, join(folder, "dist"));
    if (!built.ok) throw new Error(built.problems.map(({ message }) => message).join("; "));
    server = createSiteServer(join(folder, "dist"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launchBrowser();
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(folder, { recursive: true, force: true });
  });

  /** The map as it is once nothing on it changes any more. */
  const atRest = async (page: Page): Promise<Buffer> => {
    const map = page.locator(".map");
    let last = await map.screenshot();
    await expect
      .poll(async () => {
        const before = last;
        last = await map.screenshot();
        return before.equals(last);
      })
      .toBe(true);
    return last;
  };

  const sizes: readonly (readonly [door: string, width: number, height: number])[] = [
    ["", 1280, 800],
    ["", 390, 844],
    ["", 360, 640],
    ["embed.html", 720, 640],
    ["embed.html", 390, 640],
  ];
  for (const story of ["truce-call", ...examples])
    for (const colorScheme of ["light", "dark"] as const)
      it.each(colorScheme === "light" ? sizes : someOf(sizes, 2))(
        `${story}/%s, %i by %i, ${colorScheme}`,
        async (door, width, height) => {
          const { page, close } = await openPage(browser, "about:blank", {
            viewport: { width, height },
            colorScheme,
            reducedMotion: "reduce",
          });
          const start = await heldBack(page, /assets\/engine-/);
          await page.goto(`${address}${story}/${door}`, { waitUntil: "commit" });
          await page.waitForSelector(".map:has(.pins[data-placed]):not(:has(.callouts:not([data-placed])))");
          const still = await atRest(page);
          expect(await overlapping(page, ".pin-mark, .pin-name", ".marks g > use")).toEqual([]);
          expect(await overlapping(page, ".callout b", ".pin-mark, .pin-name")).toEqual([]);
          start();
          await mapIsLive(page);
          const live = await atRest(page);
          expect(await overlapping(page, ".names span", ".pin-name")).toEqual([]);
          expect(await changedBlocks(page, still, live)).toBeLessThanOrEqual(most);
          await close();
        },
      );

  for (const story of examples)
    it.each([
      [1280, 800],
      [390, 844],
      [360, 640],
    ])(`${story}/, %i by %i, moves hardly as the page's script comes`, async (width, height) => {
      const { pins, moved } = await movedByScript(browser, `${address}${story}/`, width, height);
      expect(pins).toBeGreaterThan(9);
      expect(moved.length, moved.join(", ")).toBeLessThanOrEqual(mayMove);
    });
});
