import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage, selectionOf } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the controls of a page are called, and its headings of the interface. */
function wordsOfControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button:not(.pin), label, summary, .skip, legend, dt, #places-title",
      ),
    ]
      .filter((element) => !element.closest(".article, .card-quote, .maplibregl-map"))
      .map((element) => (element.ariaLabel ?? element.textContent ?? "").trim())
      .filter((text) => /\p{L}/u.test(text)),
  );
}

describe("the story in Ukrainian", () => {
  it("is one press away from the English, and the English from it", async () => {
    const { page, faults, close } = await openPage(browser, inject("site"));
    await page.click(".languages a");
    await page.waitForURL("**/truce-call/uk/");
    expect(await page.getAttribute("html", "lang")).toBe("uk");
    expect(await page.textContent("h1")).toContain("Трампа");
    await mapIsLive(page);
    await page.click('[data-pin="kursk"]');
    expect(await page.textContent("[data-card] .card-name")).toBe("Курська область");
    expect(await page.textContent(".card-quote mark")).toBe("Курської області");
    expect(await page.textContent('p[role="status"].for-ears')).toBe(
      "На карті: Курська область, названо в абзаці 19.",
    );
    await page.click(".languages a");
    await page.waitForURL("**/truce-call/");
    expect(faults).toEqual([]);
    await close();
  });

  it("has no control that speaks English", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}truce-call/uk/#kursk`);
    await mapIsLive(page);
    await page.click(".embed-panel summary");
    await page.waitForSelector(".embed-form textarea");
    const words = await wordsOfControls(page);
    expect(words.length).toBeGreaterThan(30);
    expect(
      words.filter((text) => /[A-Za-z]{2,}/.test(text.replace(/Home, End|Enter|Escape|Ctrl/g, ""))),
    ).toEqual([]);
    await close();
  });

  it("is what a frame shows that was asked for it, at the site it was asked for", async () => {
    const { page, close } = await openPage(
      browser,
      `${inject("site")}truce-call/embed.html?theme=dark&lang=uk-UA#kursk`,
    );
    await page.waitForURL("**/truce-call/uk/embed.html?theme=dark&lang=uk-UA#kursk");
    await mapIsLive(page);
    expect(await selectionOf(page)).toEqual({ site: "kursk", passage: "p19" });
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    await close();
  });

  it("stays as it is where a frame is asked for a language that it has not", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}truce-call/embed.html?lang=it`);
    await mapIsLive(page);
    expect(await page.getAttribute("html", "lang")).toBe("en-GB");
    await close();
  });

  it("is offered to publishers in the Embed panel", async () => {
    const { page, close } = await openPage(browser, inject("site"));
    await page.click(".embed-panel summary");
    await page
      .locator(".embed-form label", { hasText: /^Language/ })
      .locator("select")
      .selectOption({
        label: "Ukrainian",
      });
    expect(await page.inputValue(".embed-form textarea")).toContain(
      `src="${inject("site")}truce-call/uk/embed.html"`,
    );
    await close();
  });
});

describe("a page from right to left", () => {
  let folder: string;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-rtl-"));
    const story = join(folder, "stories", "linz-bridge");
    await cp("tests/fixtures/stories/linz-bridge", story, { recursive: true });
    const article = await readFile(join(story, "article.md"), "utf8");
    await writeFile(join(story, "article.md"), article.replace("lang: en", "lang: ar-XB"));
    const built = await buildSite(
      { stories: join(folder, "stories"), geo: "public/geo" },
      join(folder, "dist"),
    );
    if (!built.ok) throw new Error(built.problems.map(({ message }) => message).join("; "));
    server = createSiteServer(join(folder, "dist"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(folder, { recursive: true, force: true });
  });

  it("has the text on the right, its marks at the text's beginning, and the map on the left", async () => {
    const { page, close } = await openPage(browser, `${address}#linz`);
    await mapIsLive(page);
    const edges = await page.evaluate(() => {
      const of = (selector: string): DOMRect => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(selector);
        return element.getBoundingClientRect();
      };
      const close = of(".card-close");
      const name = of(".card-name");
      return {
        dir: document.documentElement.dir,
        textLeft: of(".article").left,
        mapRight: of("[data-map]").right,
        mark: getComputedStyle(document.querySelector("[data-current]") as Element, "::before").right,
        closeBeforeName: close.left < name.left,
      };
    });
    expect(edges.dir).toBe("rtl");
    expect(edges.textLeft).toBeGreaterThanOrEqual(edges.mapRight);
    expect(Number.parseFloat(edges.mark)).toBeLessThan(0);
    expect(edges.closeBeforeName).toBe(true);
    await close();
  });

  it.each([1280, 390, 320])("fits %d pixels without scrolling sideways", async (width) => {
    const { page, close } = await openPage(browser, `${address}#linz`, { viewport: { width, height: 700 } });
    await mapIsLive(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });

  it("takes every word of its controls from the catalogue", async () => {
    const { page, close } = await openPage(browser, `${address}#linz`);
    await mapIsLive(page);
    const words = await wordsOfControls(page);
    expect(words.length).toBeGreaterThan(15);
    // The names of layers are the manifest's, and marked as English.
    const plain = await page.evaluate((all) => {
      const english = [...document.querySelectorAll("dt[lang=en]")].map((element) => element.textContent);
      return all.filter((text) => !text.includes("\u202e") && !english.includes(text));
    }, words);
    expect(plain).toEqual([]);
    await close();
  });
});
