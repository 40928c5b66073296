import { expect, it } from "vitest";
import { deskInBrowser, isSaved, pasteStory } from "./desk-open.ts";

const desk = deskInBrowser();

it("An article in a language that is not read stands whole, and is read by another one's rules where that is chosen", async () => {
  const { page, faults, close } = await desk.open(undefined, { locale: "de-DE" });
  const words =
    "De brug van Linz is gesloten en het verkeer van Wenen naar de brug is omgeleid, maar de trein rijdt.";
  const id = await pasteStory(page, { text: `De brug van Linz\n\n${words}` });
  const notice = page.locator('.notice[data-unread="nl"]');
  await expect.poll(() => notice.textContent()).toContain("Niederländisch");
  expect(await page.locator(".ProseMirror").textContent()).toBe(words);
  expect(await page.locator(".ProseMirror .name").count()).toBe(0);
  expect(desk.read(id, "article.md")).toContain("lang: nl");
  await notice.getByRole("button", { name: "Deutsch" }).press("Enter");
  await expect.poll(() => page.locator(".ProseMirror .name").allTextContents()).toContain("Linz");
  await expect.poll(() => notice.count()).toBe(0);
  await isSaved(page);
  expect(desk.read(id, "article.md")).toContain("lang: de");
  expect(desk.read(id, "article.md")).toContain("[Linz](#linz)");
  expect(desk.read(id, "sites.geojson")).toContain('"linz"');
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".ProseMirror .name").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});
