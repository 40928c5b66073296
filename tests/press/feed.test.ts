import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { feedOf } from "../../src/press/feed.ts";
import { realStory } from "../embed/real-story.ts";

const story = { ...realStory(), title: 'Talks & "truce" <b>' };

function parsed(address: URL | null): Document {
  return new JSDOM(feedOf([story], address), { contentType: "text/xml" }).window.document;
}

function linkIn(parent: Element | null | undefined, rel: string): string | null | undefined {
  return [...(parent?.children ?? [])]
    .find((child) => child.localName === "link" && child.getAttribute("rel") === rel)
    ?.getAttribute("href");
}

describe("The feed of a site at a known address", () => {
  const feed = parsed(new URL("https://maps.example/news/"));
  const entry = feed.querySelector("entry");

  test("names itself and the list of stories, and each entry its page", () => {
    expect(linkIn(feed.documentElement, "self")).toBe("https://maps.example/news/feed.xml");
    expect(linkIn(feed.documentElement, "alternate")).toBe("https://maps.example/news/stories.html");
    expect(linkIn(entry, "alternate")).toBe("https://maps.example/news/truce-call/");
  });

  test("shows each story's picture as a PNG with its words, and no SVG", () => {
    expect(linkIn(entry, "enclosure")).toBe("https://maps.example/news/truce-call/card.png");
    const html = entry?.querySelector("content[type=html]")?.textContent ?? "";
    const { document } = new JSDOM(html).window;
    expect(document.querySelector("a > img")?.getAttribute("src")).toBe(
      "https://maps.example/news/truce-call/card.png",
    );
    expect(document.querySelector("img")?.alt).toBe(story.title);
    expect(document.querySelector("a")?.href).toBe("https://maps.example/news/truce-call/");
    expect(document.body.textContent).toContain(story.dek);
    expect(feed.documentElement.outerHTML).not.toContain(".svg");
  });
});

test("The feed of a site at no known address has links beside it, and no HTML that mail could not resolve", () => {
  const feed = parsed(null);
  expect(linkIn(feed.documentElement, "alternate")).toBe("stories.html");
  expect(linkIn(feed.querySelector("entry"), "enclosure")).toBe("truce-call/card.png");
  expect(feed.querySelector("content")).toBeNull();
});
