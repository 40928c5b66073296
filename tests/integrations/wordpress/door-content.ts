import { snippetsOf } from "../../../src/embed/snippets.ts";
import type { StoryData } from "../../../src/model/story-data.ts";
import { hostTextOf } from "../../browser/host-text.ts";

/**
 * What an author types for a door into a post.
 *
 * @param root the maps' site, with a slash at its end
 * @param data a story of it
 */
export function contentOf(door: string, root: string, data: StoryData): string {
  const story = data.story.id;
  const address = new URL(`${story}/`, root);
  const choice = {
    folder: address,
    root: new URL(root),
    title: data.story.title,
    site: "",
    theme: "",
    height: 640,
    pinned: null,
  };
  const lines = snippetsOf(choice);
  const html = (content: string): string => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`;
  const text = hostTextOf(data.story);
  const attributes = { story, title: "The map", folder: address.href };
  const contents: Readonly<Record<string, string>> = {
    address: `<p>Before.</p>\n\n${address.href}\n\n<p>After.</p>`,
    place: `<p>Before.</p>\n\n${address.href}#kursk\n\n<p>After.</p>`,
    frame: html(lines.frame),
    loader: html(lines.loader),
    element: html(lines.element),
    bound: `${html(lines.bound)}\n\n${text}`,
    shortcode: `[dateline story="${story}" bind="1"]\n\n${text}`,
    block: `<!-- wp:dateline/map ${JSON.stringify(attributes)} -->\n<figure class="wp-block-dateline-map"><a href="${address.href}"><img src="${address.href}poster.png" alt="The map" width="100%"/></a></figure>\n<!-- /wp:dateline/map -->`,
  };
  return contents[door] ?? "";
}
