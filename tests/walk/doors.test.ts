import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type HostServer, serveHosts } from "../browser/host-server.ts";
import { hostTextOf } from "../browser/host-text.ts";
import { realStory } from "../embed/real-story.ts";
import { chosen, inEveryBrowser, inView } from "./in-every-browser.ts";
import { press } from "./press.ts";
import type { Tab } from "./walker.ts";

const doors: readonly [name: string, section: string, frame: string][] = [
  ["an iframe", "#frame", "#frame iframe"],
  ["the loader", "#loader", "#loader >>> iframe"],
  ["the element", "#element", "#element >>> iframe"],
];

inEveryBrowser("On another origin's page", (walker) => {
  let hosts: HostServer;
  let tab: Tab;
  beforeAll(async () => {
    hosts = await serveHosts(inject("site"), hostTextOf(realStory()));
    tab = await walker().open(`${hosts.address}first-version.html`);
  });
  afterAll(() => hosts.close());

  const comeTo = (selector: string): Promise<void> =>
    tab.run(
      (sought) => document.querySelector(sought)?.scrollIntoView({ block: "start", behavior: "instant" }),
      [selector],
    );
  /** Waits until a door stands in the window with its map at work, open at the place that it was given. */
  const opens = async (door: string, frame: string): Promise<void> => {
    const site = async (): Promise<string | null> => {
      await comeTo(door);
      return (await chosen(tab, frame).catch(() => [null]))[0];
    };
    await expect.poll(site, { timeout: 30_000 }).toBe("kursk");
  };

  it.each(doors)("%s opens at its place, and a pin in it answers", async (_, section, frame) => {
    await opens(section, frame);
    await press(tab, 'button[data-pin="kyiv"] .pin-mark', 0, frame);
    await expect.poll(async () => (await chosen(tab, frame))[0]).toBe("kyiv");
  });

  it("a pin leads to its words in the bound article, and words there to their pin", async () => {
    const frame = "#bound >>> iframe";
    await opens("#bound", frame);
    await press(tab, 'button[data-pin="zaporizhzhia-npp"] .pin-mark', 0, frame);
    await expect.poll(() => inView(tab, "article p:nth-of-type(9)")).toBe(true);
    await comeTo("article p:nth-of-type(19)");
    const [x, y] = await tab.run(
      (words) => {
        const walk = document.createTreeWalker(document.querySelector("article") as Element, 4);
        const range = document.createRange();
        while (walk.nextNode()) {
          const at = walk.currentNode.nodeValue?.indexOf(words) ?? -1;
          if (at < 0) continue;
          range.setStart(walk.currentNode, at);
          range.setEnd(walk.currentNode, at + words.length);
          const box = range.getClientRects()[0] as DOMRect;
          return [box.x + box.width / 2, box.y + box.height / 2] as const;
        }
        throw new Error("The article lacks the words.");
      },
      ["Kursk region"],
    );
    await tab.clickAt(x, y);
    await expect.poll(() => chosen(tab, frame)).toEqual(["kursk", "p19"]);
  });
});
