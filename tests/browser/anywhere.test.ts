import { createReadStream, existsSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/press/build-site.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive, openPage } from "./open-page.ts";

/** What any file server knows. */
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

describe("A built site below a path, on a server that only knows files", () => {
  let folder: string;
  let server: Server;
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-anywhere-"));
    await buildSite({ stories: "stories", geo: "public/geo" }, join(folder, "news", "maps"));
    server = createServer((request, response) => {
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
      const isFile = existsSync(file) && statSync(file).isFile();
      response.writeHead(isFile ? 200 : 404, {
        "Content-Type": types[extname(file)] ?? "application/octet-stream",
      });
      if (isFile) createReadStream(file).pipe(response);
      else response.end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/maps/`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const path of ["", "truce-call/", "truce-call/embed.html"])
    it(`works at .../news/maps/${path}`, async () => {
      const { page, faults, strangers, close } = await openPage(browser, address + path);
      await mapIsLive(page);
      await page.locator('[data-pin="kyiv"]').dispatchEvent("click");
      await page.waitForSelector("[data-card]:not([hidden])");
      const licences = new URL((await page.getAttribute(".credits a", "href")) ?? "", page.url());
      expect((await page.request.get(licences.href)).status()).toBe(200);
      expect({ faults, strangers }).toEqual({ faults: [], strangers: [] });
      await close();
    });

  it("fetches an engine anew that did not come at first", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    await page.route(/assets\/engine-/, (route) => route.abort());
    await page.goto(`${address}truce-call/`);
    await page.waitForSelector('[data-map="static"]');
    await page.unroute(/assets\/engine-/);
    await page.locator(".map-note button").click();
    await mapIsLive(page);
    await close();
  });

  it("leads from its list of stories to each of them", async () => {
    const { page, close } = await openPage(browser, `${address}stories.html`);
    await page.locator("a", { hasText: "What is at stake" }).click();
    await mapIsLive(page);
    expect(page.url()).toBe(`${address}truce-call/`);
    await close();
  });
});
