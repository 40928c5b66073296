import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { editionOf } from "../../src/html/edition.ts";
import { filesOf } from "../../src/press/base-map.ts";
import { browserParts } from "../../src/press/browser-parts.ts";
import { buildSite } from "../../src/press/build-site.ts";
import { writeEdition } from "../../src/press/editions.ts";
import { readFileParts } from "../../src/press/file-parts.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { checkFolder } from "../../src/press/read-story.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "../browser/launch.ts";
import { busy, cost } from "./cost.ts";
import { pan, watchFrames } from "./gestures.ts";
import { type Extent, writeGrowingStory } from "./growing-story.ts";
import type { Load } from "./load.ts";
import { listening } from "./sites.ts";

/** The sizes that growth is measured at. */
const extents: readonly Extent[] = [
  { sites: 10, mentions: 50 },
  { sites: 100, mentions: 500 },
  { sites: 1000, mentions: 5000 },
];

/** Builds a story of each size and opens each `count` times; figures by size. */
export async function measureGrowth(count: number): Promise<Record<string, Load[]>> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-growth-"));
  const stories = join(folder, "stories");
  const site = join(folder, "site");
  for (const extent of extents) await writeGrowingStory(join(stories, nameOf(extent)), extent);
  const built = await buildSite({ stories, geo: "public/geo" }, site);
  if (!built.ok) throw new Error(built.problems[0]?.message);
  const server = createSiteServer(site);
  const address = await listening(server);
  const browser = await launchBrowser();
  try {
    const figures: Record<string, Load[]> = {};
    for (let turn = 0; turn < count; turn++)
      for (const extent of extents) {
        const name = nameOf(extent);
        const made = await buildOnce(join(stories, name), join(folder, "made", name));
        const seen = await openOnce(browser, `${address}${name}/`);
        figures[name] = [
          ...(figures[name] ?? []),
          { ...made, ...(await weighed(join(site, name))), ...seen },
        ];
      }
    return figures;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function nameOf({ sites, mentions }: Extent): string {
  return `${sites}-sites-${mentions}-mentions`;
}

/** The story's own part of a build: the bundles are the same for all. */
async function buildOnce(story: string, out: string): Promise<Load> {
  const atlas = readAtlas("public/geo");
  const shells = {
    page: await readFile("index.html", "utf8"),
    embed: await readFile("embed.html", "utf8"),
    file: await readFileParts(join(await browserParts(), "file")),
  };
  await cp("public/geo", join(out, "geo"), { recursive: true });
  const busy = (): number => process.cpuUsage().user / 1000;
  const begin = busy();
  const checked = await checkFolder(story, atlas);
  if (!checked.ok) throw new Error(checked.problems[0]?.message);
  const read = busy();
  await writeEdition(editionOf(checked.value, atlas, null, filesOf(atlas)), shells, out);
  return { "build: check": read - begin, "build: its files": busy() - read };
}

async function weighed(folder: string): Promise<Load> {
  const page = await readFile(join(folder, "index.html"));
  const embed = await readFile(join(folder, "embed.html"));
  return {
    "page, KiB": page.length / 1024,
    "page, KiB gzip": gzipSync(page, { level: 9 }).length / 1024,
    "embed, KiB gzip": gzipSync(embed, { level: 9 }).length / 1024,
  };
}

async function openOnce(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript({ content: "globalThis.__name ??= (named) => named" });
  await page.addInitScript(watchFrames);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector('[data-map="live"]', { timeout: 120_000 });
  const live = await page.evaluate(() => performance.now());
  const mentions = ".article a[data-site]";
  await cost(page, mentions, "click", 2);
  const hover = await cost(page, mentions, "pointerover");
  const text = await cost(page, mentions, "click");
  const map = await cost(page, "[data-pin]", "click");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(1000);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await busy(session);
  const { p95, count } = await pan(page, "[data-pin]");
  const moved = (await busy(session)) - before;
  await context.close();
  return {
    "live map": live,
    "hover over a name: work": hover.work,
    "choosing a name: work": text.work,
    "choosing a name: all work": text.all,
    "choosing a pin: work": map.work,
    "choosing a pin: all work": map.all,
    "frame while panning: work": moved / count,
    "frame while panning: p95 of the time between": p95,
  };
}
