import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { type HostServer, serveHosts } from "./host-server.ts";
import { launchBrowser } from "./launch.ts";
import { type OpenPage, openPage } from "./open-page.ts";

const story = realStory();
const article = story.blocks
  .map((block) => (block.kind === "heading" ? `<h2>${block.text}</h2>` : `<p>${block.text}</p>`))
  .join("\n");

let browser: Browser;
let hosts: HostServer;
let open: OpenPage | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  hosts = await serveHosts(inject("site"), article);
});
afterEach(async () => {
  await open?.close();
  open = null;
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
});

/** Opens a demo host. */
async function visit(name: string): Promise<Page> {
  open = await openPage(browser, `${hosts.address}${name}.html`, { reducedMotion: "reduce" });
  return open.page;
}

/** Waits until the embed has its frame, ready, and gives it. */
async function frameOf(page: Page, host = "[data-dateline]"): Promise<Frame> {
  const element = await page.waitForSelector(`${host} >> css=iframe.ready`, { state: "attached" });
  return (await element.contentFrame()) as Frame;
}

/** Waits until the frame's height on the host's page is within 1 px of its content's. */
async function fits(page: Page, frame: Frame, selector: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const outer = await page
          .locator(selector)
          .evaluate((element) => element.getBoundingClientRect().height);
        const inner = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
        return Math.abs(outer - inner);
      },
      { timeout: 10_000 },
    )
    .toBeLessThanOrEqual(1);
}

const select = (frame: Frame, site: string): Promise<void> =>
  frame.locator(`button[data-pin="${site}"] .pin-mark`).click();

describe.each(["plain", "strict-csp", "hostile", "right-to-left"])("In the host %s the frame", (name) => {
  it("is as high as its content: at first, with the card open and closed, in a narrow window", async () => {
    const page = await visit(name);
    await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    const selector = "[data-dateline] >> css=iframe";
    await frame.evaluate(() => document.fonts.ready);
    await fits(page, frame, selector);
    const atFirst = await page.locator(selector).evaluate((element) => element.clientHeight);
    expect(atFirst).toBeGreaterThan(200);
    await select(frame, "kursk");
    await frame.waitForSelector("[data-card]:not([hidden])");
    await fits(page, frame, selector);
    await frame.locator("[data-card] button.card-close").click();
    await fits(page, frame, selector);
    await frame.locator("details > summary").first().click();
    await fits(page, frame, selector);
    await frame.locator("details > summary").first().click();
    await page.setViewportSize({ width: 400, height: 700 });
    await fits(page, frame, selector);
    await page.setViewportSize({ width: 1280, height: 800 });
    await fits(page, frame, selector);
    expect(await page.locator(selector).evaluate((element) => element.clientHeight)).toBe(atFirst);
    expect(open?.faults).toEqual([]);
  });
});
