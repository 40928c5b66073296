import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./launch.ts";

let folder: string;
let browser: Browser;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-whole-"));
  const whole = await fetch(new URL("truce-call/whole.html", inject("site")));
  await writeFile(join(folder, "a story.html"), await whole.text());
  address = pathToFileURL(join(folder, "a story.html")).href;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe("A story in one file, opened from a disk without a line", () => {
  it("has a live map with all its layers, answers its reader, and asks for nothing", async () => {
    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`${address}#kursk`);
    await page.waitForSelector('[data-map="live"]');
    expect(await page.locator(".card h2, [data-card] h2").first().textContent()).toContain("Kursk");
    await page.click('.article a[data-site="kyiv"]');
    await expect.poll(() => page.locator("[data-story]").getAttribute("data-selected-site")).toBe("kyiv");
    expect(await page.locator(".map-note").isVisible()).toBe(false);
    expect(asked.filter((url) => !/^(?:blob|data):/.test(url) && !url.startsWith(address))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("is readable, with its picture, where no script runs", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('[data-map="poster"] .poster').isVisible()).toBe(true);
    expect(await page.locator(".article p").count()).toBeGreaterThan(10);
    await context.close();
  });
});
