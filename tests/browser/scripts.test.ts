import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "./launch.ts";
import { openPage } from "./open-page.ts";

type Site = readonly [id: string, name: string, summary: string, position: readonly [number, number]];

async function writeStory(folder: string, article: string, sites: readonly Site[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const features = sites.map(([id, name, summary, coordinates]) => ({
    type: "Feature",
    id,
    properties: { name, kind: "city", summary, source: { name: `Survey ${name}` } },
    geometry: { type: "Point", coordinates },
  }));
  await writeFile(join(folder, "article.md"), article);
  await writeFile(join(folder, "sites.geojson"), JSON.stringify({ type: "FeatureCollection", features }));
}

const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

const arabic = `---
title: 'حريق في "مدينة الأمل": 12 جريحا'
published: 2026-02-03
dek: أصيب 12 شخصا، والطريق مغلق (مؤقتا).
dateline: بغداد
lang: ar
unmapped:
  - text: النهر
    reason: لا حدود له هنا.
---

قالت الشرطة في [مدينة الأمل](#amal) يوم الثلاثاء إن 12 شخصا أصيبوا (3 منهم أطفال) قرب النهر.

وأغلقت السلطات الطريق إلى [القرية](#qarya "السلطات المحلية")، كما قالت [القرية](#qarya).
`;

describe("Stories in any words", () => {
  let folder: string;
  let server: Server;
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-scripts-"));
    const stories = join(folder, "stories");
    await writeStory(join(stories, "fire"), arabic, [
      ["amal", "مدينة الأمل", "مدينة صغيرة (نحو 4000 نسمة) على النهر.", [44.2, 33.1]],
      ["qarya", "القرية", "قرية على بعد 50 كم، شرقا.", [44.9, 33.4]],
    ]);
    await writeStory(
      join(stories, "word"),
      `---\ntitle: ${long}\npublished: 2026-02-03\ndek: The ${long}.\ndateline: ${long}\nunmapped:\n  - text: ${long}\n    reason: ${long}\n---\n\n## ${long}\n\nThe ${long} came to [Tartu](#tartu "the ${long}") and [${long}](#narva).\n\n- ${long}\n\n> ${long}\n`,
      [
        ["tartu", "Tartu", `The ${long}.`, [26.72, 58.38]],
        ["narva", long, "A town.", [28.19, 59.38]],
      ],
    );
    const built = await buildSite({ stories, geo: "public/geo" }, join(folder, "site"));
    expect(built.ok).toBe(true);
    server = createSiteServer(join(folder, "site"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What Arabic words of a page stand in an element that is not said to be Arabic and from right to left. */
  const unmarked = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || element.closest("script, style, .names, [dir=auto]")) continue;
        if (!/\p{sc=Arabic}/u.test(node.nodeValue ?? "")) continue;
        const isArabic = element.closest("[lang]")?.getAttribute("lang") === "ar";
        if (!isArabic || getComputedStyle(element).direction !== "rtl") found.push(node.nodeValue ?? "");
      }
      return found;
    });

  for (const path of ["fire/", "fire/embed.html", "stories.html"])
    it(`says of every Arabic word at ${path} that it is Arabic, from right to left`, async () => {
      const { page, close } = await openPage(browser, address + path);
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
      if (path !== "stories.html") {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await page.locator('[data-pin="qarya"]').dispatchEvent("click");
        await page.waitForSelector("[data-card]:not([hidden])");
        expect(await page.locator(".card-who bdi").allTextContents()).toEqual(["القرية", "السلطات المحلية"]);
      }
      expect(await unmarked(page)).toEqual([]);
      await close();
    });

  it("lets each name of the base map find its own direction", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}truce-call/`);
    const names = page.locator(".names-wide span");
    expect(await names.count()).toBeGreaterThan(0);
    expect(await page.locator(".names span:not([dir=auto])").count()).toBe(0);
    await close();
  });

  for (const path of ["word/", "word/embed.html", "stories.html"])
    it(`breaks a long word in every part of ${path} at 320 px`, async () => {
      const { page, close } = await openPage(browser, address + path, {
        viewport: { width: 320, height: 640 },
      });
      if (path !== "stories.html") {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await page.locator('[data-pin="tartu"]').dispatchEvent("click");
        await page.waitForSelector("[data-card]:not([hidden])");
        if (path === "word/") await page.waitForSelector(".embed-form textarea");
      }
      const wide = await page.evaluate(() =>
        [...document.body.querySelectorAll<HTMLElement>("*")]
          .filter((element) => !element.closest(".map, .for-ears, .skip, script, style, option"))
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return right > 320.5 || left < -0.5;
          })
          .map((element) => `${element.tagName}.${element.className}`),
      );
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await close();
    });
});
