import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { deskInBrowser } from "./desk-open.ts";

const desk = deskInBrowser(["stories/truce-call"]);

const article = (id: string): string => desk.read(id, "article.md");

describe("the story as a whole", () => {
  it("has its corrections once it is published, with day and reason", async () => {
    const id = "linz-bridge";
    const first = await desk.open(id);
    await first.page.locator("#tab-story").click();
    await first.page.locator(".beside").waitFor();
    expect(await first.page.locator(".corrections").count()).toBe(0);
    await first.close();
    mkdirSync(join(desk.stories, "..", "dist", id), { recursive: true });
    writeFileSync(join(desk.stories, "..", "dist", id, "story.json"), "{}");
    writeFileSync(join(desk.stories, "..", "dist", id, "card.png"), "");
    const before = article(id);
    const { page, faults, close } = await desk.open(id);
    await page.locator("#tab-story").click();
    await page.locator("#correction-new").fill("The bridge stood too far east.");
    await page.getByRole("button", { name: "Add the correction" }).click();
    await expect.poll(() => article(id)).toContain("text: The bridge stood too far east.");
    await page.locator('.corrections input[type="date"]').fill("2026-11-20");
    await page.locator('.corrections input[type="date"]').press("Enter");
    await expect.poll(() => article(id)).toMatch(/date: ["']?2026-11-20/);
    await page.locator(".corrections .place-form button").click();
    await expect.poll(() => article(id)).toBe(before);
    expect(faults).toEqual([]);
    await close();
  });

  it("has figures and comparisons beside the paragraph at the cursor", async () => {
    const id = "truce-call";
    const { page, faults, close } = await desk.open(id);
    await page.locator(".ProseMirror p").nth(3).click();
    await page.locator("#tab-story").click();
    await page.getByRole("button", { name: "Add the figure" }).click();
    await expect
      .poll(() => article(id))
      .toMatch(/figures:[^:]*(?:\n {2}- .*)+p4,? .*ukraine-area|passage: p4/);
    const row = page.locator(".beside fieldset").nth(5);
    await row.locator("select").first().selectOption("occupied-area");
    await row.locator("select").nth(1).selectOption("p6");
    await expect.poll(() => article(id)).toMatch(/passage: p6\D+figure: occupied-area/);
    await page.getByRole("button", { name: "Add the comparison" }).click();
    await expect.poll(() => page.locator(".beside fieldset").count()).toBe(9);
    for (const left of [8, 7]) {
      await page
        .locator(".beside fieldset")
        .nth(left === 8 ? 8 : 5)
        .getByRole("button")
        .click();
      await expect.poll(() => page.locator(".beside fieldset").count()).toBe(left);
    }
    await expect.poll(() => article(id)).not.toContain("p6");
    expect(faults).toEqual([]);
    await close();
  });

  it("says what its language means for the finder", async () => {
    const { page, close } = await desk.open("linz-bridge");
    await page.locator("#tab-story").click();
    expect(await page.locator('[data-language="read"]').textContent()).toContain("English");
    await page.getByLabel("Language of the article").fill("it");
    await page.getByLabel("Language of the article").press("Enter");
    await expect.poll(() => page.locator('[data-language="unread"]').textContent()).toContain("Italian");
    await page.keyboard.press("Control+z");
    await page.locator('[data-language="read"]').waitFor();
    await close();
  });
});

describe("a translation", () => {
  it("begins as a copy, is written block by block, its links by one press, and is taken away", async () => {
    const id = "linz-bridge";
    const { page, faults, close } = await desk.open(id);
    const before = article(id);
    await page.getByRole("button", { name: "Translations" }).click();
    await page.locator(".translations select").selectOption("pl");
    await page.locator(".translations .primary").click();
    const block = page.locator(".block-row textarea[lang=pl]").first();
    await block.waitFor();
    expect(await page.locator(".translations [role=status]").textContent()).toContain("as in the original");
    await block.fill("Fachleute sperren je eine Spur der Brücke, sagte Linz.");
    await block.blur();
    await page.locator(".block-row").first().getByRole("button", { name: "Nibelungen Bridge" }).waitFor();
    await block.evaluate((field: HTMLTextAreaElement) => {
      const from = field.value.indexOf("Brücke");
      field.setSelectionRange(from, from + "Brücke".length);
    });
    await page.locator(".block-row").first().getByRole("button", { name: "Nibelungen Bridge" }).click();
    await expect.poll(() => block.inputValue()).toContain("[Brücke](#nibelungen-bridge)");
    await expect
      .poll(() => desk.read(id, "article.pl.md"))
      .toContain("Fachleute sperren je eine Spur der [Brücke](#nibelungen-bridge), sagte Linz.");
    expect(article(id)).toBe(before);
    await page.keyboard.press("Escape");
    await page.locator(".bar-buttons .primary").click();
    await expect.poll(() => page.locator(".lacks-list .lacks").textContent()).toContain("Polish:");
    expect(await page.locator(".lacks-list .lacks").textContent()).toContain("not translated");
    await page.locator(".lacks-list").getByRole("button", { name: "Translations" }).click();
    await page.getByRole("button", { name: "Take the translation away" }).click();
    await expect.poll(() => desk.read(id, "article.pl.md")).toBe("");
    expect(faults).toEqual([]);
    await close();
  });
});

it("The house style takes a colour of its own, and says why one is refused", async () => {
  const { page, faults, close } = await desk.open();
  await page.getByRole("button", { name: "House style" }).click();
  const pins = page.locator(".style-colour", { hasText: "Pins" });
  await pins.locator('input[type="checkbox"]').check();
  await pins.locator('input[type="color"]').first().fill("#16335a");
  await page.getByRole("button", { name: "Write the style" }).click();
  await expect.poll(() => desk.read("", "style.yaml")).toBe('colours:\n  pin: "#16335a"\n');
  const [fonts] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator('[data-use="text"]').getByRole("button", { name: "Bring fonts" }).press("Enter"),
  ]);
  const evening = "examples/styles/evening";
  await fonts.setFiles([`${evening}/fira-regular.woff2`, `${evening}/fira-bold.woff2`]);
  await expect.poll(() => page.locator('[data-use="text"] li').count()).toBe(2);
  const [sign] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator('[data-use="logo"]').getByRole("button", { name: "Bring a picture" }).press("Enter"),
  ]);
  await sign.setFiles(`${evening}/logo.svg`);
  await page.getByLabel("Name of the paper").fill("Evening");
  await page.getByRole("button", { name: "Write the style" }).click();
  await expect.poll(() => desk.read("", "style.yaml")).toContain("alt: Evening");
  expect(parse(desk.read("", "style.yaml"))).toEqual({
    colours: { pin: "#16335a" },
    type: {
      text: {
        family: "Fira Sans",
        files: [
          { file: "fira-regular.woff2", weight: 400 },
          { file: "fira-bold.woff2", weight: 700 },
        ],
      },
    },
    logo: { file: "logo.svg", alt: "Evening" },
  });
  await page.getByLabel("Radius of corners, pixels").fill("a few");
  await page.getByRole("button", { name: "Write the style" }).click();
  await page.locator(".over .fault").waitFor();
  expect(await page.locator(".over .fault").textContent()).toContain("corner");
  expect(desk.read("", "style.yaml")).not.toContain("corner");
  expect(faults).toEqual([]);
  await close();
});
