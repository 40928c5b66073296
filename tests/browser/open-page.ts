import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page that keeps account of what went wrong on it and whom it called. */
export interface OpenPage {
  readonly page: Page;
  /** Uncaught errors and console errors. */
  readonly faults: string[];
  /** Addresses of other origins that it asked for. */
  readonly strangers: string[];
  close(): Promise<void>;
}

/** Opens an address in a context of its own; without a service worker, if not asked for, as it would answer for the network. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const strangers: string[] = [];
  const { origin } = new URL(address);
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) strangers.push(url.href);
  });
  await page.goto(address);
  return { page, faults, strangers, close: () => context.close() };
}

/** Waits until the live map has its first full picture. */
export async function mapIsLive(page: Page): Promise<void> {
  await page.waitForSelector('[data-map="live"]');
}

/** The page's selection as its contract shows it. */
export function selectionOf(page: Page): Promise<{ site: string | null; passage: string | null }> {
  return page.evaluate(() => {
    const root = document.querySelector("[data-story]");
    return {
      site: root?.getAttribute("data-selected-site") ?? null,
      passage: root?.getAttribute("data-selected-passage") ?? null,
    };
  });
}

/** Waits until an element stands inside the window and has come to rest there. */
export async function comesIntoView(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((sought) => {
    const rect = document.querySelector(sought)?.getBoundingClientRect();
    return rect && rect.top >= 0 && rect.bottom <= window.innerHeight;
  }, selector);
}
