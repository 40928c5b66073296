import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { frameIn, visitHost } from "./host-page.ts";
import type { OpenPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts();
let open: OpenPage;
let page: Page;

beforeEach(async () => {
  open = await visitHost(made.browser, `${made.hosts.address}word-press.html`);
  page = open.page;
});
afterEach(() => open.close());

/** What WordPress's own script does with its frames: it asks each for its height, shows it then, and follows its links. */
async function receiveAsWordPress(): Promise<void> {
  await page.evaluate(() => {
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    const { secret } = frame.dataset;
    window.addEventListener("message", ({ data, source }) => {
      if (data.secret !== secret || source !== frame.contentWindow) return;
      frame.removeAttribute("style");
      document.querySelector("blockquote")?.style.setProperty("display", "none");
      if (data.message === "height") frame.height = String(Math.min(1000, Math.max(200, data.value)));
      const leads = data.message === "link" && new URL(data.value).host === new URL(frame.src).host;
      if (leads && document.activeElement === frame) window.location.href = data.value;
    });
    frame.contentWindow?.postMessage({ message: "ready", secret }, "*");
  });
}

it("A story's bare address is as high as its map, though the script that shows it comes after the frame", async () => {
  const frame = await frameIn(await page.waitForSelector("iframe", { state: "attached" }));
  expect(await page.locator("iframe").isVisible()).toBe(false);
  await receiveAsWordPress();
  await expect.poll(() => page.locator("iframe").isVisible()).toBe(true);
  const inner = (): Promise<number> => frame.evaluate(() => document.body.getBoundingClientRect().height);
  const outer = (): Promise<number | undefined> =>
    page
      .locator("iframe")
      .boundingBox()
      .then((box) => box?.height);
  await expect.poll(async () => Math.abs(((await outer()) ?? 0) - (await inner()))).toBeLessThanOrEqual(1);
  expect((await page.locator("iframe").boundingBox())?.width).toBe(480);
});

it("A card there leads to the story by the page around, as the sandbox opens no tab", async () => {
  const frame = await frameIn(await page.waitForSelector("iframe", { state: "attached" }));
  await receiveAsWordPress();
  await expect.poll(() => page.locator("iframe").isVisible()).toBe(true);
  await frame.locator('button[data-pin="kursk"] .pin-mark').click();
  await frame.locator(".card-read").click();
  await page.waitForURL(/\/truce-call\/#p19$/);
  expect(open.faults.filter((fault) => /sandbox|popup/i.test(fault))).toEqual([]);
});
