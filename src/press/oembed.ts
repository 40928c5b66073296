import { escaped, iframeOf } from "../embed/snippets.ts";
import { cardSize } from "../html/card-size.ts";
import type { Story } from "../model/story.ts";

/** Size of a frame that its content cannot size, CSS pixels. */
const frameSize = { width: 720, height: 640 };

/** `oembed.json`: what a publishing system that is given a story's address puts into its page. Source: oembed.com, 2.3.4.4. */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  /** Of more than one, all in one text, as the standard has one name. */
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly cache_age: number;
}

/**
 * The frame stands behind a quotation that nobody sees: WordPress loads the script that sizes frames only where there is
 * one, as in its own embeds, and strips every style (seen in 6.1 and 7.1). The width is an attribute for that reason.
 *
 * @param folder the published story's address, with a slash at its end
 * @param site the site's, with a slash at its end
 */
export function oembedOf({ title, authors, lang }: Story, folder: URL, site: URL): OEmbed {
  const quote = `<blockquote style="display:none"><a href="${escaped(folder.href)}">${escaped(title)}</a></blockquote>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    ...(authors && { author_name: new Intl.ListFormat(lang, { type: "conjunction" }).format(authors) }),
    provider_name: site.host,
    provider_url: site.href,
    html: quote + iframeOf(new URL("embed.html", folder), title, frameSize.height),
    ...frameSize,
    thumbnail_url: new URL("card.png", folder).href,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    cache_age: 3600,
  };
}
