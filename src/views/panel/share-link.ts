import type { PassageId, SiteId } from "../../model/ids.ts";
import type { ReadingOrder } from "../../model/reading-order.ts";

/** How many words before and after a name tell the browser which of its mentions is meant. */
const context = 3;

/**
 * The address that shows a site where a passage names it: of the site in the first such passage, of the passage in any
 * other. Where the browser knows text fragments, the very words are in it.
 * Source: URL Fragment Text Directives, WICG, section 3.2 (`text=prefix-,exact,-suffix`).
 */
export function shareLinkOf(
  order: ReadingOrder,
  site: SiteId,
  passage: PassageId,
  document: Document,
): string {
  const { text = "", mentions = [] } = order.passage(passage) ?? {};
  const isFirst = order.passagesOf(site)[0]?.id === passage;
  const address = new URL(`./#${isFirst ? site : passage}`, document.baseURI);
  address.search = "";
  const mention = mentions.find((each) => each.site === site);
  if (!mention || !("fragmentDirective" in document)) return address.href;
  // Browsers match whole words: "Linz's", not the name in it.
  const start = text.slice(0, mention.start).search(/\S*$/u);
  const end = mention.end + (/^\S*/u.exec(text.slice(mention.end))?.[0].length ?? 0);
  const before = text.slice(0, start).trim().split(/\s+/u).slice(-context).join(" ");
  const after = text.slice(end).trim().split(/\s+/u).slice(0, context).join(" ");
  const words = [
    ...(before ? [`${encoded(before)}-`] : []),
    encoded(text.slice(start, end)),
    ...(after ? [`-${encoded(after)}`] : []),
  ];
  return `${address.href}:~:text=${words.join(",")}`;
}

/** A hyphen parts the directive, so it is encoded as well. */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(/-/g, "%2D");
}
