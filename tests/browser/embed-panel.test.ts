import { expect, inject, it } from "vitest";
import { frameIn, frameOf, visitHost } from "./host-page.ts";
import { openPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts();

it.each([
  { door: 0, host: "" },
  { door: 1, host: "[data-dateline]" },
  { door: 3, host: "dateline-map" },
])(
  "The Embed panel's snippet $door, copied into another page, shows the map as chosen",
  async ({ door, host }) => {
    const story = await openPage(made.browser, `${inject("site")}truce-call/`);
    await story.page.locator(".embed-panel > summary").click();
    const panel = story.page.locator(".embed-form");
    await panel.locator("select").nth(0).selectOption("kursk");
    await panel.locator("select", { hasText: "Dark" }).selectOption("dark");
    await panel.locator("input[type=number]").fill("700");
    await story.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copy = panel.locator("button").nth(door);
    await copy.focus();
    await story.page.keyboard.press("Enter");
    const told = panel.locator("[role=status]");
    await expect.poll(() => told.nth(door).textContent()).toBe("Copied.");
    expect((await told.allTextContents()).join("")).toBe("Copied.");
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
    const snippet = await story.page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toBe(await panel.locator("textarea").nth(door).inputValue());
    expect(story.faults).toEqual([]);
    await story.close();

    const other = await visitHost(made.browser, `${made.hosts.address}blank.html`);
    await other.page.setContent(`<!doctype html><title>A page</title>${snippet}`);
    const frame = host
      ? await frameOf(other.page, host)
      : await frameIn(await other.page.waitForSelector("iframe"));
    await frame.waitForSelector('[data-selected-site="kursk"]');
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
    expect(other.faults).toEqual([]);
    await other.close();
  },
);
