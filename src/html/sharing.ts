import type { Element } from "hast";
import { h } from "hastscript";
import { cardSize } from "./card-size.ts";
import type { Edition } from "./edition.ts";
import { jsonForScript } from "./element.ts";
import { newsArticleOf } from "./news-article.ts";

/** The states that were published. Source: RFC 5829, 3.1. */
const versionHistory = "version-history";

/** What a head tells of its edition. */
export type Shared = Pick<Edition, "story" | "folder" | "way" | "root" | "data" | "say" | "state">;

/** The site's address, with a slash at its end, or null where none is known. */
export function siteOf({ folder, way }: Pick<Edition, "folder" | "way">): URL | null {
  return folder && new URL("../".repeat(way.split("/").length - 1), folder);
}

/**
 * What other sites read of a page's head: its own address, the oEmbed and annotation files beside it, the feed, the card
 * that social networks show (Open Graph, which X reads too), and the article as search engines read it (schema.org).
 * What needs a full address is left out where none is known.
 */
export function sharingOf(edition: Shared): Element[] {
  const { story, folder, data, root, say } = edition;
  const property = (name: string, content: string): Element => h("meta", { property: name, content });
  const beside = [
    iconOf(root),
    h("link", {
      rel: "alternate",
      type: "application/ld+json",
      href: folder ? new URL("annotations.jsonld", folder).href : "./annotations.jsonld",
    }),
    h("link", {
      rel: "alternate",
      type: "application/atom+xml",
      href: `${root}feed.xml`,
      title: say("stories"),
    }),
  ];
  if (!folder) return beside;
  const others = data.languages.filter(({ lang }) => lang !== story.lang);
  return [
    ...addressesOf(edition, folder),
    h("link", { rel: versionHistory, type: "application/json", href: new URL("history.json", folder).href }),
    ...beside,
    property("og:type", "article"),
    property("og:site_name", folder.host),
    property("og:locale", localeOf(story.lang)),
    ...others.map(({ lang }) => property("og:locale:alternate", localeOf(lang))),
    property("og:title", story.title),
    ...(story.dek ? [property("og:description", story.dek)] : []),
    property("og:url", folder.href),
    property("article:published_time", story.published),
    property("og:image", new URL("card.png", folder).href),
    property("og:image:width", String(cardSize.width)),
    property("og:image:height", String(cardSize.height)),
    property("og:image:alt", say("map")),
    h("meta", { name: "twitter:card", content: "summary_large_image" }),
    h("script", { type: "application/ld+json" }, jsonForScript(newsArticleOf(story, folder))),
  ];
}

/**
 * The same of the map alone: search engines are sent to the story, and a system that was given the frame's address finds
 * the answer for the story's.
 */
export function embedSharingOf(edition: Shared): Element[] {
  const { folder, root } = edition;
  return [
    h("meta", { name: "robots", content: "noindex" }),
    iconOf(root),
    ...(folder ? addressesOf(edition, folder) : []),
  ];
}

/** A kept state is the story to search engines, and itself to a system that shows it. */
function addressesOf({ story, state = "" }: Shared, folder: URL): Element[] {
  return [
    h("link", { rel: "canonical", href: folder.href }),
    h("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: new URL(`${state}oembed.json`, folder).href,
      title: story.title,
    }),
  ];
}

/** The site's sign in a browser's tab. @param root the way from the page's folder to the site's */
export function iconOf(root: string): Element {
  return h("link", { rel: "icon", type: "image/svg+xml", href: `${root}favicon.svg` });
}

/** A language as Open Graph writes it, `en_US`: where the tag names no country, the one where most of its speakers live. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region ? `${language}_${region}` : language;
}
