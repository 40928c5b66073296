import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { deskInBrowser, isSaved } from "./desk-open.ts";

const id = "linz-bridge";

const desk = deskInBrowser();

const article = (): string => desk.read(id, "article.md");
const paragraphs = (page: Page) => page.locator(".ProseMirror p");
/** Puts the caret at the end of the line that the middle of a paragraph is on, and types. */
async function typeAtEnd(page: Page, paragraph: number, words: string): Promise<void> {
  await paragraphs(page).nth(paragraph).click();
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}
async function countOf(page: Page): Promise<number> {
  return paragraphs(page).count();
}

describe("two editors in one story", () => {
  it("see that they are two, and each has what the other wrote elsewhere in it", async () => {
    const [one, two] = [await desk.open(id), await desk.open(id)];
    await one.page.getByText("2 editors are in this story.").waitFor();
    const last = (await countOf(one.page)) - 1;
    await typeAtEnd(one.page, 0, " Said by one.");
    await isSaved(one.page);
    await typeAtEnd(two.page, last, " Said by two.");
    await isSaved(two.page);
    await expect.poll(article).toContain("Said by one.");
    await expect.poll(article).toContain("Said by two.");
    await one.page.getByText("Said by two.").waitFor();
    await two.page.getByText("Said by one.").waitFor();
    expect([...one.faults, ...two.faults]).toEqual([]);
    await one.close();
    await expect.poll(() => two.page.getByText("editors are in this story").count()).toBe(0);
    await two.close();
  });

  it("are asked where both changed one paragraph, and nothing is written over before", async () => {
    const { page, close } = await desk.open(id);
    const before = article();
    await page.route("**/api/stories/*/events*", (route) => route.abort());
    let letGo = (): void => {};
    const gate = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route(`**/api/stories/${id}`, async (route) => {
      if (route.request().method() === "PUT") await gate;
      await route.continue();
    });
    await typeAtEnd(page, 0, " Mine.");
    const theirs = before.replace("at a time this summer", "at a time in another summer");
    expect(theirs).not.toBe(before);
    writeFileSync(join(desk.stories, id, "article.md"), theirs);
    letGo();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("at a time in another summer");
    expect(await dialog.textContent()).toContain("Mine.");
    expect(article()).toBe(theirs);
    await dialog.locator("button.primary").click();
    await expect.poll(article).toContain(" Mine.");
    expect(article()).not.toContain("another summer");
    await close();
  });
});

describe("a story that another program changes", () => {
  it("is changed in the page too, and what is typed meanwhile stays", async () => {
    const { page, faults, close } = await desk.open(id);
    const other = article().replace("pays for half of the work", "pays for a third of the work");
    expect(other).not.toBe(article());
    writeFileSync(join(desk.stories, id, "article.md"), other);
    await page.getByText("pays for a third of the work").waitFor();
    await typeAtEnd(page, 0, " And typed.");
    await isSaved(page);
    expect(article()).toContain(" And typed.");
    expect(article()).toContain("pays for a third of the work");
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the files", () => {
  it("keep every byte that was not meant: one word more in a paragraph is one word more in the file", async () => {
    const { page, close } = await desk.open(id);
    const before = article();
    const sites = desk.read(id, "sites.geojson");
    await typeAtEnd(page, 0, " Onewordmore");
    await isSaved(page);
    expect(article().replace(" Onewordmore", "")).toBe(before);
    expect(desk.read(id, "sites.geojson")).toBe(sites);
    await page.keyboard.press("Control+z");
    await expect.poll(article).toBe(before);
    await close();
  });
});

describe("a preview", () => {
  it("is the very page with the words of this moment, in its frame", async () => {
    const { page, faults, strangers, close } = await desk.open(id);
    await typeAtEnd(page, 0, " Seen at once.");
    await page.locator(".bar").getByRole("button", { name: "Preview" }).click();
    const frame = page.frameLocator("iframe");
    await frame.locator('[data-map="live"], [data-map="static"]').first().waitFor({ timeout: 60_000 });
    expect(await frame.locator("#p1").textContent()).toContain("Seen at once.");
    expect(await frame.locator("[data-pin]").count()).toBe(3);
    expect(faults).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });
});

describe("publishing", () => {
  it("builds the site, says what changed for readers, and hands on pictures and a zip", {
    timeout: 240_000,
  }, async () => {
    const { page, faults, close } = await desk.open(id);
    await typeAtEnd(page, 0, " Read by all.");
    await page.locator(".bar").getByRole("button", { name: "Publish" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("button.primary").click();
    await dialog.getByRole("link", { name: /zip/i }).waitFor({ timeout: 200_000 });
    expect(await dialog.textContent()).toContain("Vienna");
    const html = readFileSync(join(desk.stories, "..", "dist", id, "index.html"), "utf8");
    expect(html).toContain("Read by all.");
    expect(faults).toEqual([]);
    await close();
  });
});
