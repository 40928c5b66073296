import { toHtml } from "hast-util-to-html";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { sharingOf } from "../../src/html/sharing.ts";
import { oembedOf } from "../../src/press/oembed.ts";
import { realStory } from "../embed/real-story.ts";

const story = realStory();
const folder = new URL("https://maps.example/truce-call/");

function headOf(address: URL | null): Document {
  return new JSDOM(`<head>${toHtml({ type: "root", children: sharingOf(story, address, "A map") })}</head>`)
    .window.document;
}

describe("A story that is published at a known address", () => {
  const document = headOf(folder);

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
    ['meta[property="og:image:alt"]', "content", "A map"],
  ])("says %s in its head", (selector, attribute, value) => {
    expect(document.querySelector(selector)?.getAttribute(attribute)).toBe(value);
  });

  test("has an oEmbed answer with all that a rich one needs, whose HTML is one frame of that size", () => {
    const answer = oembedOf(story, folder);
    expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_url: "https://maps.example/" });
    const frame = new JSDOM(answer.html).window.document.querySelector("iframe");
    expect(frame?.src).toBe(`${folder.href}embed.html`);
    expect([frame?.width, frame?.height]).toEqual([String(answer.width), String(answer.height)]);
  });
});

test("A story of unknown address says only where its annotations are, beside it", () => {
  const document = headOf(null);
  expect(document.head.children).toHaveLength(1);
  expect(document.querySelector("link")?.getAttribute("href")).toBe("./annotations.jsonld");
});
