import { expect, it } from "vitest";
import { deskInBrowser, isSaved, pasteStory, spotOf } from "./desk-open.ts";

const text = [
  "Rain over two rivers",
  "Rain fell on Zorkograd and on Velmira Falls for a week, and on Brunovice for a day.",
  "Nobody slept in Kastellberg-on-Tarn, said Milan Petrov of Toulouse.",
].join("\n\n");

const desk = deskInBrowser();

it("takes every key on the card where no frame is drawn between two", async () => {
  const { page, faults, close } = await desk.open();
  const id = await pasteStory(page, { text });
  await isSaved(page);
  const words = await page.locator(".ProseMirror").textContent();
  const spot = await spotOf(page, "Rain fell");
  await page.mouse.click(spot.x, spot.y);
  const left = page.locator(".ProseMirror .name-open, .ProseMirror .name-unsure");
  await expect.poll(() => left.count()).toBeGreaterThan(1);
  const open = await left.allTextContents();
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.keyboard.press("F8");
  for (let names = 0; names < open.length; names++)
    for (const key of names % 2 ? ["x"] : ["l", "1"]) await page.keyboard.press(key);
  await expect.poll(() => page.locator(".name-card h2").textContent()).toBe("Every name is settled");
  expect(await page.locator(".ProseMirror").textContent()).toBe(words);
  await isSaved(page);
  for (const name of open) expect(desk.read(id, "article.md")).toContain(`text: ${name}\n`);
  expect(faults).toEqual([]);
  await close();
});

it("brings the card of the next name into view on a phone, where only the text was", async () => {
  const { page, close } = await desk.open(undefined, { viewport: { width: 390, height: 844 } });
  await pasteStory(page, { text });
  await page.locator(".pane-tabs button").first().click();
  await expect.poll(() => page.locator(".ProseMirror .name-open").count()).toBeGreaterThan(0);
  expect(await page.locator(".name-card").isVisible()).toBe(false);
  await page.keyboard.press("F8");
  await page.locator("[data-focus=name]:focus").waitFor();
  expect(await page.locator(".name-card").isVisible()).toBe(true);
  await close();
});

it("shows all of a title where the screen becomes narrower", async () => {
  const { page, close } = await desk.open(undefined, { viewport: { width: 1280, height: 800 } });
  await pasteStory(page, { text: `A week of weather and work\n\n${text}` });
  const title = page.locator(".field-title textarea");
  const hidden = (): Promise<number> =>
    title.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  const before = await title.evaluate(({ clientHeight }) => clientHeight);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => title.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(before);
  await expect.poll(hidden).toBeLessThanOrEqual(2);
  await close();
});
