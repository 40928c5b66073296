import { mkdir, mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "../browser/launch.ts";
import { mapIsLive } from "../browser/open-page.ts";
import { realStory } from "../embed/real-story.ts";
import { isStill } from "./still-page.ts";

/**
 * Takes docs/pictures: the page at load at every size, light and dark, and a sheet of all its sites chosen in turn, to
 * be looked at one by one.
 */
const folder = "docs/pictures";
const sizes = [
  { width: 1280, height: 800 },
  { width: 1600, height: 1000 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
const schemes = ["light", "dark"] as const;
const sites: readonly string[] = realStory().sites.map(({ id }) => id);

const temporary = await mkdtemp(join(tmpdir(), "dateline-pictures-"));
const browser = await launchBrowser();
await buildSite({ stories: "stories", geo: "public/geo" }, join(temporary, "site"));
const server = createSiteServer(join(temporary, "site"));
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
await mkdir(folder, { recursive: true });
for (const size of sizes)
  for (const colorScheme of schemes) {
    const name = `${size.width}x${size.height}-${colorScheme}`;
    const shots: Buffer[] = [];
    for (const site of ["", ...sites]) {
      const page = await browser.newPage({ viewport: size, colorScheme, reducedMotion: "reduce" });
      await page.goto(site ? `${address}#${site}` : address);
      await mapIsLive(page);
      await isStill(page);
      const shot = await page.screenshot();
      if (site) shots.push(shot);
      else await page.screenshot({ path: join(folder, `${name}.png`) });
      if (name === "1280x800-light" && site === "kursk")
        await page.screenshot({ path: join(folder, `${name}-kursk.png`) });
      await page.close();
    }
    await takeSheet(browser, shots, size.width > 800 ? 640 : 300, join(folder, `${name}-sites.jpg`));
  }
await browser.close();
server.close();
await rm(temporary, { recursive: true, force: true });

/** Puts pictures side by side on one sheet. */
async function takeSheet(on: Browser, shots: readonly Buffer[], width: number, path: string): Promise<void> {
  const page = await on.newPage({ viewport: { width: width * 3 + 40, height: 800 } });
  const images = shots.map(
    (shot) => `<img width="${width}" src="data:image/png;base64,${shot.toString("base64")}">`,
  );
  await page.setContent(
    `<body style="margin:0;background:#808080;display:flex;flex-wrap:wrap;gap:10px">${images.join("")}</body>`,
  );
  await page.screenshot({ path, fullPage: true, type: "jpeg", quality: 72 });
  await page.close();
}
