import type { Edition } from "../html/edition.ts";
import { escapedXml } from "../html/escaped-xml.ts";
import { modifiedOn } from "../html/news-article.ts";

/**
 * `sitemap.xml`: every story's page in each language, with the day of its last change and the others beside it.
 * Source: sitemaps.org 0.9, and Google's `xhtml:link` for languages.
 *
 * @param site with a slash at its end
 */
export function sitemapOf(editions: readonly Edition[], site: URL): string {
  const urls = editions.flatMap(({ story, data, folder }) => {
    if (!folder) return [];
    const others = data.languages.map(
      ({ lang, url }) =>
        `<xhtml:link rel="alternate" hreflang="${escapedXml(lang)}" href="${escapedXml(new URL(url, site).href)}"/>`,
    );
    const alternates = others.length > 1 ? others.join("") : "";
    return [
      `<url><loc>${escapedXml(folder.href)}</loc><lastmod>${modifiedOn(story)}</lastmod>${alternates}</url>`,
    ];
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}
