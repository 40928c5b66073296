import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import { expect, inject } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { type OpenPage, openPage, selectionOf } from "./open-page.ts";

/** Opens the page with some of its requests answered otherwise. */
export async function openWith(
  browser: Browser,
  wanted: RegExp,
  answer: (route: Route) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const open = await openPage(browser, "about:blank", options);
  await open.page.context().route(wanted, answer);
  await open.page.goto(inject("site"), { waitUntil: "commit" });
  return open;
}

/** That the text, the list, the picture and the pins stand, and that a choice is answered. */
export async function stands(page: Page): Promise<void> {
  const { sites } = realStory();
  await page.waitForSelector("button[data-pin]", { state: "attached" });
  expect(await page.locator(".article [data-passage]").count()).toBeGreaterThan(20);
  expect(await page.locator("[data-site-card]").count()).toBe(sites.length);
  expect(await page.locator("[data-pin]").count()).toBe(sites.length);
  // In one look, as the live map may take the picture's place between two.
  const shown = await page.evaluate(
    () =>
      document.querySelector('[data-map="live"]') !== null ||
      document
        .querySelector(".poster")
        ?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true,
  );
  expect(shown).toBe(true);
  await page.locator('.article a[data-site="kursk"]').first().click();
  expect(await selectionOf(page)).toEqual({ site: "kursk", passage: "p19" });
  expect(await page.locator("[data-card]").isVisible()).toBe(true);
}

/** What the map says of itself; empty where it says nothing. */
export const note = async (page: Page): Promise<string> =>
  (await page.locator(".map-note span").textContent()) ?? "";

/** Lines that a browser writes by itself about an answer that it got; a page can neither stop nor word them. */
const ownLine = /^Failed to load (?:resource|module script)|^Refused to apply style/;

/** What went wrong and is the page's own doing. */
export const ownFaults = ({ faults }: OpenPage): string[] => faults.filter((line) => !ownLine.test(line));
