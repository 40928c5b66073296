import type { Browser, CDPSession, Page } from "playwright-core";
import { launchBrowser } from "../browser/launch.ts";
import { cost } from "./cost.ts";
import { filmedPicture, markLive } from "./film.ts";
import { pan, watchFrames, zoom } from "./gestures.ts";
import { growthOverMounts, growthOverSelections } from "./heap.ts";
import { type Benched, openSites } from "./sites.ts";

/** What one cold load of a page gave; times in milliseconds since navigation, sizes in KiB. */
export type Load = Readonly<Record<string, number>>;

/** A reader's machine and line. */
interface Profile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The embed's width: its map then has about as many pixels as the bare page's, or fewer where that is as wide as the window. */
  readonly embedWidth: number;
  readonly scale: number;
  readonly slowdown: number;
  /** Bytes a second and milliseconds a round trip, or null for what the machine gives. */
  readonly line: { readonly down: number; readonly latency: number } | null;
}

const profiles: readonly Profile[] = [
  { name: "unthrottled", width: 1280, height: 800, embedWidth: 988, scale: 1, slowdown: 1, line: null },
  {
    name: "phone",
    width: 412,
    height: 915,
    embedWidth: 412,
    scale: 2,
    slowdown: 4,
    line: { down: 1_600_000 / 8, latency: 150 },
  },
];

const ours = { map: ".map", pins: "[data-pin]", opens: "[data-card]:not([hidden])" };
const theirs = { map: "#map", pins: ".maplibregl-marker", opens: ".maplibregl-popup" };
/** Pages by name, each with its address, what stands for its sites, and what a click on one opens. */
const pages = {
  page: { address: (sites: Benched) => sites.page, ...ours },
  embed: { address: (sites: Benched) => `${sites.page}embed.html`, ...ours },
  bare: { address: (sites: Benched) => sites.bare, ...theirs },
  plain: { address: (sites: Benched) => sites.plain, ...theirs },
} as const;
type PageName = keyof typeof pages;

/** Loads each page `count` times in turn, on every profile. */
export async function measureLoads(count: number): Promise<Record<string, Record<PageName, Load[]>>> {
  const sites = await openSites();
  const browser = await launchBrowser();
  try {
    const results: Record<string, Record<PageName, Load[]>> = {};
    for (const profile of profiles) {
      const loads: Record<PageName, Load[]> = { page: [], embed: [], bare: [], plain: [] };
      for (let turn = 0; turn < count; turn++)
        for (const name of Object.keys(pages) as PageName[])
          loads[name].push(await loadOnce(browser, sites, name, profile, turn === 0));
      results[profile.name] = loads;
    }
    return results;
  } finally {
    await browser.close();
    await sites.close();
  }
}

/** @param isUsed whether the page is used too, once it has loaded: that takes a minute, and is much the same each time */
async function loadOnce(
  browser: Browser,
  sites: Benched,
  name: PageName,
  profile: Profile,
  isUsed: boolean,
): Promise<Load> {
  const options = {
    viewport: { width: name === "embed" ? profile.embedWidth : profile.width, height: profile.height },
    deviceScaleFactor: profile.scale,
  };
  const { address, map } = pages[name];
  const slowed = (session: CDPSession): Promise<void> => throttle(session, profile);
  const filmed = await filmedPicture(browser, address(sites), options, slowed, map);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowed(session);
  await page.addInitScript({ content: "globalThis.__name ??= (named) => named" });
  await page.addInitScript(markLive);
  await page.addInitScript(watchPage);
  await page.addInitScript(watchFrames);
  sites.sent();
  /** Nothing else is asked of the page before: the driver's own script would take 40 ms of a phone's first paint. */
  await page.goto(address(sites));
  await page.waitForFunction(() => performance.getEntriesByName("live").length > 0, null, {
    timeout: 120_000,
  });
  const seen = await page.evaluate(() =>
    (window as unknown as { seen: () => Record<string, number> }).seen(),
  );
  const sent = sites.sent();
  const used = isUsed ? await use(page, sites, name, profile) : {};
  await context.close();
  const weigh = (wanted: RegExp): number =>
    sent.filter(({ path }) => wanted.test(path)).reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  return {
    ...seen,
    "first picture of the map, filmed": filmed,
    requests: sent.length,
    "KiB in all": weigh(/./),
    "KiB before the engine": weigh(/^(?!.*(?:engine|maplibre|bare|plain|geo\/))/),
    "KiB of layers": weigh(/geo\//),
    ...used,
  };
}

/** What it costs to move the map, and to choose a place, and whether anything is kept that should not be. */
async function use(page: Page, sites: Benched, name: PageName, profile: Profile): Promise<Load> {
  const { pins, opens } = pages[name];
  const panned = await pan(page, pins);
  const zoomed = await zoom(page);
  const click = await cost(page, pins, "click");
  if (!(await page.$(opens))) throw new Error(`A click in ${name} opened no ${opens}.`);
  const paint = await nextPaint(page, pins);
  const heap: Record<string, number> = {};
  if (pages[name].map === ours.map)
    heap["heap growth over 50 selections, %"] = await growthOverSelections(page);
  if (name === "embed" && !profile.line)
    heap["heap growth over 20 mounts, %"] = await growthOverMounts(page, sites.page);
  return {
    "click to answer": click.answer,
    "click to answer, work": click.work,
    "click, all work": click.all,
    "interaction to next paint, worst of 5": paint,
    "frame while panning, p95": panned.p95,
    "frames drawn while panning, of 60": panned.drawn,
    "frame while zooming, p95": zoomed.p95,
    "frames drawn while zooming, of 60": zoomed.drawn,
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

/** Runs in the page before all else (tsx wraps its functions in `__name`, which the page must have): keeps account of paints, shifts and long tasks. */
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

/** The longest of five real clicks on pins, from the hand to the next paint, as the browser tells it, in milliseconds. */
async function nextPaint(page: Page, pins: string): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "click") times.push(duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const spots = await page.$$eval(pins, (found) =>
    found.flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      return hit && element.contains(hit) ? [{ x, y }] : [];
    }),
  );
  for (const { x, y } of spots.slice(0, 5)) {
    await page.mouse.click(x, y);
    await page.waitForTimeout(800);
  }
  return page.evaluate(() => Math.max(16, ...(window as unknown as { times: number[] }).times));
}
