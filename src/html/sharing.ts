import type { Element } from "hast";
import { h } from "hastscript";
import type { Story } from "../model/story.ts";
import { cardSize } from "./card-size.ts";

/**
 * What other sites read of a page's head: its own address, the oEmbed and annotation files beside it, and the card that
 * social networks show (Open Graph, which X reads too). What needs a full address is left out where none is known.
 *
 * @param folder the published story's address, with a slash at its end, or null
 * @param alt what the card's picture shows, in words
 */
export function sharingOf(story: Story, folder: URL | null, alt: string): Element[] {
  const property = (name: string, content: string): Element => h("meta", { property: name, content });
  const annotations = h("link", {
    rel: "alternate",
    type: "application/ld+json",
    href: folder ? new URL("annotations.jsonld", folder).href : "./annotations.jsonld",
  });
  if (!folder) return [annotations];
  return [
    h("link", { rel: "canonical", href: folder.href }),
    h("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: new URL("oembed.json", folder).href,
      title: story.title,
    }),
    annotations,
    property("og:type", "article"),
    property("og:title", story.title),
    property("og:description", story.dek),
    property("og:url", folder.href),
    property("article:published_time", story.published),
    property("og:image", new URL("card.png", folder).href),
    property("og:image:width", String(cardSize.width)),
    property("og:image:height", String(cardSize.height)),
    property("og:image:alt", alt),
    h("meta", { name: "twitter:card", content: "summary_large_image" }),
  ];
}
