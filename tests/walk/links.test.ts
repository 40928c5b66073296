import { readFile } from "node:fs/promises";
import { beforeAll, expect, inject, it } from "vitest";
import { readingOrderOf } from "../../src/model/reading-order.ts";
import { someOf } from "../cases.ts";
import { realStory } from "../embed/real-story.ts";
import { attribute, chosen, inEveryBrowser, inView, live } from "./in-every-browser.ts";
import { press } from "./press.ts";
import type { Tab } from "./walker.ts";

const story = realStory();
const order = readingOrderOf(story);

inEveryBrowser("The page at work", (walker, name) => {
  const tried = <Case>(all: readonly Case[]): readonly Case[] => (name === "Chromium" ? all : someOf(all, 3));
  let tab: Tab;
  beforeAll(async () => {
    tab = await walker().open(inject("site"));
    await live(tab);
  });

  /** What the card says: which passage of how many, and its words. */
  const card = (): Promise<(string | null | undefined)[]> =>
    tab.run(
      () =>
        [".card-position", "[data-card] blockquote"].map((part) => document.querySelector(part)?.textContent),
      [],
    );

  it("has a pin and an entry in the list for each place, and a name for each link of the article's file", async () => {
    const shown = await tab.run(
      () =>
        ["button[data-pin]", "[data-site-card]", "[data-passage] a[data-site]"].map((all) =>
          [...document.querySelectorAll<HTMLElement>(all)].map(
            ({ dataset: { pin, siteCard, site } }) => pin ?? siteCard ?? site,
          ),
        ),
      [],
    );
    const ids = story.sites.map(({ id }) => id);
    const article = await readFile("stories/truce-call/article.md", "utf8");
    const written = [...article.matchAll(/\]\(#([a-z][a-z0-9-]*)/g)].map((match) => match[1]);
    expect(shown).toEqual([ids, ids, written]);
  });

  it.each(tried(order.passages.filter(({ mentions }) => mentions.length)))(
    "leads from every name in passage $id to its place",
    async (passage) => {
      for (const [index, mention] of passage.mentions.entries()) {
        await tab.key("Escape");
        await press(tab, `[data-passage="${passage.id}"] a[data-site]`, index);
        await expect.poll(() => chosen(tab)).toEqual([mention.site, passage.id]);
        await expect.poll(() => attribute(tab, `[data-pin="${mention.site}"]`, "aria-pressed")).toBe("true");
        await expect.poll(async () => (await card())[1]).toBe(passage.text);
      }
    },
  );

  it.each(tried(story.sites))("leads from the pin of $id to every passage that names it", async ({ id }) => {
    await tab.key("Escape");
    const passages = order.passagesOf(id);
    await press(tab, `button[data-pin="${id}"] .pin-mark`);
    for (const [index, passage] of passages.entries()) {
      if (index) await press(tab, ".card-step", 1);
      await expect.poll(() => chosen(tab)).toEqual([id, passage.id]);
      await expect.poll(card).toEqual([`${index + 1} of ${passages.length}`, passage.text]);
      await expect.poll(() => inView(tab, `#${passage.id}`)).toBe(true);
    }
  });

  it.each(tried(story.sites))(
    "leads from the entry of $id to the first passage that names it",
    async ({ id }) => {
      const link = `[data-site-card="${id}"] a[href^="#p"]`;
      await press(tab, link);
      const passage = order.passagesOf(id)[0]?.id;
      await expect.poll(() => chosen(tab)).toEqual([id, passage]);
      await expect.poll(() => inView(tab, `#${passage}`)).toBe(true);
    },
  );

  it("asked no other origin for anything", async () => {
    const strangers = await tab.run(
      () =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .filter((name) => /^http/.test(name) && new URL(name).origin !== location.origin),
      [],
    );
    expect(strangers).toEqual([]);
  });
});
