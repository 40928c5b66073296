import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import type { BindDetail } from "../../src/embed/bind.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { realStory } from "../embed/real-story.ts";
import { chosenIn, frameOf, pressPin, visitHost } from "./host-page.ts";
import { hostTextOf } from "./host-text.ts";
import { comesIntoView, type OpenPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const story = realStory();
const mentions = annotationsOf(story).items;
const names = mentions.map(({ target }) => target.selector.refinedBy?.exact);

const made = withHosts(hostTextOf(story));
let open: OpenPage | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

/** What a page keeps of its article before any script has run, and asks for again. */
interface Kept extends Window {
  article: { nodes: Node[]; html: string; heights: number[] };
  look(): Kept["article"];
  bound?: BindDetail;
}

/** Opens a host's page and waits until its article is bound. */
async function visitBound(name: string, prepare = (): void => {}): Promise<Page> {
  open = await visitHost(made.browser, "about:blank");
  const { page } = open;
  await page.addInitScript(prepare);
  await page.addInitScript(() => {
    const kept = window as unknown as Kept;
    kept.look = () => {
      const article = document.querySelector("article") as HTMLElement;
      const walker = document.createTreeWalker(article);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const heights = [...article.children].map((child) => child.getBoundingClientRect().height);
      return { nodes, html: article.innerHTML, heights };
    };
    document.addEventListener("readystatechange", () => {
      const isHost = document.readyState === "interactive" && document.querySelector("article");
      if (isHost) kept.article = kept.look();
    });
    document.addEventListener(
      "bind",
      ({ detail }: CustomEventInit) => Object.assign(kept, { bound: detail }),
      true,
    );
  });
  await page.goto(`${made.hosts.address}${name}.html`);
  await page.waitForFunction(() => (window as unknown as Kept).bound);
  return page;
}

const marked = (page: Page, selector = "mark.dateline-mention"): Promise<string[]> =>
  page.locator(selector).allTextContents();

const withoutHighlights = (): void => {
  delete (CSS as { highlights?: unknown }).highlights;
  delete (window as { Highlight?: unknown }).Highlight;
};

describe.each(["wrapped", "wrapped-hostile", "wrapped-right-to-left"])("In the host %s", (name) => {
  it("every mention stands in a mark that moves no line, and all is as it was when the map goes", async () => {
    const page = await visitBound(name);
    expect(await marked(page)).toEqual(names);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const moved = await page.evaluate(() => {
      const { article, look } = window as unknown as Kept;
      return look().heights.filter((height, at) => Math.abs(height - (article.heights[at] ?? 0)) > 0.5);
    });
    expect(moved).toEqual([]);

    await page.evaluate(() => document.querySelector("[data-dateline], dateline-map")?.remove());
    await expect.poll(() => marked(page)).toEqual([]);
    const left = await page.evaluate(() => {
      const { article, look } = window as unknown as Kept;
      const now = look();
      const strangers = now.nodes.filter((node, at) => node !== article.nodes[at]);
      return [now.html === article.html, now.nodes.length - article.nodes.length, strangers.length];
    });
    expect(left).toEqual([true, 0, 0]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(open?.faults).toEqual([]);
  });

  it("a mark chooses its site, and a pin brings its words into view, marked", async () => {
    const page = await visitBound(name);
    const kursk = page.locator("mark.dateline-mention", { hasText: "Kursk region" }).first();
    await kursk.click();
    const host = name === "wrapped-right-to-left" ? "dateline-map" : "[data-dateline]";
    await page.locator(host).scrollIntoViewIfNeeded();
    const frame = await frameOf(page, host);
    await expect.poll(async () => (await chosenIn(frame))[0]).toBe("kursk");
    expect(await marked(page, ".dateline-selected")).toEqual(["Kursk region"]);
    await frame.locator("[data-card] .card-close").click();
    await pressPin(frame, "zaporizhzhia-npp");
    await comesIntoView(page, ".dateline-selected");
    expect(await marked(page, ".dateline-selected")).toEqual(["Zaporizhzhia nuclear plant"]);
  });
});

it("Marks in the text are put in anew with a text that the host puts in anew, and then rest", async () => {
  const page = await visitBound("wrapped");
  await page.evaluate(() => {
    const { article } = window as unknown as Kept;
    (document.querySelector("article") as HTMLElement).innerHTML = article.html;
  });
  await expect.poll(() => marked(page)).toEqual(names);
  const changes = await page.evaluate(async () => {
    let count = 0;
    new MutationObserver((records) => {
      count += records.length;
    }).observe(document.querySelector("article") as Node, { childList: true, subtree: true });
    for (let frames = 0; frames < 10; frames += 1) await new Promise(requestAnimationFrame);
    return count;
  });
  expect(changes).toBe(0);
});

it("A browser without highlights marks nothing that the host did not ask for, and the names answer", async () => {
  const page = await visitBound("plain", withoutHighlights);
  expect(await page.evaluate(() => (window as unknown as Kept).bound?.found)).toBe(mentions.length);
  const kept = await page.evaluate(() => {
    const { article, look } = window as unknown as Kept;
    return look().nodes.every((node, at) => node === article.nodes[at]);
  });
  expect(kept).toBe(true);
  const spot = await page.evaluate(() => {
    const text = [...document.querySelectorAll("article p")].find((p) =>
      p.textContent.includes("Kursk region"),
    )?.firstChild as Text;
    const range = document.createRange();
    const start = text.data.indexOf("Kursk region");
    range.setStart(text, start);
    range.setEnd(text, start + 5);
    text.parentElement?.scrollIntoView({ block: "center" });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(spot.x, spot.y);
  await expect.poll(async () => (await chosenIn(await frameOf(page)))[0]).toBe("kursk");
  expect(open?.faults).toEqual([]);
});

it.each([
  { browser: "without highlights", prepare: withoutHighlights, elements: names.length, highlights: 0 },
  { browser: "with highlights", prepare: () => {}, elements: 0, highlights: names.length },
])("Where the host asks for marks as a fallback, a browser $browser has $elements of them", async (row) => {
  const page = await visitBound("wrapped-fallback", row.prepare);
  expect(await marked(page)).toHaveLength(row.elements);
  const highlights = await page.evaluate(() => CSS.highlights?.get("dateline-mention")?.size ?? 0);
  expect(highlights).toBe(row.highlights);
});

it("The keyboard goes from the list of places to the host's passage, which holds the focus for a screen reader", async () => {
  const page = await visitBound("plain");
  await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await frame.locator(".fold > summary").focus();
  await page.keyboard.press("Enter");
  await frame.locator('[data-site-card="kursk"] a[href="#p19"]').focus();
  await page.keyboard.press("Enter");
  await comesIntoView(page, "article p:nth-of-type(19)");
  const focused = (): Promise<(string | null | undefined)[]> =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return [
        element?.tagName,
        element?.getAttribute("tabindex"),
        element?.textContent.match(/Kursk region/)?.[0],
      ];
    });
  await expect.poll(focused).toEqual(["P", "-1", "Kursk region"]);
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const [heard] = nodes.filter(
    ({ role, properties }) =>
      role?.value === "paragraph" && properties?.some(({ name, value }) => name === "focused" && value.value),
  );
  expect(heard).toBeDefined();
  await page.keyboard.press("Tab");
  expect(await page.locator("article [tabindex]").count()).toBe(0);
  expect(open?.faults).toEqual([]);
});
