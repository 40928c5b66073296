import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readingOrderOf } from "../../src/model/reading-order.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { launchBrowser } from "./launch.ts";
import { comesIntoView, mapIsLive, type OpenPage, openPage, selectionOf } from "./open-page.ts";

const checked = await checkFolder("stories/truce-call", readAtlas("public/geo"));
if (!checked.ok) throw new Error("the story is not in order");
const { story } = checked.value;
const order = readingOrderOf(story);

/** A test a passage or place: one that ran out of time on a busy machine went on choosing in the page of the next. */
describe("every link between the article and the map", () => {
  let browser: Browser;
  let open: OpenPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPage(browser, inject("site"), { reducedMotion: "reduce" });
    await mapIsLive(open.page);
  });
  afterAll(async () => {
    await open.close();
    await browser.close();
  });

  it("has as many mentions in the page as links to places in the article's file", async () => {
    const article = await readFile("stories/truce-call/article.md", "utf8");
    const written = [...article.matchAll(/\]\(#([a-z][a-z0-9-]*)/g)].map((match) => match[1]);
    const shown = await open.page.$$eval("[data-passage] a[data-site]", (links) =>
      links.map((link) => link.getAttribute("data-site")),
    );
    expect(shown).toEqual(written);
  });

  it.each(order.passages)("leads from every mention in passage $id to its site", async (passage) => {
    const { page } = open;
    const missed: string[] = [];
    const links = await page.$$(`[data-passage="${passage.id}"] a[data-site]`);
    expect(links.length).toBe(passage.mentions.length);
    for (const [index, mention] of passage.mentions.entries()) {
      await page.keyboard.press("Escape");
      await links[index]?.click();
      const { site, passage: current } = await selectionOf(page);
      const pressed = await page.getAttribute(`button[data-pin="${mention.site}"]`, "aria-pressed");
      const marks = await page.$$eval("[data-card] mark", (found) => found.map((mark) => mark.textContent));
      const words = passage.text.slice(mention.start, mention.end);
      const right =
        site === mention.site && current === passage.id && pressed === "true" && marks.includes(words);
      if (!right) missed.push(`${passage.id} ${words} -> ${site} ${current} ${pressed} ${marks}`);
    }
    expect(missed).toEqual([]);
  });

  it.each(story.sites)("leads from the pin of $id to every passage that names it", async ({ id }) => {
    const { page } = open;
    const passages = order.passagesOf(id);
    await page.locator(`button[data-pin="${id}"] .pin-mark`).click();
    for (const [index, passage] of passages.entries()) {
      if (index) await page.getByRole("button", { name: "Next" }).click();
      expect(await selectionOf(page)).toEqual({ site: id, passage: passage.id });
      expect(await page.textContent(".card-position")).toBe(`${index + 1} of ${passages.length}`);
      const quoted = await page.textContent("[data-card] blockquote");
      expect(quoted).toBe(passage.text);
      await comesIntoView(page, `#${passage.id}`);
    }
  });

  it.each(story.sites)("leads from the entry of $id in the list to each of its passages", async ({ id }) => {
    const { page } = open;
    const links = page.locator(`[data-site-card="${id}"] a[href^="#p"]`);
    const targets = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
    expect(targets).toEqual(order.passagesOf(id).map((passage) => `#${passage.id}`));
    for (const [index, passage] of order.passagesOf(id).entries()) {
      await links.nth(index).click();
      expect(await selectionOf(page)).toEqual({ site: id, passage: passage.id });
      await comesIntoView(page, `#${passage.id}`);
    }
  });

  it("made no request to another origin and had no error", () => {
    expect(open.strangers).toEqual([]);
    expect(open.faults).toEqual([]);
  });
});
