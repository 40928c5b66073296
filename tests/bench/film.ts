import type { Browser, BrowserContextOptions, CDPSession } from "playwright-core";
import { changedBlocks } from "../browser/changed-blocks.ts";

/** How much of the map may still change after its first true picture, in per cent of its blocks. */
const yetToChange = 3;

interface Frame {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly picture: Buffer;
}

/**
 * Films a cold load, and tells when the map first looked as it does in the end, in milliseconds since navigation: but for 3 % of
 * its blocks of 6 by 6 pixels. A load of its own, as filming changes what it films; the same for every page.
 *
 * @param prepare slows the machine and the line down
 * @param mapOf finds the map in the page
 */
export async function filmedPicture(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  prepare: (session: CDPSession) => Promise<void>,
  mapOf: string,
): Promise<number> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await prepare(session);
  await page.addInitScript(markLive);
  const frames: Frame[] = [];
  session.on("Page.screencastFrame", ({ data, sessionId, metadata }) => {
    frames.push({ at: 1000 * (metadata.timestamp ?? 0), picture: Buffer.from(data, "base64") });
    /** Refused once the page is gone. */
    void session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("live").length > 0, null, {
    timeout: 120_000,
  });
  await stands(frames, () => page.evaluate(() => new Promise((done) => requestAnimationFrame(done))));
  const { started, part } = await page.evaluate((selector) => {
    const { left, top, width, height } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [across, down] = [window.innerWidth, window.innerHeight];
    const part = { left: left / across, top: top / down, width: width / across, height: height / down };
    return { started: performance.timeOrigin, part };
  }, mapOf);
  await session.send("Page.stopScreencast");
  const blank = await context.newPage();
  const first = await firstLike(frames, (frame, last) =>
    changedBlocks(blank, frame.picture, last.picture, part),
  );
  await context.close();
  return first.at - started;
}

/** Runs in the page before all else: marks when its map is live, as the pages of MapLibre alone do themselves. */
export function markLive(): void {
  new MutationObserver(() => {
    if (document.querySelector('[data-map="live"]') && !performance.getEntriesByName("live").length)
      performance.mark("live");
  }).observe(document, { subtree: true, attributeFilter: ["data-map"] });
}

/** Waits until 30 of the page's frames in a row brought no new picture. */
async function stands(frames: readonly Frame[], frame: () => Promise<unknown>): Promise<void> {
  for (let quiet = 0, seen = 0; quiet < 30; quiet++) {
    if (frames.length > seen) [seen, quiet] = [frames.length, 0];
    await frame();
  }
}

/** The first frame from which on none differs by more from the last one. */
async function firstLike(
  frames: readonly Frame[],
  changed: (frame: Frame, last: Frame) => Promise<number>,
): Promise<Frame> {
  const last = frames.at(-1);
  if (!last) throw new Error("The browser filmed no frame.");
  let first = last;
  for (const frame of frames.toReversed()) {
    if ((await changed(frame, last)) > yetToChange) break;
    first = frame;
  }
  return first;
}
