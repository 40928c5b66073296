import { mkdir, mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "../browser/launch.ts";
import { mapIsLive } from "../browser/open-page.ts";
import { isStill } from "./still-page.ts";

/** Takes docs/pictures/examples: each of the ten examples at load, wide in light colours and narrow in dark ones. */
const folder = "docs/pictures/examples";
const views = [
  { width: 1280, height: 800, colorScheme: "light", quality: 72 },
  { width: 390, height: 844, colorScheme: "dark", quality: 78 },
] as const;

const temporary = await mkdtemp(join(tmpdir(), "dateline-examples-"));
const site = join(temporary, "site");
const atlas = process.env.ATLAS ?? "atlas";
const built = await buildSite({ stories: "examples", geo: "public/geo", atlas }, site);
if (!built.ok) throw new Error(built.problems.map(({ message }) => message).join("; "));
const server = createSiteServer(site);
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
for (const id of built.stories)
  for (const { width, height, colorScheme, quality } of views) {
    const viewport = { width, height };
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
    await page.goto(`${address}${id}/`);
    await mapIsLive(page);
    await isStill(page);
    const path = join(folder, `${id}-${width}x${height}-${colorScheme}.jpg`);
    await page.screenshot({ path, type: "jpeg", quality });
    await page.close();
  }
await browser.close();
server.close();
await rm(temporary, { recursive: true, force: true });
