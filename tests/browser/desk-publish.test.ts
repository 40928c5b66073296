import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { deskInBrowser, isSaved } from "./desk-open.ts";

const id = "linz-bridge";
/** A site is built three times, which takes its time on a busy machine; milliseconds. */
const patience = 240_000;

const desk = deskInBrowser([], new URL("https://maps.example.org/stories/"));

const settings = (command: string): void =>
  writeFileSync(join(desk.stories, "dateline.yaml"), `publish: ${command}\n`);

/** Presses the button, and waits until it can be pressed again. */
async function publish(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Publish now" }).click();
  await page.getByRole("button", { name: "Building the site" }).waitFor();
  await page.getByRole("button", { name: "Publish now" }).waitFor({ timeout: patience });
  return (await page.locator(".over [role=status]").textContent()) ?? "";
}

it("A story is published, handed on, changed and published again, with the newsroom's own command", {
  timeout: 3 * patience,
}, async () => {
  settings('echo "sent to $(basename $SITE)"');
  const { page, faults, close } = await desk.open(id);
  await page.locator(".bar-buttons .primary").click();
  const first = await publish(page);
  expect(first).toContain("A bridge in Linz is to be inspected New.");
  expect(first).toContain("ended with code 0");
  expect(first).toContain("The site is published.");
  expect(await page.locator(".output").inputValue()).toContain("sent to dist");
  const lines = page.locator(".over .field textarea");
  expect(await lines.count()).toBe(4);
  for (const each of await lines.all())
    expect(await each.inputValue()).toContain(`https://maps.example.org/stories/${id}/`);
  const links = page.locator('section[aria-labelledby="given-title"] a');
  const ways = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const told = await page.evaluate(
    (hrefs) =>
      Promise.all(
        hrefs.map(async (href) => {
          const response = await fetch(href);
          return [response.status, response.headers.get("content-type")?.split(";")[0]] as const;
        }),
      ),
    ways,
  );
  expect(told).toEqual([
    [200, "text/html"],
    [200, "image/svg+xml"],
    [200, "image/png"],
    [200, "image/png"],
    [200, "application/zip"],
  ]);
  await page.keyboard.press("Escape");

  await page.locator("#tab-place").click();
  await page.locator(".place-list button", { hasText: "Nibelungen" }).click();
  await page.getByLabel("Position").fill("48.3100 N 14.2900 E");
  await page.getByLabel("Position").press("Enter");
  await expect.poll(() => desk.read(id, "sites.geojson")).toContain("14.29");
  await isSaved(page);
  settings("exit 3");
  await page.locator(".bar-buttons .primary").click();
  expect(await publish(page)).toContain("no correction says why");
  await page.keyboard.press("Escape");
  await page.locator("#tab-story").click();
  await page.locator("#correction-new").fill("The bridge stood in the wrong place.");
  await page.getByRole("button", { name: "Add the correction" }).click();
  await expect.poll(() => desk.read(id, "article.md")).toContain("The bridge stood in the wrong place.");
  await page.locator(".bar-buttons .primary").click();
  const second = await publish(page);
  expect(second).toContain("Moved: Nibelungen Bridge");
  expect(second).toContain("exit 3 ended with code 3");
  expect(second).not.toContain("The site is published.");
  expect(faults).toEqual([]);
  await close();
});
