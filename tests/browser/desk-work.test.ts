import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { deskInBrowser, isSaved, pasteStory, spotOf } from "./desk-open.ts";

const desk = deskInBrowser(["stories/truce-call"]);

/** Clicks behind a paragraph's last letter and types. */
async function type(page: Page, paragraph: number, words: string): Promise<void> {
  const text = await page.locator(".ProseMirror p").nth(paragraph).textContent();
  const { right, y } = await spotOf(page, (text ?? "").trim().slice(-12));
  await page.mouse.click(right - 1, y);
  await page.keyboard.type(words);
}

describe("the files", () => {
  it("of a real story keep every byte but those of the paragraph that was changed", async () => {
    const { page, faults, close } = await desk.open("truce-call");
    const before = desk.read("truce-call", "article.md");
    const sites = desk.read("truce-call", "sites.geojson");
    await type(page, 3, " It rained.");
    await expect.poll(() => desk.read("truce-call", "article.md")).toContain("It rained.");
    const lines = before.split("\n");
    const after = desk.read("truce-call", "article.md").split("\n");
    expect(after.filter((line, index) => line !== lines[index])).toHaveLength(1);
    expect(desk.read("truce-call", "sites.geojson")).toBe(sites);
    await page.keyboard.press("Control+z");
    await expect.poll(() => desk.read("truce-call", "article.md")).toBe(before);
    expect(faults).toEqual([]);
    await close();
  });

  it("that another program changed elsewhere come in, and what was typed stays", async () => {
    const { page, close } = await desk.open("linz-bridge");
    await type(page, 0, " Typed here.");
    const path = join(desk.stories, "linz-bridge", "article.md");
    writeFileSync(path, `${readFileSync(path, "utf8").trimEnd()}\n\nWritten by another program.\n`);
    await expect
      .poll(() => page.locator(".ProseMirror").textContent())
      .toContain("Written by another program.");
    await expect.poll(() => desk.read("linz-bridge", "article.md")).toContain("Typed here.");
    expect(desk.read("linz-bridge", "article.md")).toContain("Written by another program.");
    await close();
  });

  it("that another changed at the same lines are shown beside one another, and nothing is overwritten", async () => {
    const { page, close } = await desk.open("linz-bridge");
    const path = join(desk.stories, "linz-bridge", "article.md");
    const text = readFileSync(path, "utf8");
    const [words = ""] = ((await page.locator(".ProseMirror p").nth(1).textContent()) ?? "")
      .split(" ")
      .slice(-1);
    await page.route("**/events?*", (route) => route.abort());
    await type(page, 1, " Mine.");
    writeFileSync(path, text.replace(words, `${words} Theirs.`));
    await page.waitForSelector(".conflict");
    expect(await page.locator(".conflict").textContent()).toContain("Theirs.");
    expect(desk.read("linz-bridge", "article.md")).not.toContain("Mine.");
    await page.locator(".conflict button.primary").click();
    await expect.poll(() => desk.read("linz-bridge", "article.md")).toContain("Mine.");
    await close();
  });

  it("of a page that ended before it saved are offered when the story opens again", async () => {
    const { page, close } = await desk.open("truce-call");
    await page.route("**/api/stories/truce-call", (route) =>
      route.request().method() === "PUT" ? route.abort() : route.continue(),
    );
    const kept = page.waitForResponse(
      (response) =>
        response.url().endsWith("/journal") &&
        response.ok() &&
        (response.request().postData() ?? "").includes("Only in the journal."),
    );
    /** At once, as the journal has a change of its own for what is typed in a quarter of a second. */
    await type(page, 2, "");
    await page.keyboard.insertText(" Only in the journal.");
    await kept;
    await close();
    expect(desk.read("truce-call", "article.md")).not.toContain("Only in the journal.");
    const again = await desk.open("truce-call");
    await again.page.locator('.notice button:has-text("Take it up")').click();
    await expect
      .poll(() => again.page.locator(".ProseMirror").textContent())
      .toContain("Only in the journal.");
    await expect.poll(() => desk.read("truce-call", "article.md")).toContain("Only in the journal.");
    await again.close();
  });

  it("come back as they were in an earlier version", async () => {
    const { page, close } = await desk.open("truce-call");
    const before = desk.read("truce-call", "article.md");
    await type(page, 5, " A sentence to regret.");
    await expect.poll(() => desk.read("truce-call", "article.md")).toContain("to regret");
    await isSaved(page);
    await page.locator(".bar-buttons button", { hasText: "Versions" }).click();
    await expect.poll(() => page.locator(".version-list button").count()).toBeGreaterThan(1);
    await page.locator(".version-list button").nth(1).click();
    await expect.poll(() => page.locator(".side-by-side .other").count()).toBe(1);
    await page.locator(".versions .primary").click();
    await expect.poll(() => desk.read("truce-call", "article.md")).toBe(before);
    await close();
  });
});

