import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { fits, frameIn, frameOf, loadedFrame, pressPin, visitHost } from "./host-page.ts";
import { hostTextOf } from "./host-text.ts";
import type { OpenPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts(hostTextOf(realStory()));
let open: OpenPage | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

async function visit(name: string): Promise<Page> {
  open = await visitHost(made.browser, `${made.hosts.address}${name}.html`);
  return open.page;
}

describe.each(["plain", "strict-csp", "hostile", "right-to-left"])("In the host %s the frame", (name) => {
  it("is as high as its content: with fonts loaded, the card open and closed, in any window", async () => {
    const page = await visit(name);
    await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    const height = (): Promise<number> =>
      page.locator(loadedFrame).evaluate(({ clientHeight }) => clientHeight);
    await frame.evaluate(() => document.fonts.ready);
    await fits(page, frame);
    const atFirst = await height();
    expect(atFirst).toBeGreaterThan(300);

    await pressPin(frame, "kursk");
    await frame.waitForSelector("[data-card]:not([hidden])");
    await fits(page, frame);
    expect(await height()).toBeGreaterThan(atFirst);
    await frame.locator("[data-card] button.card-close").click();
    await frame.waitForSelector("[data-card]", { state: "hidden" });
    await fits(page, frame);
    expect(await height()).toBe(atFirst);

    await frame.locator(".fold > summary").click();
    await fits(page, frame);
    expect(await height()).toBeGreaterThan(1000);
    await frame.locator(".fold > summary").click();
    await page.setViewportSize({ width: 380, height: 700 });
    await fits(page, frame);
    await page.setViewportSize({ width: 1280, height: 800 });
    await fits(page, frame);
    expect(await height()).toBe(atFirst);
    expect(open?.faults).toEqual([]);
  });
});

it("A frame that is out of view grows with its card all the same, and shrinks with it", async () => {
  const page = await visit("right-to-left");
  await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await fits(page, frame);
  const height = (): Promise<number> =>
    page.locator(loadedFrame).evaluate(({ clientHeight }) => clientHeight);
  const atFirst = await height();
  await page.evaluate(() => {
    document.body.prepend(Object.assign(document.createElement("div"), { style: "height: 4000px" }));
    window.scrollTo(0, 0);
  });
  await page.waitForFunction(() => window.scrollY === 0);
  await frame.evaluate(() => document.querySelector<HTMLElement>('[data-pin="kursk"]')?.click());
  await expect.poll(height).toBeGreaterThan(atFirst);
  await fits(page, frame);
  await frame.evaluate(() => document.querySelector<HTMLElement>("[data-card] .card-close")?.click());
  await expect.poll(height).toBe(atFirst);
});

it("A frame in a hidden tab is as high as its content when the tab is shown, and after it was hidden again", async () => {
  const page = await visit("hidden-tab");
  await page.waitForSelector("[data-dateline]", { state: "attached" });
  expect(await page.locator(loadedFrame).count()).toBe(0);
  await page.locator("#show").click();
  await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await fits(page, frame);
  await page.locator("#show").click();
  await page.locator("#show").click();
  await fits(page, frame);
  expect(open?.faults).toEqual([]);
});

it("A system that strips scripts has a frame that works, at the site that its address names", async () => {
  const page = await visit("frame-only");
  const frame = await frameIn(await page.waitForSelector("iframe"));
  await frame.waitForSelector('[data-selected-site="kursk"]');
  const card = frame.locator("[data-card]");
  expect(await card.isVisible()).toBe(true);
  const { bottom } = await card.evaluate((element) => element.getBoundingClientRect());
  expect(bottom).toBeLessThanOrEqual(await frame.evaluate(() => window.innerHeight));
});

it("A system that forces a sandbox and clamps heights has a live map, sized by the words that it knows", async () => {
  const page = await visit("sandboxed");
  const frame = await frameIn(await page.waitForSelector("iframe"));
  await frame.waitForSelector('[data-map="live"]');
  await fits(page, frame, "iframe");
  await pressPin(frame, "kursk");
  await frame.waitForSelector("[data-card]:not([hidden])");
  await fits(page, frame, "iframe");
  const heard = await page.evaluate(
    () => (window as unknown as { heard: { data: unknown; origin: string }[] }).heard,
  );
  expect(new Set(heard.map(({ origin }) => origin))).toEqual(new Set(["null"]));
  expect(heard.map(({ data }) => data)).toContainEqual({
    sentinel: "amp",
    type: "embed-size",
    height: expect.any(Number),
  });
  expect(open?.faults).toEqual([]);
});
