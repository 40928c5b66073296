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
  const self = address ? new URL("feed.xml", address).href : "feed.xml";
  const entries = stories.slice(0, most).map(({ id, title, dek, published, lang }) => {
    const link = address ? new URL(`${id}/`, address).href : `${id}/`;
    return [
      `  <entry xml:lang="${escaped(lang)}">`,
      `    <title>${escaped(title)}</title>`,
      `    <id>${escaped(address ? link : `urn:dateline:${id}`)}</id>`,
      `    <link href="${escaped(link)}"/>`,
      `    <updated>${published}T00:00:00Z</updated>`,
      `    <summary>${escaped(dek)}</summary>`,
      "  </entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    "  <title>Dateline</title>",
    `  <id>${escaped(address ? address.href : "urn:dateline:stories")}</id>`,
    `  <link rel="self" href="${escaped(self)}"/>`,
    `  <updated>${newest}T00:00:00Z</updated>`,
    "  <author><name>Dateline</name></author>",
    ...entries,
    "</feed>",
    "",
  ].join("\n");
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
