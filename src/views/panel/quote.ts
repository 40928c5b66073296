import type { SiteId } from "../../model/ids.ts";
import type { Passage } from "../../model/story.ts";

/** Fills an element with the passage's words, every mention of the site in a `<mark>`. */
export function fillQuote(host: HTMLElement, { text, mentions }: Passage, site: SiteId): void {
  const parts: (string | HTMLElement)[] = [];
  let from = 0;
  for (const { start, end } of mentions.filter((mention) => mention.site === site)) {
    const mark = host.ownerDocument.createElement("mark");
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(from, start), mark);
    from = end;
  }
  host.replaceChildren(...parts, text.slice(from));
}
