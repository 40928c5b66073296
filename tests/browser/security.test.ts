import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { askEarly } from "../../src/html/ask-early.ts";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "./launch.ts";
import { mapIsLive } from "./open-page.ts";

/** What a page did that it must not do. */
interface Watched {
  readonly page: Page;
  /** Violations of the page's policy. */
  readonly violations: string[];
  /** Calls of the function that the attacks try to reach. */
  readonly hacks: string[];
  readonly strangers: string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function watch(address: string): Promise<Watched> {
  const page = await browser.newPage();
  const violations: string[] = [];
  const hacks: string[] = [];
  const strangers: string[] = [];
  await page.exposeFunction("hacked", (from: unknown) => hacks.push(String(from)));
  await page.exposeFunction("violated", (what: string) => violations.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { violated(what: string): void }).violated(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(address).origin) strangers.push(url.href);
  });
  await page.goto(address);
  return { page, violations, hacks, strangers };
}

describe("the policy", () => {
  for (const path of ["", "embed.html", "truce-call/", "stories.html"])
    it(`of /${path} allows nothing that is not needed, and stands in header and page alike`, async () => {
      const response = await fetch(inject("site") + path);
      const policy = response.headers.get("Content-Security-Policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(await response.text()).toContain(`content="${policy}"`);
      expect(response.headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
      expect(response.headers.get("Permissions-Policy") ?? "").toContain("geolocation=()");
    });

  for (const path of ["", "#kursk", "embed.html#kursk"])
    it(`lets the map of /${path} come alive, and nothing violates it`, async () => {
      const { page, violations } = await watch(inject("site") + path);
      await mapIsLive(page);
      expect(violations).toEqual([]);
      await page.close();
    });

  it("stops a script put into the page, in whatever way", async () => {
    const { page, violations, hacks } = await watch(inject("site"));
    await mapIsLive(page);
    const thrown = await page.evaluate(() => {
      const script = document.createElement("script");
      const inline = document.createElement("p");
      document.body.append(inline);
      const failures: string[] = [];
      for (const attempt of [
        () => inline.setAttribute("onclick", "hacked('handler')"),
        () => {
          script.text = "hacked('script')";
          document.body.append(script);
        },
        () => {
          inline.innerHTML = "<img src=x onerror=hacked('html')>";
        },
        () => new Worker("https://example.org/worker.js"),
      ])
        try {
          attempt();
          failures.push("");
        } catch (error) {
          failures.push((error as Error).name);
        }
      return failures;
    });
    expect(thrown).toEqual(["TypeError", "TypeError", "TypeError", "TypeError"]);
    await expect.poll(() => violations.length).toBeGreaterThan(2);
    expect(hacks).toEqual([]);
    await page.close();
  });
});

it("The story's page that a frame opens has no way back to it", async () => {
  const page = await browser.newPage();
  await page.goto(`${inject("site")}truce-call/embed.html#kursk`);
  const opened = page.waitForEvent("popup");
  await page.locator(".card-read").click();
  const story = await opened;
  await story.waitForSelector("[data-story]");
  expect(story.url()).toContain("#p19");
  expect(await story.evaluate(() => window.opener)).toBeNull();
  await story.close();
  await page.close();
});

describe("a story full of scripts", () => {
  let folder: string;
  let address: string;
  let server: ReturnType<typeof createSiteServer>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-attacks-"));
    const sources = { stories: "tests/fixtures/attacks", geo: "public/geo" };
    const built = await buildSite(sources, join(folder, "site"), new URL("http://localhost/"));
    expect(built).toMatchObject({ ok: true, stories: ["every-field"] });
    server = createSiteServer(join(folder, "site"));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }, 120_000);
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const fragments = [
    "",
    "#linz",
    "#<img src=x onerror=hacked('hash')>",
    "#p1'];hacked('hash')//",
    "?theme=%22%3E%3Cscript%3Ehacked('theme')%3C/script%3E",
  ];
  for (const path of ["", "embed.html", "stories.html", "every-field/"])
    it(`shows them as words on /${path}, runs none and calls no other origin`, async () => {
      for (const fragment of path === "stories.html" ? [""] : fragments) {
        const { page, hacks, strangers, violations } = await watch(address + path + fragment);
        if (path !== "stories.html") {
          await mapIsLive(page);
          for (const pin of await page.locator("[data-pin]").all()) {
            await pin.dispatchEvent("click");
            await pin.dispatchEvent("pointerenter");
          }
          await page.waitForSelector("[data-card]:not([hidden])");
        }
        const inline = page.locator(
          "script:not([src]):not([type='application/json']):not([type='application/ld+json'])",
        );
        const isPage = path === "" || path === "every-field/";
        expect(await inline.allTextContents()).toEqual(isPage ? [askEarly] : []);
        expect(await page.locator("[onerror], [onload], [onfocus], [onmouseover], iframe").count()).toBe(0);
        expect({ hacks, strangers, violations }).toEqual({ hacks: [], strangers: [], violations: [] });
        await page.close();
      }
    });
});
