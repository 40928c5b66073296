import { type FramedPlace, frameAround } from "../model/frame-around.ts";
import type { PassageId, SiteId } from "../model/ids.ts";
import type { Bounds } from "../model/position.ts";
import type { SiteLayer } from "../model/site.ts";
import type { Mention, Passage, PassageView, Story } from "../model/story.ts";
import { isContext, isMain } from "../model/weight.ts";
import type { Article } from "./article.ts";
import type { ViewEntry } from "./map-of.ts";
import type { ArticlePassage } from "./passages.ts";
import type { SiteEntry } from "./site-entry.ts";

/** The box around a site's extent; null where it is not known. */
export type BoxOf = (layer: SiteLayer) => Bounds | null;

/**
 * The story of an article whose every link and entry has been found right.
 *
 * @param id its folder's name
 * @param boxOf for the frame of a story that states none
 */
export function storyOf(
  id: string,
  { front, blocks }: Article,
  entries: readonly SiteEntry[],
  boxOf: BoxOf = () => null,
): Story {
  const passages = blocks.map((block) => (block.kind === "heading" ? block : passageOf(block)));
  const order = new Map<string, number>();
  for (const block of passages)
    if (block.kind === "passage")
      for (const { site } of block.mentions) if (!order.has(site)) order.set(site, order.size);
  const sites = entries
    .map(({ site }) => site)
    .sort((a, b) => Number(isMain(b)) - Number(isMain(a)) || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const named = new Set([
    ...front.layers.map(({ name }) => name),
    ...front.ownLayers.map(({ name }) => name),
    ...front.comparisons.map(({ layer }) => layer),
  ]);
  return {
    id,
    title: front.title,
    dek: front.dek,
    dateline: front.dateline,
    ...(front.authors.length && { authors: front.authors }),
    published: front.published,
    lang: front.lang,
    frame: front.frame ?? frameAround(framedIn(passages, entries, boxOf)),
    ...(front.phoneFrame && { phoneFrame: front.phoneFrame.bounds }),
    ...(front.views.length && { views: front.views.map(viewOf) }),
    ...(!front.numbers && { numbers: false }),
    ...(front.notes.length && { notes: front.notes }),
    layers: [...new Set([...named, ...sites.flatMap(({ layer }) => (layer ? [layer.product] : []))])],
    blocks: passages,
    sites,
    unmapped: front.unmapped.map(({ text, reason }) => ({ text, reason })),
    figures: front.figures.map(({ passage, figure }) => ({ passage: passage as PassageId, figure })),
    ...(front.corrections.length && { corrections: front.corrections }),
    labels: Object.fromEntries(front.labels.map(({ id, text }) => [id, text])),
    comparisons: front.comparisons.map(({ passage, layer }) => ({ passage: passage as PassageId, layer })),
  };
}

function viewOf({ passage, frame, layers }: ViewEntry): PassageView {
  const names = layers.map(({ text }) => text);
  return { passage: passage as PassageId, frame, ...(names.length && { layers: names }) };
}

function passageOf({ id, text, links }: ArticlePassage): Passage {
  const mentions = links.map(({ fragment, title, start, end }): Mention => {
    const span = { site: fragment as SiteId, start, end };
    return title === null ? { ...span, role: "place" } : { ...span, role: "voice", who: title };
  });
  return { kind: "passage", id, text, mentions };
}

/** The sites where something happens and that are sure, without context; where there are none of those, all. */
function framedIn(
  blocks: readonly Story["blocks"][number][],
  entries: readonly SiteEntry[],
  boxOf: BoxOf,
): FramedPlace[] {
  const passages = blocks.filter((block) => block.kind === "passage");
  const named = new Map<string, { mentions: number; first: number }>();
  for (const [index, { mentions }] of passages.entries())
    for (const { site, role } of mentions) {
      const known = named.get(site) ?? { mentions: 0, first: index / Math.max(1, passages.length - 1) };
      if (role === "place") named.set(site, { ...known, mentions: known.mentions + 1 });
    }
  const happens = entries.filter(({ site }) => isMain(site) || (named.has(site.id) && !isContext(site)));
  const sure = happens.filter(({ isSure }) => isSure);
  const framed = sure.length ? sure : happens.length ? happens : entries;
  return framed.map(({ site }) => ({
    anchor: site.anchor,
    kind: site.kind,
    box: site.layer ? boxOf(site.layer) : null,
    ...(named.get(site.id) ?? { mentions: 1, first: 0 }),
    ...(isMain(site) && { isMain: true }),
  }));
}
