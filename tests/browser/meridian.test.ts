import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { listening } from "../bench/sites.ts";
import { writeStories } from "../stories-in.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

const fiji = {
  suva: [178.44, -18.14],
  savusavu: [179.34, -16.78],
  matei: [-179.88, -16.69],
  lakeba: [-178.8, -18.22],
} as const;

describe("a story on both sides of the 180th meridian", () => {
  let folder: string;
  let server: ReturnType<typeof createSiteServer>;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-meridian-"));
    await writeStories(join(folder, "stories"), [
      { id: "without-frame", sites: fiji },
      { id: "across", front: "map:\n  frame: [177, -20, -178, -15]", sites: fiji },
      { id: "counted-on", front: "map:\n  frame: [177, -20, 182, -15]", sites: fiji },
      { id: "west-of-it", front: "map:\n  frame: [172, -20, 180, -14]", sites: fiji },
    ]);
    const built = await buildSite(
      { stories: join(folder, "stories"), geo: "public/geo" },
      join(folder, "site"),
    );
    if (!built.ok) throw new Error(built.problems[0]?.message);
    server = createSiteServer(join(folder, "site"));
    address = await listening(server);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What stands beside the pins: how far away their sites are, if they are out of view. */
  const awayIn = (story: string, javaScriptEnabled: boolean) =>
    openPage(browser, `${address}${story}/`, { reducedMotion: "reduce", javaScriptEnabled }).then(
      async ({ page, close, faults }) => {
        if (javaScriptEnabled) await mapIsLive(page);
        expect(await page.locator("[data-pin]").count()).toBe(4);
        const away = await page.locator("[data-pin][data-away] .pin-name").allTextContents();
        const listed = await page.locator(".place-list p.quiet").allTextContents();
        await close();
        expect(faults).toEqual([]);
        return { away, listed: listed.filter((text) => /\bkm\b/.test(text)) };
      },
    );

  it.each([
    ["without-frame", true],
    ["without-frame", false],
    ["across", true],
    ["across", false],
    ["counted-on", true],
    ["counted-on", false],
  ] as const)("%s has all its sites in view (script: %s)", async (story, script) => {
    expect(await awayIn(story, script)).toEqual({ away: [], listed: [] });
  });

  it.each([true, false])(
    "a frame that ends at it tells true distances across it (script: %s)",
    async (script) => {
      const { away, listed } = await awayIn("west-of-it", script);
      const told = [...away, ...listed].map((text) => Number(/(\d+)[\u00a0\u202f]km/.exec(text)?.[1]));
      expect(told).toHaveLength(4);
      for (const kilometres of told) expect(kilometres).toBeLessThan(700);
    },
  );

  it("a pin that is in view stays on its site when the map is dragged over the meridian", async () => {
    const { page, close } = await openPage(browser, `${address}without-frame/`, { reducedMotion: "reduce" });
    await mapIsLive(page);
    const middle = async (id: string) => {
      const box = await page.locator(`[data-pin="${id}"] .pin-mark`).boundingBox();
      return box ? box.x + box.width / 2 : Number.NaN;
    };
    const before = [await middle("savusavu"), await middle("matei")] as const;
    const map = await page.locator(".map").boundingBox();
    if (!map) throw new Error("The page has no map.");
    const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
    for (const by of [-120, 240]) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by, y, { steps: 6 });
      await page.mouse.up();
      await expect.poll(() => page.locator("[data-pin='matei'][data-away]").count()).toBe(0);
    }
    await expect.poll(async () => (await middle("matei")) - before[1]).toBeGreaterThan(100);
    const after = [await middle("savusavu"), await middle("matei")] as const;
    expect(after[1] - after[0]).toBeCloseTo(before[1] - before[0], 0);
    await close();
  });
});
