import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { snippetsOf } from "../../src/embed/snippets.ts";
import { realStory } from "../embed/real-story.ts";
import { atWork, fits, frameIn, frameOf, loadedFrame, pressPin, visitHost } from "./host-page.ts";
import { type HostServer, serveHosts } from "./host-server.ts";
import { hostTextOf } from "./host-text.ts";
import { launchBrowser, newerBrowser } from "./launch.ts";
import type { OpenPage } from "./open-page.ts";

/** The first version whose frames a page may have sized by their content. */
const least = 154;
const path = newerBrowser(least);
const skipped = path ? "" : ` (skipped: no Chromium ${least} or later is installed)`;

describe.skipIf(!path)(`A browser that sizes frames by their content${skipped}`, () => {
  let browser: Browser;
  let hosts: HostServer;
  let open: OpenPage | null = null;

  beforeAll(async () => {
    browser = await launchBrowser(undefined, path);
    hosts = await serveHosts(inject("site"), hostTextOf(realStory()));
  });
  afterEach(async () => {
    await open?.close();
    open = null;
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
  });

  /** Opens a host of another site than the map's, so that frame and host run in processes of their own. */
  async function visit(name: string): Promise<Page> {
    open = await visitHost(browser, `${hosts.address.replace("127.0.0.1", "localhost")}${name}.html`);
    return open.page;
  }

  /** Opens a page that holds these lines and no script. */
  async function visitWith(html: string): Promise<Page> {
    const page = await visit("blank");
    await page.setContent(`<!doctype html>
      <meta http-equiv="Content-Security-Policy" content="script-src 'none'">
      <title>A page</title><p>Before the map.</p>${html}<p>After it.</p>`);
    return page;
  }

  const heightOf = (page: Page, selector: string): Promise<number> =>
    page.locator(selector).evaluate(({ clientHeight }) => clientHeight);

  /** That the frame is as high as its content with the card open and closed, the list open, in any window. */
  async function fitsThroughout(page: Page, frame: Frame, selector: string): Promise<void> {
    await fits(page, frame, selector);
    const atFirst = await heightOf(page, selector);
    await pressPin(frame, "kursk");
    await frame.waitForSelector("[data-card]:not([hidden])");
    await fits(page, frame, selector);
    expect(await heightOf(page, selector)).toBeGreaterThan(atFirst);
    await page.setViewportSize({ width: 420, height: 700 });
    await fits(page, frame, selector);
    await frame.locator("[data-card] button.card-close").click();
    await fits(page, frame, selector);
    expect(await heightOf(page, selector)).toBeLessThan(atFirst);
    await frame.locator(".fold > summary").click();
    await fits(page, frame, selector);
    expect(await heightOf(page, selector)).toBeGreaterThan(1000);
    await frame.locator(".fold > summary").click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await fits(page, frame, selector);
    expect(await heightOf(page, selector)).toBe(atFirst);
  }

  const snippet = snippetsOf({
    folder: new URL("truce-call/", inject("site")),
    root: new URL(inject("site")),
    title: "Map",
    site: "",
    theme: "",
    height: 640,
    pinned: null,
  }).frame;

  it.each([
    { named: "of the Embed panel", html: snippet },
    {
      named: "in a sandbox without an origin",
      html: snippet.replace("<iframe", '<iframe sandbox="allow-scripts"'),
    },
  ])("keeps the frame $named as high as its content, with no script in the host", async ({ html }) => {
    const page = await visitWith(html);
    const frame = await frameIn(await page.waitForSelector("iframe"));
    await fitsThroughout(page, frame, "iframe");
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
    expect(open?.faults).toEqual([]);
  });

  it("leaves the loader's frame to the loader, which says each height once", async () => {
    const page = await visit("plain");
    await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    await page.evaluate(() => {
      const heard: number[] = [];
      Object.assign(window, { heard });
      window.addEventListener("message", ({ data }) => data.type === "resize" && heard.push(data.height));
    });
    const heard = (): Promise<number[]> =>
      page.evaluate(() => (window as unknown as { heard: number[] }).heard);
    await fitsThroughout(page, frame, loadedFrame);
    const heights = await heard();
    expect(heights.filter((height, at) => height === heights[at - 1])).toEqual([]);
    expect(heights.length).toBeLessThanOrEqual(12);
    expect(open?.faults).toEqual([]);
  });

  it("has nothing to size where the map stands in an <object>, and the map works", async () => {
    const address = `${inject("site")}truce-call/embed.html`;
    const page = await visitWith(
      `<object type="text/html" data="${address}" width="700" height="640"></object>`,
    );
    await page.waitForSelector("object");
    await expect.poll(() => page.frames().some((each) => each.url() === address)).toBe(true);
    const frame = await atWork(page.frames().find((each) => each.url() === address) as Frame);
    await pressPin(frame, "kursk");
    await frame.waitForSelector("[data-card]:not([hidden])");
    expect(open?.faults).toEqual([]);
  });
});
