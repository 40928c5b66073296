import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import type { BindDetail } from "../../src/embed/bind.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { editedHost, randomOf } from "../embed/edited-host.ts";
import { realStory } from "../embed/real-story.ts";
import { chosenIn, frameOf, pressPin, visitHost } from "./host-page.ts";
import { type HostServer, serveHosts } from "./host-server.ts";
import { hostTextOf } from "./host-text.ts";
import { launchBrowser } from "./launch.ts";
import { comesIntoView, type OpenPage } from "./open-page.ts";

const story = realStory();
const mentions = annotationsOf(story).items;
const edited = editedHost(story, 0.1, randomOf(7));

let browser: Browser;
let hosts: HostServer;
let editedHosts: HostServer;
let open: OpenPage | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  hosts = await serveHosts(inject("site"), hostTextOf(story));
  editedHosts = await serveHosts(inject("site"), edited.root.innerHTML);
});
afterEach(async () => {
  await open?.close();
  open = null;
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
  await editedHosts.close();
});

/** Opens a host's page and waits until its article is bound. */
async function visitBound(address: string): Promise<{ page: Page; bound: BindDetail }> {
  open = await visitHost(browser, "about:blank");
  const { page } = open;
  await page.addInitScript(() => {
    document.addEventListener(
      "bind",
      ({ detail }: CustomEventInit) => Object.assign(window, { bound: detail }),
      true,
    );
  });
  await page.goto(address);
  const bound = await page.waitForFunction(() => (window as unknown as { bound?: BindDetail }).bound);
  return { page, bound: (await bound.jsonValue()) as BindDetail };
}

/** What each mark of a name stands on: the marked words, and the id of the mention if the host's text tells. */
function marks(
  page: Page,
  name = "dateline-mention",
): Promise<{ words: string; truth: string | null; passage: number }[]> {
  return page.evaluate((highlight) => {
    const paragraphs = [...document.querySelectorAll("article p")];
    return [...(CSS.highlights.get(highlight) ?? [])].map((range) => {
      const parent = (range as Range).startContainer.parentElement;
      const paragraph = parent?.closest("p");
      return {
        words: String(range),
        truth: parent?.closest("i")?.dataset.truth ?? null,
        passage: paragraph ? paragraphs.indexOf(paragraph) + 1 : 0,
      };
    });
  }, name);
}

describe("A host's own article", () => {
  it("has every mention of the story marked, each in its place, and no node of its own changed", async () => {
    const { page, bound } = await visitBound(`${hosts.address}plain.html`);
    expect(bound).toEqual({ found: mentions.length, missed: [] });
    const expected = mentions.map(({ target }) => ({
      words: target.selector.refinedBy?.exact,
      truth: null,
      passage: Number(target.scope.replace("./#p", "")),
    }));
    expect(await marks(page)).toEqual(expected);
    const article = await page.locator("article").evaluate((element) => element.innerHTML.trim());
    expect(article).toBe(hostTextOf(story));
  });

  it("has at least 95 % of the names left marked where one word in ten was changed, and none in a wrong place", async () => {
    const { page } = await visitBound(`${editedHosts.address}plain.html`);
    const marked = (await marks(page)).map(({ truth }) => truth);
    const keys = mentions.map(({ id }) => id.slice(id.indexOf("#") + 1));
    expect(marked.filter((truth) => truth === null || !keys.includes(truth))).toEqual([]);
    expect(marked.length / edited.kept.size).toBeGreaterThanOrEqual(0.95);
  });

  it("selects a site where its name is clicked, and moves no window for it", async () => {
    const { page } = await visitBound(`${hosts.address}plain.html`);
    const spot = await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get("dateline-mention") ?? [])] as Range[];
      const range = ranges.find((each) => String(each) === "Kursk region") as Range;
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.click(spot.x, spot.y);
    const frame = await frameOf(page);
    await expect.poll(() => chosenIn(frame)).toEqual(["kursk", "p19"]);
    expect(await marks(page, "dateline-selected")).toEqual([
      { words: "Kursk region", truth: null, passage: 19 },
    ]);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });

  it("comes into view where a pin names its words, and the words are marked", async () => {
    const { page } = await visitBound(`${hosts.address}plain.html`);
    await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    await pressPin(frame, "zaporizhzhia-npp");
    await comesIntoView(page, "article p:nth-of-type(9)");
    expect(await marks(page, "dateline-selected")).toEqual([
      { words: "Zaporizhzhia nuclear plant", truth: null, passage: 9 },
    ]);
  });

  it("is where a card leads that is asked for the article, and no tab opens", async () => {
    const { page } = await visitBound(`${hosts.address}plain.html`);
    await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    await pressPin(frame, "zaporizhzhia-npp");
    await comesIntoView(page, "article p:nth-of-type(9)");
    await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
    await frame.locator(".card-read").click();
    await comesIntoView(page, "article p:nth-of-type(9)");
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.textContent?.match(/Zaporizhzhia nuclear plant/)?.[0]);
    await expect.poll(focused).toBe("Zaporizhzhia nuclear plant");
    expect(page.context().pages()).toHaveLength(1);
  });

  it("is left for the story's own page, in a tab, where it lacks the passage", async () => {
    const { page } = await visitBound(`${hosts.address}plain.html`);
    await page.locator("article p:nth-of-type(9)").evaluate((paragraph) => paragraph.remove());
    await expect.poll(async () => (await marks(page)).length).toBeLessThan(mentions.length);
    await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    await pressPin(frame, "zaporizhzhia-npp");
    const opened = page.context().waitForEvent("page");
    await frame.locator(".card-read").click();
    expect(new URL((await opened).url()).hash).toBe("#p9");
  });

  it("is looked through again when the host puts it in anew", async () => {
    const { page } = await visitBound(`${hosts.address}plain.html`);
    await page.evaluate(() => {
      const article = document.querySelector("article") as HTMLElement;
      article.innerHTML = String(article.innerHTML);
    });
    await expect
      .poll(async () => (await marks(page)).map(({ words }) => words))
      .toHaveLength(mentions.length);
    const alive = async (): Promise<boolean[]> => (await marks(page)).map(({ words }) => words.length > 0);
    await expect.poll(async () => (await alive()).every(Boolean)).toBe(true);
  });

  it("is as it was when the embed is taken out", async () => {
    const { page } = await visitBound(`${hosts.address}plain.html`);
    const sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
    expect(sheets).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector("[data-dateline]")?.remove());
    await expect
      .poll(() => page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]))
      .toEqual([0, 0]);
  });

  it("of two on a page each has its own map, and keeps its marks when the other's goes", async () => {
    const { page } = await visitBound(`${hosts.address}two-bound.html`);
    await expect.poll(async () => (await marks(page)).length).toBe(2 * mentions.length);
    await page.evaluate(() => document.querySelector("#first [data-dateline]")?.remove());
    await expect.poll(async () => (await marks(page)).length).toBe(mentions.length);
    const where = await page.evaluate(() =>
      [...(CSS.highlights.get("dateline-mention") ?? [])].map(
        (range) => (range as Range).startContainer.parentElement?.closest("article")?.id,
      ),
    );
    expect(new Set(where)).toEqual(new Set(["second"]));
  });

  it("is bound under a strict policy too", async () => {
    const { bound } = await visitBound(`${hosts.address}strict-csp.html`);
    expect(bound).toEqual({ found: mentions.length, missed: [] });
    expect(open?.faults).toEqual([]);
  });
});
