import { frameWidth, snippetsOf } from "../embed/snippets.ts";
import type { Story } from "../model/story.ts";

/** Height of a frame that its content cannot size, CSS pixels. */
const frameHeight = 640;

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
  const { title } = story;
  const { frame } = snippetsOf({
    folder,
    root: folder,
    title,
    site: "",
    theme: "",
    height: frameHeight,
    pinned: null,
  });
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: folder.host,
    provider_url: new URL("..", folder).href,
    html: frame,
    width: frameWidth,
    height: frameHeight,
    cache_age: 3600,
  };
}
