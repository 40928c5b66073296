import { boundsAround, proportioned } from "../model/bounds-around.ts";
import type { PassageId, SiteId } from "../model/ids.ts";
import { type Bounds, degreesWide } from "../model/position.ts";
import type { Site } from "../model/site.ts";
import type { Mention, Passage, Story } from "../model/story.ts";
import type { Article } from "./article.ts";
import type { ArticlePassage } from "./passages.ts";
import type { SiteEntry } from "./site-entry.ts";

/** The story of an article whose every link and entry has been found right. `id` is its folder's name. */
export function storyOf(id: string, { front, blocks }: Article, entries: readonly SiteEntry[]): Story {
  const passages = blocks.map((block) => (block.kind === "heading" ? block : passageOf(block)));
  const order = new Map<string, number>();
  for (const block of passages)
    if (block.kind === "passage")
      for (const { site } of block.mentions) if (!order.has(site)) order.set(site, order.size);
  const sites = entries
    .map(({ site }) => site)
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const named = new Set([
    ...front.layers.map(({ name }) => name),
    ...front.comparisons.map(({ layer }) => layer),
  ]);
  return {
    id,
    title: front.title,
    dek: front.dek,
    dateline: front.dateline,
    published: front.published,
    lang: front.lang,
    frame: front.frame ?? frameOf(sites),
    layers: [...new Set([...named, ...sites.flatMap(({ layer }) => (layer ? [layer.product] : []))])],
    blocks: passages,
    sites,
    unmapped: front.unmapped.map(({ text, reason }) => ({ text, reason })),
    figures: front.figures.map(({ passage, figure }) => ({ passage: passage as PassageId, figure })),
    labels: Object.fromEntries(front.labels.map(({ id, text }) => [id, text])),
    comparisons: front.comparisons.map(({ passage, layer }) => ({ passage: passage as PassageId, layer })),
  };
}

function passageOf({ id, text, links }: ArticlePassage): Passage {
  const mentions = links.map(({ fragment, title, start, end }): Mention => {
    const span = { site: fragment as SiteId, start, end };
    return title === null ? { ...span, role: "place" } : { ...span, role: "voice", who: title };
  });
  return { kind: "passage", id, text, mentions };
}

/**
 * A box around every site, with a margin of a tenth and at least a degree, in proportions that a map has; the sites of
 * one city have their city's frame, half as much around them as they are apart.
 */
function frameOf(sites: readonly Site[]): Bounds {
  const anchors = sites.map(({ anchor }) => anchor);
  const close = boundsAround(anchors, 0, 0);
  const apart = Math.max(degreesWide(close), close[3] - close[1]);
  return apart === 0
    ? boundsAround(anchors, 0, 1)
    : proportioned(boundsAround(anchors, 0.1, Math.min(1, apart / 2)));
}
