import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { embedSharingOf, type Shared, sharingOf, siteOf } from "../../src/html/sharing.ts";
import { en } from "../../src/model/words/en.ts";
import { createSay } from "../../src/model/words.ts";
import { oembedOf } from "../../src/press/oembed.ts";
import { realStory } from "../embed/real-story.ts";

const story = realStory();
const site = new URL("https://maps.example/news/");
const folder = new URL("truce-call/", site);
const languages = [
  { lang: "en", url: "truce-call/" },
  { lang: "uk", url: "truce-call/uk/" },
];

/** An edition as far as its head goes. */
function sharedAt(address: URL | null, lang = "en"): Shared {
  const way = languages.find((each) => each.lang === lang)?.url ?? "";
  return {
    story: { ...story, lang },
    folder: address && new URL(way, address),
    way,
    root: "../".repeat(way.split("/").length - 1),
    data: { languages } as unknown as Shared["data"],
    say: createSay("en-GB", en),
  };
}

function documentOf(children: Element[]): Document {
  return new JSDOM(`<head>${toHtml({ type: "root", children })}</head>`).window.document;
}

describe("A story that is published at a known address", () => {
  const document = documentOf(sharingOf(sharedAt(site)));

  test.each([
    ["link[rel=canonical]", "href", folder.href],
    ['link[type="application/json+oembed"]', "href", `${folder.href}oembed.json`],
    ['link[type="application/ld+json"]', "href", `${folder.href}annotations.jsonld`],
    ['meta[property="og:url"]', "content", folder.href],
    ['meta[property="og:title"]', "content", story.title],
    ['meta[property="og:description"]', "content", story.dek],
    ['meta[name="twitter:card"]', "content", "summary_large_image"],
    ['meta[property="og:image"]', "content", `${folder.href}card.png`],
    ['meta[property="og:image:width"]', "content", "1200"],
    ['meta[property="og:image:alt"]', "content", "Map of the places in this article"],
    ['meta[property="og:site_name"]', "content", "maps.example"],
    ['meta[property="og:locale"]', "content", "en_US"],
    ['meta[property="og:locale:alternate"]', "content", "uk_UA"],
    ["link[rel=icon]", "href", "../favicon.svg"],
    ['link[type="application/atom+xml"]', "href", "../feed.xml"],
  ])("says %s in its head", (selector, attribute, value) => {
    expect(document.querySelector(selector)?.getAttribute(attribute)).toBe(value);
  });

  test("has an oEmbed answer with all that a rich one needs, whose HTML is a frame of that height", () => {
    const answer = oembedOf(story, folder, site);
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_name: "maps.example",
      provider_url: site.href,
      thumbnail_url: `${folder.href}card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const frame = new JSDOM(answer.html).window.document.querySelector("iframe");
    expect(frame?.src).toBe(`${folder.href}embed.html`);
    expect([frame?.width, frame?.height]).toEqual(["100%", String(answer.height)]);
  });

  test("has an oEmbed answer of which WordPress keeps frame, width, border and the quotation that brings its script", () => {
    const { html } = oembedOf({ ...story, title: 'Talks & "truce" <b>' }, folder, site);
    const kept = filteredByWordPress(html);
    const { document } = new JSDOM(kept).window;
    expect(document.querySelector("blockquote > a")?.textContent).toBe('Talks & "truce" <b>');
    const frame = document.querySelector("iframe");
    expect([...(frame?.attributes ?? [])].map(({ name }) => name).sort()).toEqual(
      ["frameborder", "height", "src", "title", "width"].sort(),
    );
    expect(new JSDOM(html).window.document.querySelector("blockquote")?.style.display).toBe("none");
  });

  test("tells search engines its places, a point for those that are points, no government among them", () => {
    const told = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? "");
    expect(told).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: story.title,
      datePublished: story.published,
      inLanguage: "en",
      url: folder.href,
      image: [`${folder.href}card.png`],
    });
    const places: { name: string; geo?: { latitude: number } }[] = told.contentLocation;
    const named = (name: string) => places.find((place) => place.name === name);
    const nameOf = (id: string) => story.sites.find((each) => each.id === id)?.name ?? id;
    expect(named(nameOf("zaporizhzhia-npp"))?.geo?.latitude).toBeCloseTo(47.5, 0);
    expect(named(nameOf("kursk"))).toBeDefined();
    expect(named(nameOf("kursk"))).not.toHaveProperty("geo");
    const voices = story.sites.filter(({ id }) =>
      story.blocks.every(
        (block) =>
          block.kind === "heading" ||
          block.mentions.every((mention) => mention.site !== id || mention.role === "voice"),
      ),
    );
    expect(voices.length).toBeGreaterThan(0);
    for (const { name } of voices) expect(named(name)).toBeUndefined();
  });
});

test("A translation names the whole site as its provider, its own language, and the others", () => {
  const shared = sharedAt(site, "uk");
  expect(siteOf(shared)?.href).toBe(site.href);
  const document = documentOf(sharingOf(shared));
  const locale = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute("content");
  expect([locale("og:locale"), locale("og:locale:alternate")]).toEqual(["uk_UA", "en_US"]);
  expect(document.querySelector('link[type="application/atom+xml"]')?.getAttribute("href")).toBe(
    "../../feed.xml",
  );
});

describe("The map alone", () => {
  test("is not indexed, names the story as its address and leads to the story's oEmbed answer", () => {
    const document = documentOf(embedSharingOf(sharedAt(site)));
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(folder.href);
    const answer = document.querySelector('link[type="application/json+oembed"]');
    expect(answer?.getAttribute("href")).toBe(`${folder.href}oembed.json`);
    expect(document.querySelector("link[rel=icon]")?.getAttribute("href")).toBe("../favicon.svg");
  });

  test("is not indexed either where no address is known", () => {
    const document = documentOf(embedSharingOf(sharedAt(null)));
    expect(document.querySelector("meta[name=robots]")).not.toBeNull();
    expect(document.querySelector("link[rel=canonical]")).toBeNull();
  });
});

test("A story of unknown address names only what lies beside it", () => {
  const { head } = documentOf(sharingOf(sharedAt(null)));
  expect([...head.children].map((element) => element.getAttribute("href"))).toEqual([
    "../favicon.svg",
    "./annotations.jsonld",
    "../feed.xml",
  ]);
});

/** What WordPress leaves of an answer from a site that it does not know: these elements and attributes, in this order. */
function filteredByWordPress(html: string): string {
  const kept: { readonly [element: string]: readonly string[] } = {
    a: ["href"],
    blockquote: [],
    iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
  };
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll("body *"))
    for (const { name } of [...element.attributes])
      if (!kept[element.localName]?.includes(name)) element.removeAttribute(name);
  return (
    /(?:<blockquote>.*?<\/blockquote>)?.*<iframe.*?><\/iframe>/s.exec(document.body.innerHTML)?.[0] ?? ""
  );
}
