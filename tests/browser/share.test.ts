import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { openPage, selectionOf } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("sharing from a card", () => {
  it("copies a link that opens on the same place, at the very words", async () => {
    const { page, close } = await openPage(browser, `${inject("site")}#moscow`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator(".card-step", { hasText: "Next" }).click();
    await page.click(".card-share");
    await expect.poll(() => page.textContent(".card-told")).toBe("The link is copied.");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`${inject("site")}#p2:~:text=`);
    await page.goto("about:blank");
    await page.goto(link);
    await expect.poll(() => selectionOf(page)).toEqual({ site: null, passage: "p2" });
    await close();
  });

  it("hands the link to the system where it shares", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    await page.addInitScript(() => {
      Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { shared: data }) });
    });
    await page.goto(`${inject("site")}#kursk`);
    await page.click(".card-share");
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    expect(shared.title).toBe("Kursk region");
    expect(shared.url).toContain("#kursk");
    await close();
  });

  it.each([
    [
      "copies the link where the system refuses it, as in another site's frame",
      "NotAllowedError",
      "The link is copied.",
    ],
    ["does nothing more where the reader thinks better of it", "AbortError", ""],
  ])("%s", async (_, error, told) => {
    const { page, close } = await openPage(browser, "about:blank", { permissions: ["clipboard-write"] });
    await page.addInitScript((name) => {
      const share = () => {
        document.documentElement.dataset.asked = "";
        return Promise.reject(new DOMException("", name));
      };
      Object.assign(navigator, { share });
    }, error);
    await page.goto(`${inject("site")}#kursk`);
    await page.click(".card-share");
    await page.waitForSelector("html[data-asked]");
    await page.evaluate(() => new Promise(requestAnimationFrame));
    if (told) await expect.poll(() => page.textContent(".card-told")).toContain(told);
    else expect(await page.textContent(".card-told")).toBe("");
    await close();
  });

  it("shows the link where the clipboard is shut", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto(`${inject("site")}#kursk`);
    await page.click(".card-share");
    await expect.poll(() => page.textContent(".card-told")).toContain(`${inject("site")}#kursk`);
    await close();
  });
});
