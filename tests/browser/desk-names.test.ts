import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { deskInBrowser, isSaved, pasteStory, spotOf } from "./desk-open.ts";

const danube = readFileSync("tests/fixtures/articles/desk/low-danube.html", "utf8");

const text = [
  "Rain over two rivers",
  "Rain fell on Odessa and on Zorkograd for a week.",
  "Odessa asked for help. In Toulouse and in Odessa nobody slept, said Milan Petrov.",
].join("\n\n");

const desk = deskInBrowser();

const card = (page: Page) => page.locator(".name-card");
const title = (page: Page) => card(page).locator("h2").textContent();
const sitesOf = (
  id: string,
): { id: string; properties: Record<string, unknown>; geometry: { coordinates: number[] } }[] =>
  JSON.parse(desk.read(id, "sites.geojson")).features;

async function openOn(
  words: string,
): Promise<{ page: Page; id: string; faults: string[]; close(): Promise<void> }> {
  const { page, faults, close } = await desk.open();
  const id = await pasteStory(page, { text });
  await page.locator(`.ProseMirror .name >> text="${words}"`).first().click();
  await expect.poll(() => title(page)).toBe(words);
  await card(page).focus();
  return { page, id, faults, close };
}

describe("from a pasted article to a story without open names", () => {
  it("by keyboard alone in at most 40 actions for 800 words", async () => {
    const { page, faults, strangers, close } = await desk.open();
    const id = await pasteStory(page, { html: danube });
    let actions = 1;
    const press = async (key: string): Promise<void> => {
      actions++;
      await page.keyboard.press(key);
    };
    await expect.poll(() => page.locator(".ProseMirror .name").count()).toBeGreaterThan(60);
    await expect.poll(() => page.locator(".desk-pin").count()).toBeGreaterThan(30);
    await press("F8");
    for (let names = 0; names < 30 && (await card(page).locator(".chip").count()); names++) {
      await press("Enter");
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
      if (await card(page).locator(".reasons").count()) {
        await card(page).locator("form.ask button:focus").waitFor();
        await press("Enter");
        await card(page).locator("form.ask").waitFor({ state: "detached" });
      }
    }
    expect(await title(page)).toBe("Every name is settled");
    await page.locator("#tab-check").click();
    actions++;
    await expect.poll(() => page.locator(".side-title").textContent()).toContain("No problem");
    expect(actions).toBeLessThanOrEqual(40);
    await isSaved(page);
    expect(desk.read(id, "article.md")).toMatch(/^---\ntitle: The river that stopped carrying\n/);
    expect(sitesOf(id).some(({ properties }) => "confidence" in properties)).toBe(false);
    expect(faults).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  it("keeps headings, emphasis and paragraphs, and says what it drops", async () => {
    const { page, close } = await desk.open();
    const html =
      "<h1>Night in Linz</h1><p>It was <em>late</em> in <b>Linz</b>.</p><table><tr><td>1</td></tr></table>" +
      "<h2>Later</h2><blockquote><p>Nobody slept in Passau.</p></blockquote><ul><li>one</li><li>two</li></ul>";
    await pasteStory(page, { html });
    const shape = await page
      .locator(".ProseMirror")
      .evaluate((text) =>
        [...text.querySelectorAll("h2, em, strong, blockquote, li")].map(({ tagName }) => tagName),
      );
    expect(shape).toEqual(["EM", "STRONG", "H2", "BLOCKQUOTE", "LI", "LI"]);
    expect(await page.locator(".notices").textContent()).toContain("table");
    await close();
  });
});

describe("the name at hand", () => {
  it("offers other places of that name, numbered on card and map, and one key takes one for all of them", async () => {
    const { page, id, faults, close } = await openOn("Odessa");
    const folded = page.locator(".options:not([open]) summary");
    if (await folded.count()) await folded.click();
    const options = page.locator(".options li");
    await expect.poll(() => options.count()).toBeGreaterThan(1);
    const names = await options.allInnerTexts();
    const texas = names.findIndex((name) => name.includes("Texas")) + 1;
    expect(texas).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".desk-pin-place").allInnerTexts()).toContain(String(texas));
    await card(page).focus();
    await page.keyboard.press(String(texas));
    await isSaved(page);
    const article = desk.read(id, "article.md");
    const links = [...article.matchAll(/\[Odessa\]\(#([\w-]+)/g)].map(([, site]) => site);
    expect(links).toHaveLength(3);
    expect(new Set(links).size).toBe(1);
    const site = sitesOf(id).find((each) => each.id === links[0]);
    expect(site?.properties.summary).toContain("Texas");
    expect(faults).toEqual([]);
    await close();
  });

  it("can be decided for one alone", async () => {
    const { page, id, close } = await openOn("Odessa");
    await page.keyboard.press("o");
    await page.keyboard.press("l");
    await page.keyboard.press("1");
    await expect.poll(() => desk.read(id, "article.md").match(/\[Odessa\]\(/g)).toHaveLength(2);
    expect(desk.read(id, "article.md")).toContain("text: Odessa");
    await close();
  });

  it("is no place by one key, and undo brings it back, text and map at once", async () => {
    const { page, id, close } = await openOn("Toulouse");
    await isSaved(page);
    const before = [desk.read(id, "article.md"), desk.read(id, "sites.geojson")];
    await page.keyboard.press("x");
    await isSaved(page);
    expect(sitesOf(id).some(({ properties }) => properties.name === "Toulouse")).toBe(false);
    expect(desk.read(id, "article.md")).toContain("text: Toulouse");
    await page.keyboard.press("Control+z");
    await expect.poll(() => [desk.read(id, "article.md"), desk.read(id, "sites.geojson")]).toEqual(before);
    await close();
  });

  it("stands for people who are named, and then for the place itself", async () => {
    const { page, id, close } = await openOn("Toulouse");
    await page.keyboard.press("v");
    await page.keyboard.type("the city council");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => desk.read(id, "article.md"))
      .toContain('[Toulouse](#toulouse "the city council")');
    await page.locator('.name-card button:has-text("Voice")').click();
    await page.locator('.name-card button:has-text("The place itself")').click();
    await expect.poll(() => desk.read(id, "article.md")).toContain("[Toulouse](#toulouse) and");
    await close();
  });

  it("is added for any words that are selected, and put where coordinates say", async () => {
    const { page, faults, close } = await desk.open();
    const story = await pasteStory(page, { text });
    await isSaved(page);
    const spot = await spotOf(page, "asked");
    await page.mouse.dblclick(spot.x, spot.y);
    await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe("asked");
    await page.keyboard.press("Control+k");
    await expect.poll(() => title(page)).toBe("asked");
    await page.locator('.name-card[data-focus="name"]:focus').waitFor();
    await page.keyboard.press("s");
    await page.keyboard.type("46 28 N, 30 44 E");
    await page.keyboard.press("Enter");
    await expect.poll(() => desk.read(story, "article.md")).toContain("[asked](#asked)");
    await expect
      .poll(() => sitesOf(story).find((site) => site.id === "asked")?.geometry.coordinates)
      .toEqual([30.73333, 46.46667]);
    expect(faults).toEqual([]);
    await close();
  });

  it("is made longer and shorter by the arrow keys", async () => {
    const { page, id, close } = await openOn("Toulouse");
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(() => desk.read(id, "article.md")).toContain("[In Toulouse](#toulouse)");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => desk.read(id, "article.md")).toContain("[Toulouse and](#toulouse)");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => desk.read(id, "article.md")).toContain("[Toulouse](#toulouse) and");
    await close();
  });
});
