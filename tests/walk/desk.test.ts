import { afterAll, beforeAll, expect, it } from "vitest";
import { type DeskAtWork, startDesk } from "../browser/desk-open.ts";
import { attribute, has, inEveryBrowser } from "./in-every-browser.ts";
import { press } from "./press.ts";
import type { Tab } from "./walker.ts";

const article =
  "Rain at two rivers\n\nRain fell on Linz and on Vienna, and on Springfield too, all of Monday.\n\nNobody slept in Zorkograd.";

/** Chromium is tried in tests/browser/desk-*; WebKit draws the preview's map in most of a minute here. */
const tried = ["Firefox"];

inEveryBrowser(
  "The desk",
  (walker) => {
    let desk: DeskAtWork;
    let tab: Tab;
    beforeAll(async () => {
      desk = await startDesk();
      tab = await walker().open(desk.address);
    });
    afterAll(async () => {
      await tab?.close();
      await desk?.close();
    });

    const count = (selector: string): Promise<number> =>
      tab.run((sought) => document.querySelectorAll(sought).length, [selector]);
    const textOf = (selector: string): Promise<string> =>
      tab.run((sought) => document.querySelector(sought)?.textContent ?? "", [selector]);
    const isFocused = (selector: string): Promise<void> =>
      expect
        .poll(() => tab.run((sought) => document.activeElement?.closest(sought) !== null, [selector]))
        .toBe(true);
    const isThere = (selector: string): Promise<void> =>
      expect.poll(() => has(tab, selector), { timeout: 60_000 }).toBe(true);

    it("takes a pasted article, whose names stand marked beside the map", async () => {
      await isThere(".bring");
      await tab.run(
        (text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          const event = new Event("paste", { bubbles: true, cancelable: true });
          Object.defineProperty(event, "clipboardData", { value: data });
          document.dispatchEvent(event);
        },
        [article],
      );
      await isThere(".ProseMirror .name-open");
      await expect.poll(() => count(".desk-pin")).toBeGreaterThan(1);
      await isThere(".map canvas");
    });

    it("settles its names by keys, and keeps them in the story's files", async () => {
      await press(tab, ".name-card button");
      for (let names = 0; names < 12 && (await has(tab, ".name-card .chip")); names++) {
        await isFocused(".name-card");
        await tab.key("Enter");
        if (await has(tab, ".reasons")) await tab.key("Enter");
      }
      await expect.poll(() => has(tab, "#tab-names .count")).toBe(false);
      const id = "rain-at-two-rivers";
      await expect.poll(() => desk.read(id, "article.md")).toContain("text: Zorkograd");
      expect(desk.read(id, "article.md")).toContain("[Linz](#linz)");
    });

    it("types into the text, and takes that back", async () => {
      const before = await textOf(".ProseMirror");
      await press(tab, ".ProseMirror p");
      for (const key of ["End", "x", "y"]) await tab.key(key);
      await expect.poll(() => textOf(".ProseMirror")).toMatch(/xy/);
      await tab.key("Control+z");
      await expect.poll(() => textOf(".ProseMirror")).toBe(before);
    });

    it("shows the page that readers get", async () => {
      await press(tab, ".bar-buttons button:nth-of-type(6)");
      await isThere(".preview iframe");
      await expect
        .poll(() => attribute(tab, "[data-map]", "data-map", ".preview iframe").catch(() => null), {
          timeout: 60_000,
        })
        .toBe("live");
    });
  },
  tried,
);
