import type { Browser, CDPSession, Page } from "playwright-core";
import { launchBrowser } from "../browser/launch.ts";
import { type Benched, openSites } from "./sites.ts";

/** What one cold load of a page gave; times in milliseconds since navigation, sizes in KiB. */
export type Load = Readonly<Record<string, number>>;

/** A reader's machine and line. */
interface Profile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly slowdown: number;
  /** Bytes a second and milliseconds a round trip, or null for what the machine gives. */
  readonly line: { readonly down: number; readonly latency: number } | null;
}

const profiles: readonly Profile[] = [
  { name: "unthrottled", width: 1280, height: 800, scale: 1, slowdown: 1, line: null },
  {
    name: "phone",
    width: 412,
    height: 915,
    scale: 2,
    slowdown: 4,
    line: { down: 1_600_000 / 8, latency: 150 },
  },
];

/** Pages by name, each with how one finds its address, its pins and its live map. */
const pages = {
  page: { address: (sites: Benched) => sites.page, pin: "[data-pin=kyiv]" },
  embed: { address: (sites: Benched) => `${sites.page}embed.html`, pin: "[data-pin=kyiv]" },
  bare: { address: (sites: Benched) => sites.bare, pin: ".maplibregl-marker[title=Kyiv]" },
} as const;
type PageName = keyof typeof pages;

/** Loads each page `count` times in turn, on every profile. */
export async function measureLoads(count: number): Promise<Record<string, Record<PageName, Load[]>>> {
  const sites = await openSites();
  const browser = await launchBrowser();
  try {
    const results: Record<string, Record<PageName, Load[]>> = {};
    for (const profile of profiles) {
      const loads: Record<PageName, Load[]> = { page: [], embed: [], bare: [] };
      for (let turn = 0; turn < count; turn++)
        for (const name of Object.keys(pages) as PageName[])
          loads[name].push(await loadOnce(browser, sites, name, profile));
      results[profile.name] = loads;
    }
    return results;
  } finally {
    await browser.close();
    await sites.close();
  }
}

async function loadOnce(browser: Browser, sites: Benched, name: PageName, profile: Profile): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: profile.width, height: profile.height },
    deviceScaleFactor: profile.scale,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await throttle(session, profile);
  await page.addInitScript({ content: "globalThis.__name ??= (named) => named" });
  await page.addInitScript(watchPage);
  sites.sent();
  await page.goto(pages[name].address(sites), { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("live").length > 0, null, {
    timeout: 120_000,
  });
  const seen = await page.evaluate(() =>
    (window as unknown as { seen: () => Record<string, number> }).seen(),
  );
  const sent = sites.sent();
  const answer = await clickTime(page, pages[name].pin);
  const frames = await panFrames(page);
  const heap = name === "bare" ? {} : await heapGrowth(page, session);
  await context.close();
  const weigh = (wanted: RegExp): number =>
    sent.filter(({ path }) => wanted.test(path)).reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  return {
    ...seen,
    requests: sent.length,
    "KiB in all": weigh(/./),
    "KiB before the engine": weigh(/^(?!.*(?:engine|maplibre|bare|geo\/))/),
    "KiB of layers": weigh(/geo\//),
    "click to answer": answer,
    "frame while panning, p95": frames,
    ...heap,
  };
}

async function throttle(session: CDPSession, { slowdown, line }: Profile): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: false });
  if (line)
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down,
      uploadThroughput: line.down,
    });
  if (slowdown > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/** Runs in the page before all else (tsx wraps its functions in `__name`, which the page must have): marks the live map and keeps account of paints, shifts and long tasks. */
function watchPage(): void {
  let shift = 0;
  let blocked = 0;
  let largest = 0;
  const observe = (type: string, seen: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  observe("layout-shift", (entry) => {
    shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe("longtask", ({ duration }) => {
    blocked += Math.max(0, duration - 50);
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    largest = startTime;
  });
  new MutationObserver(() => {
    if (document.querySelector('[data-map="live"]') && !performance.getEntriesByName("live").length)
      performance.mark("live");
  }).observe(document, { subtree: true, attributes: true, childList: true });
  Object.assign(window, {
    seen: () => {
      const live = performance.getEntriesByName("live")[0]?.startTime ?? 0;
      const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? live;
      return {
        "first contentful paint": painted,
        "largest contentful paint": largest,
        "first picture of the map": document.querySelector(".poster") ? painted : live,
        "live map": live,
        "total blocking time": blocked,
        "layout shift": shift,
      };
    },
  });
}

/** From a pin's click to the next frame on the screen, in milliseconds. */
function clickTime(page: Page, pin: string): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        document.querySelector<HTMLElement>(selector)?.click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
    pin,
  );
}

/** The 95th percentile of the time between frames while the map is dragged, in milliseconds. */
async function panFrames(page: Page): Promise<number> {
  const box = await page.locator("canvas").first().boundingBox();
  if (!box) throw new Error("The page has no map to drag.");
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frames: times });
    const tick = (time: number): void => {
      times.push(time);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step++) await page.mouse.move(x + step * 3, y - step);
  await page.mouse.up();
  return page.evaluate(() => {
    const { frames } = window as unknown as { frames: number[] };
    const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time));
    gaps.sort((a, b) => a - b);
    return gaps[Math.floor(gaps.length * 0.95)] ?? 0;
  });
}

/** How much the heap grows over 50 selections after a first round of them, in per cent. */
async function heapGrowth(page: Page, session: CDPSession): Promise<Load> {
  const select = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      const pins = [...document.querySelectorAll<HTMLElement>("[data-pin]")];
      for (let turn = 0; turn < count; turn++) {
        pins[turn % pins.length]?.click();
        await new Promise(requestAnimationFrame);
      }
    }, times);
  const used = async (): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  await select(50);
  const before = await used();
  await select(50);
  return { "heap growth over 50 selections, %": (100 * ((await used()) - before)) / before };
}
