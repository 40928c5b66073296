import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { viteConfigOf } from "../../src/press/vite-config.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive } from "./open-page.ts";

/** How long a saved file may take to stand on the page of a busy machine, in milliseconds: the whole story is checked and cut. */
const patience = { timeout: 45_000 };

const engine = /views\/map\/engine\.ts/;

describe("the editor's live preview", () => {
  let browser: Browser;
  let server: ViteDevServer;
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-preview-"));
    await cp("stories", join(folder, "stories"), { recursive: true });
    server = await createServer({
      ...viteConfigOf({ stories: join(folder, "stories"), geo: "public/geo" }),
      configFile: false,
      logLevel: "silent",
      cacheDir: join(folder, "cache"),
      server: { port: 0, host: "127.0.0.1" },
    });
    await server.listen();
    page = await browser.newPage();
    await page.route(engine, (route) => route.abort());
    await page.goto(server.resolvedUrls?.local[0] ?? "");
  });
  afterEach(async () => {
    await page.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterAll(() => browser.close());

  const textOf = (selector: string) => () => page.locator(selector).first().textContent();

  it("shows a saved article and a saved site without a restart, and keeps the page while one is faulty", async () => {
    const article = join(folder, "stories/truce-call/article.md");
    const text = await readFile(article, "utf8");
    await writeFile(article, text.replace(/^title: .*$/m, "title: A new title"));
    await expect.poll(textOf("h1"), patience).toBe("A new title");

    const sites = join(folder, "stories/truce-call/sites.geojson");
    await writeFile(sites, (await readFile(sites, "utf8")).replace('"name": "Kyiv"', '"name": "Kyiv city"'));
    await expect.poll(textOf("#kyiv h3"), patience).toBe("Kyiv city");

    await writeFile(article, text.replace("(#kursk)", "(#kurskk)"));
    await page.waitForSelector("vite-error-overlay", patience);
    expect(await page.textContent("h1")).toBe("A new title");
    const told = await page.locator("vite-error-overlay .message-body").textContent();
    expect(told).toContain("#kurskk");

    await writeFile(article, text);
    await expect.poll(textOf("h1"), patience).toMatch(/^What is at stake/);
  }, 180_000);

  it("fetches an engine anew that did not come at first", async () => {
    await page.waitForSelector('[data-map="static"]');
    await page.unroute(engine);
    await page.locator(".map-note button").click();
    await mapIsLive(page);
  });
});
