import type { Story } from "../model/story.ts";

/** The size of a frame that a host gives no other, in CSS pixels. */
const frameSize = { width: 720, height: 640 };

/** `oembed.json`: what a publishing system that is given a story's address puts into its page. Source: oembed.com, 2.3.4.4. */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
}

/** @param folder the published story's address, with a slash at its end */
export function oembedOf(story: Story, folder: URL): OEmbed {
  const { width, height } = frameSize;
  return {
    version: "1.0",
    type: "rich",
    title: story.title,
    provider_name: folder.host,
    provider_url: new URL("..", folder).href,
    html: frameSnippet(story, folder),
    width,
    height,
    cache_age: 3600,
  };
}

/** The map as a plain frame, which needs no script in the host's page. Browsers that size frames by content do so. */
export function frameSnippet({ title }: Story, folder: URL): string {
  const src = new URL("embed.html", folder).href;
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${frameSize.width}" height="${frameSize.height}" loading="lazy" style="width:100%;border:0;min-height:560px;frame-sizing:content-height"></iframe>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
