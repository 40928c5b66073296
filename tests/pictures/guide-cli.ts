import { mkdir, mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { story } from "../../src/commands/story.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { buildSite } from "../../src/press/build-site.ts";
import { tableText } from "../../src/press/read-tables.ts";
import { createSiteServer } from "../../src/press/serve.ts";
import { launchBrowser } from "../browser/launch.ts";
import { mapIsLive } from "../browser/open-page.ts";
import { isStill } from "./still-page.ts";

/** Takes the pictures of docs/editors-guide.md: what its commands make of the guide's own article. */
const folder = "docs/pictures";
const article = "tests/fixtures/articles/unseen/valencia-flood.txt";

const temporary = await mkdtemp(join(tmpdir(), "dateline-guide-"));
const stories = join(temporary, "stories");
const words = ["--title", "The water came before the rain", "--published", "2026-03-18"];
await story.run(["new", "valencia-flood", article, ...words, "--stories", stories], {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  progress() {},
  today: () => "2026-03-18",
  open: () => [createGazetteer(tableText), createLexicon(tableText)],
});
await buildSite({ stories, geo: "public/geo" }, join(temporary, "site"));
const server = createSiteServer(join(temporary, "site"));
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });

const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
await page.goto(address);
await mapIsLive(page);
await isStill(page);
await page.screenshot({ path: join(folder, "guide-draft.png") });
await page.click('#article [data-site="utiel"]');
await isStill(page);
await page.screenshot({ path: join(folder, "guide-place.png") });
await page.keyboard.press("Escape");
const left = page.locator("text=No outline of it is at hand.").first();
await left.scrollIntoViewIfNeeded();
await isStill(page);
await page.screenshot({ path: join(folder, "guide-left-off.png") });

await browser.close();
server.close();
await rm(temporary, { recursive: true, force: true });
