import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { openDesk } from "../../src/desk/server/desk.ts";
import { createDoors } from "../../src/desk/server/doors.ts";
import { createDeskServer } from "../../src/desk/server/server.ts";
import { launchBrowser } from "./launch.ts";
import { type OpenPage, openPage } from "./open-page.ts";

/** The desk on a folder of its own, as `dateline desk` starts it. */
export interface DeskAtWork {
  /** With the token. */
  readonly address: string;
  /** A file's text as it is on the disk; empty where it is not there. */
  read(story: string, file: string): string;
  readonly stories: string;
  /** Waits until the desk knows that no page has the story open: a killed browser's connections may outlive it a while. */
  isLeft(story: string): Promise<void>;
  /** Opens the list of stories, or a story. */
  open(browser: Browser, story?: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

const token = "a-token-that-only-this-test-knows";

/**
 * @param copied folders of stories that it begins with
 * @param address where its site is to stand, as `--address` says it
 */
export async function startDesk(
  copied: readonly string[] = [],
  address: URL | null = null,
): Promise<DeskAtWork> {
  const root = mkdtempSync(join(tmpdir(), "dateline-desk-"));
  const stories = join(root, "stories");
  cpSync("tests/fixtures/stories/linz-bridge", join(stories, "linz-bridge"), { recursive: true });
  for (const folder of copied)
    cpSync(folder, join(stories, folder.split("/").at(-1) ?? ""), { recursive: true });
  const sources = { stories, geo: "public/geo", atlas: "atlas", out: join(root, "dist"), address };
  const desk = await openDesk(sources, { now: () => Date.now(), today: () => "2026-11-26" });
  const port = (): number => (server.address() as AddressInfo).port;
  const server = createDeskServer(desk, createDoors(token, ["127.0.0.1"], port));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  await desk.names.ask("warm", null);
  /** The page is bundled when it is first asked for, which may take longer than a browser waits. */
  await fetch(`http://127.0.0.1:${port()}/`, { headers: { cookie: `dateline-desk-${port()}=${token}` } });
  const way = `http://127.0.0.1:${port()}/?token=${token}`;
  return {
    address: way,
    stories,
    async isLeft(story) {
      await expect.poll(() => desk.live(story).isEmpty()).toBe(true);
    },
    read(story, file) {
      try {
        return readFileSync(join(stories, story, file), "utf8");
      } catch {
        return "";
      }
    },
    async open(browser, story, options = {}) {
      const opened = await openPage(browser, way, { reducedMotion: "reduce", ...options });
      await opened.page.waitForSelector(".bring");
      if (story === undefined) return opened;
      await opened.page.locator(`.card a[href="#/${story}"]`).click();
      await opened.page.waitForSelector(".ProseMirror p");
      return opened;
    },
    async close() {
      desk.destroy();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A desk with a browser, for all tests of a file. */
export interface DeskInBrowser extends Omit<DeskAtWork, "open" | "close"> {
  /** Opens the list of stories, or a story, in the file's browser. */
  open(story?: string, options?: BrowserContextOptions): Promise<OpenPage>;
  /** The same in a browser of the test's own. */
  openIn: DeskAtWork["open"];
}

/** Starts a desk and a browser before a file's tests, and ends both behind them. The arguments are those of `startDesk`. */
export function deskInBrowser(...args: Parameters<typeof startDesk>): DeskInBrowser {
  let desk: DeskAtWork;
  let browser: Browser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([startDesk(...args), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  return {
    get address() {
      return desk.address;
    },
    get stories() {
      return desk.stories;
    },
    read: (story, file) => desk.read(story, file),
    isLeft: (story) => desk.isLeft(story),
    open: (story, options) => desk.open(browser, story, options),
    openIn: (own, story, options) => desk.open(own, story, options),
  };
}

/** Pastes as a browser does where the clipboard holds an article. */
export async function paste(page: Page, { html = "", text = "" }): Promise<void> {
  await page.evaluate(
    ([asHtml = "", asText = ""]) => {
      const data = new DataTransfer();
      if (asHtml) data.setData("text/html", asHtml);
      data.setData("text/plain", asText);
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.dispatchEvent(event);
    },
    [html, text],
  );
}

/** Pastes an article and waits until it stands there with its names. */
export async function pasteStory(page: Page, article: { html?: string; text?: string }): Promise<string> {
  await paste(page, article);
  await page.waitForSelector(".ProseMirror p", { timeout: 60_000 });
  return new URL(page.url()).hash.slice(2);
}

/** Waits until all is written. */
export async function isSaved(page: Page): Promise<void> {
  await page.waitForSelector('.safety[data-safety="saved"]', { timeout: 30_000 });
}

/** Where words stand on the screen, scrolled into view: their middle, and the right edge of the last one. */
export function spotOf(page: Page, words: string): Promise<{ x: number; y: number; right: number }> {
  return page.locator(".ProseMirror").evaluate((text, sought) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(sought);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: "center" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const rect = [...range.getClientRects()].at(-1);
      if (rect)
        return { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2, right: rect.right };
    }
    throw new Error(`The text has no "${sought}".`);
  }, words);
}
