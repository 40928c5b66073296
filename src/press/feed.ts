import { cardSize } from "../html/card-size.ts";
import type { Story } from "../model/story.ts";

/** How many of the newest stories the feed holds. */
const most = 50;

/**
 * The stories as an Atom feed (RFC 4287), the newest first.
 *
 * @param address the site's, with a slash at its end; null makes links relative to the feed, which readers resolve
 */
export function feedOf(stories: readonly Story[], address: URL | null): string {
  const newest = stories[0]?.published ?? "1970-01-01";
  const site = (name: string): string => (address ? new URL(name, address).href : name);
  const entries = stories.slice(0, most).map(({ id, title, dek, published, lang }) => {
    const at = (name = ""): string => (address ? new URL(`${id}/${name}`, address).href : `${id}/${name}`);
    const link = at();
    return [
      `  <entry xml:lang="${escaped(lang)}">`,
      `    <title>${escaped(title)}</title>`,
      `    <id>${escaped(address ? link : `urn:dateline:${id}`)}</id>`,
      `    <link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
      `    <link rel="enclosure" type="image/png" href="${escaped(at("card.png"))}"/>`,
      `    <updated>${published}T00:00:00Z</updated>`,
      `    <summary>${escaped(dek)}</summary>`,
      ...(address
        ? [`    <content type="html">${escaped(contentOf(title, dek, link, at("card.png")))}</content>`]
        : []),
      "  </entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    "  <title>Dateline</title>",
    `  <id>${escaped(address ? address.href : "urn:dateline:stories")}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(site("feed.xml"))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(site("stories.html"))}"/>`,
    `  <updated>${newest}T00:00:00Z</updated>`,
    "  <author><name>Dateline</name></author>",
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

/**
 * What a reader or a newsletter made from the feed shows: the picture as a PNG, as mail programs show no SVG, and the
 * standfirst. Whole addresses only, as mail has nothing to resolve others against.
 */
function contentOf(title: string, dek: string, link: string, picture: string): string {
  const { width, height } = cardSize;
  const image = `<img src="${escaped(picture)}" alt="${escaped(title)}" width="${width}" height="${height}" style="max-width:100%;height:auto"/>`;
  return `<p><a href="${escaped(link)}">${image}</a></p>${dek && `<p>${escaped(dek)}</p>`}`;
}

/** Text for XML content and attributes; what XML 1.0 cannot hold is left out. */
function escaped(text: string): string {
  const entities: { readonly [sign: string]: string } = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