describe("a place", () => {
  it("is moved by arrow keys, is said to have left its state, and is put back", async () => {
    const { page, faults, close } = await desk.open();
    const id = await pasteStory(page, {
      text: "Rain in Linz\n\nRain fell on Linz and on Vienna.\n\nNobody slept.",
    });
    const at = () => JSON.parse(desk.read(id, "sites.geojson")).features[0].geometry.coordinates;
    await expect.poll(() => desk.read(id, "sites.geojson")).toContain("linz");
    const before = at();
    const pin = page.locator('.desk-pin[aria-label^="Linz"]');
    await pin.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => at()[0]).toBeGreaterThan(before[0]);
    expect(await page.locator(".told").textContent()).toContain("Moved to");
    for (let step = 0; step < 40; step++) await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(() => page.locator(".place-form [role=alert]").textContent()).toContain("Austria");
    await page.locator(".place-form [role=alert] button").click();
    await expect
      .poll(() => at().map((degrees: number) => degrees.toFixed(3)))
      .toEqual(before.map((degrees: number) => degrees.toFixed(3)));
    expect(faults).toEqual([]);
    await close();
  });

  it("takes its name, summary and position from fields, coordinates in any notation", async () => {
    const { page, close } = await desk.open("linz-bridge");
    await page.locator("#tab-place").click();
    await page.locator(".place-list button").first().click();
    const position = page.getByLabel("Position");
    await position.fill("48°18'N 14°17'E");
    await position.press("Enter");
    await expect
      .poll(() => JSON.parse(desk.read("linz-bridge", "sites.geojson")).features[0].geometry.coordinates)
      .toEqual([14.28333, 48.3]);
    await page.getByLabel("Summary").fill("A new summary.");
    await page.getByLabel("Summary").press("Enter");
    await expect
      .poll(() => desk.read("linz-bridge", "sites.geojson"))
      .toContain('"summary": "A new summary."');
    await close();
  });
});

describe("the check", () => {
  it("stands beside what it speaks of, and one press mends", async () => {
    const { page, close } = await desk.open();
    const id = await pasteStory(page, {
      text: "Rain in Linz\n\nRain fell on Linz and on Vienna.\n\nNobody slept.",
    });
    await isSaved(page);
    const path = join(desk.stories, id, "article.md");
    writeFileSync(path, readFileSync(path, "utf8").replace(/\[Vienna\]\(#vienna\)/, "Vienna"));
    await expect.poll(() => page.locator("#tab-check .count-bad").count()).toBe(1);
    await page.locator("#tab-check").click();
    await page.locator('.problem button:has-text("Take the place out")').click();
    await expect.poll(() => page.locator("#tab-check .count").count()).toBe(0);
    await expect.poll(() => desk.read(id, "sites.geojson")).not.toContain("Vienna");
    await close();
  });
});

describe("a layer of the story's own", () => {
  it("is drawn on the map, and stands in the files", async () => {
    const { page, faults, close } = await desk.open("linz-bridge");
    await page.locator("#tab-story").click();
    await page.locator(".map canvas").waitFor();
    await page.locator('button:has-text("Draw an area")').click();
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>(".map canvas")?.style.cursor === "crosshair",
    );
    const box = await page.locator(".map").boundingBox();
    const at = (x: number, y: number) => [(box?.x ?? 0) + x, (box?.y ?? 0) + y] as const;
    for (const [x, y] of [at(120, 120), at(260, 120), at(260, 300), at(120, 300)])
      await page.mouse.click(x, y);
    await page.keyboard.press("Enter");
    await expect.poll(() => desk.read("linz-bridge", "layers/area.geojson")).toContain('"Polygon"');
    expect(desk.read("linz-bridge", "article.md")).toContain("file: area.geojson");
    await page.locator(".place-form button").click();
    await expect.poll(() => desk.read("linz-bridge", "layers/area.geojson")).toBe("");
    expect(faults).toEqual([]);
    await close();
  });
});
