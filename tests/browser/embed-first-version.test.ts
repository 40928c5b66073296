import { expect, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { chosenIn, frameIn, frameOf, visitHost } from "./host-page.ts";
import { hostTextOf } from "./host-text.ts";
import { withHosts } from "./with-hosts.ts";

const made = withHosts(hostTextOf(realStory()));

it.each(["frame", "loader", "bound", "element", "by-id"])(
  "The lines of version 0.1 go on working: %s",
  async (door) => {
    const { page, faults, close } = await visitHost(made.browser, `${made.hosts.address}first-version.html`);
    await page.locator(`#${door}`).evaluate((host) => host.scrollIntoView({ block: "center" }));
    const frame =
      door === "frame"
        ? await frameIn(await page.waitForSelector("#frame iframe"))
        : await frameOf(page, `#${door}`);
    await expect.poll(async () => (await chosenIn(frame))[0]).toBe("kursk");
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
    if (door === "bound")
      await expect
        .poll(() => page.evaluate(() => CSS.highlights.get("dateline-mention")?.size))
        .toBeGreaterThan(10);
    expect(faults).toEqual([]);
    await close();
  },
);
