import { afterEach, expect, inject, it } from "vitest";
import { palettes } from "../../src/model/palette.ts";
import { realStory } from "../embed/real-story.ts";
import { frontOf } from "./front.ts";
import { chosen, inEveryBrowser, inView, live, seenOf } from "./in-every-browser.ts";
import { press } from "./press.ts";
import type { Tab } from "./walker.ts";

const { sites } = realStory();

inEveryBrowser("A visit", (walker) => {
  let tab: Tab;
  afterEach(() => tab.close());

  const count = (selector: string): Promise<number> =>
    tab.run((all) => document.querySelectorAll(all).length, [selector]);

  it("that begins at a place shows its card and its passage", async () => {
    tab = await walker().open(`${inject("site")}truce-call/#kursk`);
    await expect.poll(() => chosen(tab)).toEqual(["kursk", "p19"]);
    await expect.poll(() => inView(tab, "#p19")).toBe(true);
    expect(await seenOf(tab, ["[data-card]"])).toEqual(["[data-card]"]);
  });

  it("in dark colours, chosen in the page, is dark at once and the next time", async () => {
    tab = await walker().open(inject("site"));
    const paper = (): Promise<string> =>
      tab.run(() => getComputedStyle(document.documentElement).backgroundColor, []);
    const hex = (value: string): string =>
      `#${[...value.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, "0")).join("")}`;
    const choose = (value: string): Promise<void> =>
      tab.run(
        (wanted) => {
          const colours = document.querySelector<HTMLSelectElement>(".theme select");
          if (!colours) throw new Error("The page has no choice of colours.");
          colours.value = wanted;
          colours.dispatchEvent(new Event("change", { bubbles: true }));
        },
        [value],
      );
    await live(tab);
    await choose("dark");
    expect(hex(await paper())).toBe(palettes.dark.paper);
    await tab.reload();
    expect(hex(await paper())).toBe(palettes.dark.paper);
    await choose("light");
    expect(hex(await paper())).toBe(palettes.light.paper);
  });

  it("on a phone has no line wider than the window, and its names and pins answer", async () => {
    tab = await walker().open(inject("site"), { width: 390, height: 844 });
    await live(tab);
    expect(await tab.run(() => document.documentElement.scrollWidth, [])).toBe(390);
    await press(tab, '#p19 a[data-site="kursk"]');
    await expect.poll(() => chosen(tab)).toEqual(["kursk", "p19"]);
    await tab.key("Escape");
    await press(tab, 'button[data-pin="kyiv"] .pin-mark');
    await expect.poll(async () => (await chosen(tab))[0]).toBe("kyiv");
  });

  it("without a line, after a first one with it, has the live map, and answers", async () => {
    const front = await frontOf(inject("site"));
    tab = await walker().open(`${front.address}truce-call/`);
    await live(tab);
    const kept = (): Promise<boolean> =>
      tab.run(async () => {
        const asked = ["./", ...performance.getEntriesByType("resource").map(({ name }) => name)];
        const found = await Promise.all(asked.map((address) => caches.match(address)));
        return found.every(Boolean);
      }, []);
    await expect.poll(kept, { timeout: 30_000 }).toBe(true);
    await front.close();
    await tab.reload();
    await live(tab);
    await press(tab, '#p19 a[data-site="kursk"]');
    await expect.poll(() => chosen(tab)).toEqual(["kursk", "p19"]);
  });

  it("without a script has the picture, every pin as a link, and the list", async () => {
    const front = await frontOf(inject("site"), { "Content-Security-Policy": "script-src 'none'" });
    tab = await walker().open(`${front.address}truce-call/#kursk`);
    expect(await count("a[data-pin][href]")).toBe(sites.length);
    expect(await seenOf(tab, [".poster", "[data-card]"])).toEqual([".poster"]);
    await expect.poll(() => inView(tab, "#kursk")).toBe(true);
    await press(tab, '#p19 a[data-site="kursk"]');
    await expect.poll(() => inView(tab, "#kursk")).toBe(true);
    await front.close();
  });

  it("on paper has the still picture and each place's number in the text, and no control", async () => {
    tab = await walker().open(inject("site"));
    await live(tab);
    await tab.run(asOnPaper, []);
    const controls = [".engine", ".map-tools", "[data-card]", ".theme", ".compare-open", ".embed-panel"];
    expect(await seenOf(tab, [".poster", ".credits", ...controls])).toEqual([".poster", ".credits"]);
    const [map, text] = await tab.run(
      () =>
        [".map", ".article"].map((part) => document.querySelector(part)?.getBoundingClientRect().toJSON()),
      [],
    );
    expect(text.top, "paper as wide as this window has one column").toBeGreaterThanOrEqual(map.bottom);
    const numbers = (): Promise<string[]> =>
      tab.run(
        (ids) =>
          ids.map((id) => {
            const name = document.querySelector(`.article [data-site="${id}"]`) as Element;
            return getComputedStyle(name, "::after").content;
          }),
        [sites.map(({ id }) => id as string)],
      );
    expect(await numbers()).toEqual(sites.map((_, index) => `" (${index + 1})"`));
  });
});

/** In the page: turns its rules for paper on, and those for a screen alone off, as not every driver prints. */
function asOnPaper(): void {
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /\bprint\b/.test(rule.conditionText)) rule.media.mediaText = "all";
      else if (rule instanceof CSSMediaRule && /\bscreen\b/.test(rule.conditionText))
        rule.media.mediaText = "not all";
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
    }
  };
  for (const { cssRules } of document.styleSheets) turn(cssRules);
}
