import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineAddressPlugin } from "../../src/press/engine-address-plugin.ts";
import { storiesPlugin } from "../../src/press/stories-plugin.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive } from "./open-page.ts";

describe("the editor's live preview", () => {
  let browser: Browser;
  let server: ViteDevServer;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-preview-"));
    await cp("stories", join(folder, "stories"), { recursive: true });
    server = await createServer({
      configFile: false,
      logLevel: "silent",
      plugins: [
        storiesPlugin({ stories: join(folder, "stories"), geo: "public/geo" }),
        engineAddressPlugin(),
      ],
      server: { port: 0, host: "127.0.0.1" },
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? "";
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("shows a saved article and a saved site without a restart, and keeps the page while one is faulty", async () => {
    const page = await browser.newPage();
    await page.goto(address);
    const article = join(folder, "stories/truce-call/article.md");
    const text = await readFile(article, "utf8");
    await writeFile(article, text.replace(/^title: .*$/m, "title: A new title"));
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "A new title");

    const sites = join(folder, "stories/truce-call/sites.geojson");
    await writeFile(sites, (await readFile(sites, "utf8")).replace('"name": "Kyiv"', '"name": "Kyiv city"'));
    await page.waitForFunction(() => document.querySelector("#kyiv h3")?.textContent === "Kyiv city");

    await writeFile(article, text.replace("(#kursk)", "(#kurskk)"));
    await page.waitForSelector("vite-error-overlay");
    expect(await page.textContent("h1")).toBe("A new title");
    const told = await page.locator("vite-error-overlay .message-body").textContent();
    expect(told).toContain("#kurskk");

    await writeFile(article, text);
    await page.waitForFunction(() =>
      /^What is at stake/.test(document.querySelector("h1")?.textContent ?? ""),
    );
    await page.close();
  });

  it("fetches an engine anew that did not come at first", async () => {
    const page = await browser.newPage();
    const engine = /views\/map\/engine\.ts/;
    await page.route(engine, (route) => route.abort());
    await page.goto(address);
    await page.waitForSelector('[data-map="static"]');
    await page.unroute(engine);
    await page.locator(".map-note button").click();
    await mapIsLive(page);
    await page.close();
  });
});
