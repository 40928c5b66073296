import { mkdir, mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { buildSite } from "../../src/press/build-site.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "../browser/launch.ts";
import { mapIsLive } from "../browser/open-page.ts";
import { isStill } from "./still-page.ts";

/**
 * Takes pictures of every way to draw a layer in every mode, into the temporary folder: `npm run pictures:draws -- FOLDER
 * STORY MODE,MODE`. The story of every draw class is the usual one; those of another folder can be taken instead.
 */
const [stories = "tests/fixtures/drawn", id = "every-draw", wanted = ""] = process.argv.slice(2);
const folder = join(tmpdir(), "dateline-draws");

interface Mode extends BrowserContextOptions {
  readonly name: string;
  readonly grey?: true;
  readonly print?: true;
  /** A file of the story's in place of its page. */
  readonly file?: string;
}

const still = { javaScriptEnabled: false } as const;
const phone = { viewport: { width: 390, height: 844 } } as const;
const modes: readonly Mode[] = [
  { name: "live-light" },
  { name: "live-dark", colorScheme: "dark" },
  { name: "live-contrast", contrast: "more" },
  { name: "live-contrast-dark", contrast: "more", colorScheme: "dark" },
  { name: "live-forced", forcedColors: "active" },
  { name: "live-grey", grey: true },
  { name: "live-grey-dark", grey: true, colorScheme: "dark" },
  { name: "live-phone", ...phone },
  { name: "still-light", ...still },
  { name: "still-dark", ...still, colorScheme: "dark" },
  { name: "still-phone", ...still, ...phone },
  { name: "print", ...still, print: true },
  { name: "print-grey", ...still, print: true, grey: true },
  { name: "picture", file: "map-16x9.png" },
  { name: "poster", file: "map.svg" },
  { name: "poster-dark", file: "map.svg", colorScheme: "dark" },
];

async function take(page: Page, { name, grey, print, file, javaScriptEnabled }: Mode): Promise<void> {
  const type = "achromatopsia";
  if (grey)
    await (await page.context().newCDPSession(page)).send("Emulation.setEmulatedVisionDeficiency", { type });
  await page.goto(`${address}${id}/${file ?? ""}`);
  if (print) await page.emulateMedia({ media: "print" });
  if (!file && javaScriptEnabled !== false) await mapIsLive(page);
  await isStill(page);
  const path = join(folder, `${id}-${name}.png`);
  await page.screenshot({ path, fullPage: print === true });
  console.log(path);
}

const temporary = await mkdtemp(join(tmpdir(), "dateline-draws-"));
const site = join(temporary, "site");
const built = await buildSite({ stories, geo: "public/geo", atlas: process.env.ATLAS ?? "atlas" }, site);
if (!built.ok) throw new Error(built.problems.map(({ message }) => message).join("; "));
const server = createSiteServer(site);
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
for (const mode of modes.filter(({ name }) => !wanted || wanted.split(",").includes(name))) {
  const { name: _, grey: __, print: ___, file: ____, ...options } = mode;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  await take(await context.newPage(), mode);
  await context.close();
}
await browser.close();
server.close();
await rm(temporary, { recursive: true, force: true });
