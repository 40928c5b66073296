import { beforeAll, beforeEach, expect, inject, it } from "vitest";
import { realStory } from "../embed/real-story.ts";
import { attribute, chosen, has, inEveryBrowser, inView, live, seenOf } from "./in-every-browser.ts";
import { press } from "./press.ts";
import type { Tab } from "./walker.ts";

const ids = realStory().sites.map(({ id }) => id as string);

inEveryBrowser("The page by keys", (walker) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await walker().open(inject("site"));
    await live(tab);
  });
  beforeEach(() => tab.key("Escape"));

  const focus = (selector: string): Promise<void> =>
    tab.run((sought) => document.querySelector<HTMLElement>(sought)?.focus(), [selector]);
  const focused = (name: string): Promise<string | null> =>
    tab.run((wanted) => document.activeElement?.getAttribute(wanted) ?? null, [name]);

  it("opens a name's card by Enter and puts the focus into it; Escape leads back to that very name", async () => {
    await focus('#p19 a[data-site="kursk"]');
    await tab.key("Enter");
    await expect.poll(() => chosen(tab)).toEqual(["kursk", "p19"]);
    await expect.poll(() => focused("data-card")).toBe("");
    await tab.key("Escape");
    await expect.poll(() => focused("data-site")).toBe("kursk");
    expect(await seenOf(tab, ["[data-card]"])).toEqual([]);
  });

  it("leaves the focus where it was for a press of the mouse", async () => {
    await press(tab, '#p19 a[data-site="kursk"]');
    await expect.poll(() => chosen(tab)).toEqual(["kursk", "p19"]);
    await expect.poll(() => seenOf(tab, ["[data-card]"])).toEqual(["[data-card]"]);
    expect(await focused("data-card")).toBeNull();
  });

  it("leads from pin to pin in reading order, and into a pin's card and back", async () => {
    await focus(`button[data-pin="${ids[0]}"]`);
    await tab.key("ArrowRight");
    await expect.poll(() => focused("data-pin")).toBe(ids[1]);
    await tab.key("End");
    await expect.poll(() => focused("data-pin")).toBe(ids.at(-1));
    await tab.key("Home");
    await tab.key("Enter");
    await expect.poll(() => focused("data-card")).toBe("");
    expect((await chosen(tab))[0]).toBe(ids[0]);
    await tab.key("Escape");
    await expect.poll(() => focused("data-pin")).toBe(ids[0]);
  });

  it("leads by Tab out of the pins to the map's buttons, and back", async () => {
    /** Far out, as the place chosen before left it, the pins' last stop is a mark that stands for several. */
    await press(tab, ".map-tools > button", 2);
    await expect.poll(() => has(tab, ".map[data-home]")).toBe(true);
    await focus(`button[data-pin="${ids[0]}"]`);
    await tab.key("Tab");
    await expect.poll(() => focused("aria-label")).toBe("Zoom in");
    await tab.key("Shift+Tab");
    await expect.poll(() => focused("data-pin")).toBe(ids[0]);
  });

  it("compares dates by keys: Enter opens them with the focus on the first, arrows change them, Escape leads back", async () => {
    const opener = '[data-compare="kursk-held"]';
    const date = (): Promise<string | undefined> =>
      tab.run(() => document.querySelector<HTMLInputElement>(".compare input:checked:focus")?.value, []);
    await focus(opener);
    await tab.key("Enter");
    await expect.poll(date).toBe("2024-08-30");
    await tab.key("ArrowRight");
    await expect.poll(date).toBe("2025-03-18");
    await tab.key("Escape");
    await expect.poll(() => focused("data-compare")).toBe("kursk-held");
    expect(await attribute(tab, opener, "aria-expanded")).toBe("false");
  });

  it("compares dates by the mouse, on the picture and in the legend, and leaves focus and text where they are", async () => {
    const date = (): Promise<string | null | undefined> =>
      tab.run(() => document.querySelector("[data-map-date]")?.textContent, []);
    const own = await date();
    await press(tab, '[data-compare="kursk-held"]');
    await expect.poll(date).toContain("30 August 2024");
    expect(await tab.run(() => document.activeElement?.closest(".compare") === null, [])).toBe(true);
    const height = (): Promise<number> =>
      tab.run(() => Math.round(document.querySelector("#p19")?.getBoundingClientRect().top ?? 0), []);
    const before = await height();
    await press(tab, ".compare label", 1);
    await expect.poll(date).toBe(own);
    expect(await height()).toBe(before);
    await press(tab, ".compare-close");
    await expect.poll(date).toBe(own);
  });

  it("lights up the places of the passage that is read, and chooses nothing", async () => {
    const sites = ["kursk"];
    await tab.run(() => {
      const top = document.getElementById("p19")?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top + 8 - innerHeight * 0.35, behavior: "instant" });
    }, []);
    const lit = (): Promise<(string | null)[]> =>
      tab.run(
        () =>
          [...document.querySelectorAll("[data-pin][data-lit]")].map((pin) => pin.getAttribute("data-pin")),
        [],
      );
    await expect.poll(lit).toEqual(expect.arrayContaining(sites));
    expect(await chosen(tab)).toEqual([null, null]);
    expect(await inView(tab, "#p19")).toBe(true);
  });
});
