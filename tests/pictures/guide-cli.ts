import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { isSaved, pasteStory, startDesk } from "../browser/desk-open.ts";
import { launchBrowser } from "../browser/launch.ts";
import { isStill } from "./still-page.ts";

/** Takes the pictures of docs/editors-guide.md: the desk as an editor sees it with the guide's own article. */
const folder = "docs/pictures";
const article = readFileSync("tests/fixtures/articles/unseen/valencia-flood.txt", "utf8");

const desk = await startDesk(["stories/truce-call"]);
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
const { page } = await desk.open(browser);
const take = async (name: string): Promise<void> => {
  await isStill(page);
  await page.screenshot({ path: join(folder, `guide-${name}.png`) });
};

await page.waitForSelector(".card .in-order, .card .lacks");
await take("start");

await pasteStory(page, { text: `The water came before the rain\n\n${article}` });
await page.waitForSelector(".name-unsure");
await isSaved(page);
await page.keyboard.press("F8");
await page.waitForSelector(".desk-pin-place");
await page.waitForResponse((response) => response.url().endsWith("/api/base"));
await take("names");
for (let names = 0; names < 20 && (await page.locator(".name-card .chip").count()); names++)
  await page.keyboard.press("Enter");

const pin = page.locator('.desk-pin[aria-label^="Utiel"]');
await pin.focus();
await page.keyboard.press("Enter");
await page.locator(".place-form").waitFor();
for (let step = 0; step < 30; step++) await page.keyboard.press("Shift+ArrowLeft");
await page.waitForSelector(".place-form [role=alert]");
await take("place");
await page.locator(".place-form [role=alert] button").click();
await isSaved(page);

await page.locator(".bar-buttons button", { hasText: "Preview" }).click();
await page.frameLocator(".preview iframe").locator('[data-map="live"]').waitFor({ timeout: 60_000 });
await take("preview");

await browser.close();
await desk.close();
