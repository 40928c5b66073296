import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { chosen, inEveryBrowser, live } from "./in-every-browser.ts";
import { press } from "./press.ts";
import type { Tab } from "./walker.ts";

inEveryBrowser("A story in one file, opened from a disk", (walker) => {
  let folder: string;
  let tab: Tab;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-walk-"));
    const whole = await fetch(new URL("truce-call/whole.html", inject("site")));
    await writeFile(join(folder, "a story.html"), Buffer.from(await whole.arrayBuffer()));
    tab = await walker().open(`${pathToFileURL(join(folder, "a story.html")).href}#kursk`);
    await live(tab);
  });
  afterAll(async () => {
    await tab?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("opens at the place of its address, with its map drawn", async () => {
    await expect.poll(async () => (await chosen(tab))[0]).toBe("kursk");
    const size = await tab.run(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas");
      return [canvas?.width ?? 0, canvas?.height ?? 0];
    }, []);
    expect(Math.min(...size)).toBeGreaterThan(100);
  });

  it("answers a name in the text and a pin, and asks nobody for anything", async () => {
    await press(tab, '.article a[data-site="kyiv"]');
    await expect.poll(async () => (await chosen(tab))[0]).toBe("kyiv");
    await press(tab, 'button[data-pin="zaporizhzhia-npp"] .pin-mark');
    await expect.poll(async () => (await chosen(tab))[0]).toBe("zaporizhzhia-npp");
    const asked = await tab.run(() => performance.getEntriesByType("resource").map(({ name }) => name), []);
    expect(asked.filter((name) => /^(?:https?|file):/.test(name))).toEqual([]);
  });
});
