import type { Node } from "prosemirror-model";
import type { SiteFeature } from "../../../draft/site-feature.ts";
import { isToDo } from "../../../format/to-do.ts";
import { type MentionAttributes, schema } from "../text/schema.ts";
import type { Found, Name } from "./name.ts";

/** What the names of an article are told by. */
export interface NameSources {
  readonly sites: readonly SiteFeature[];
  readonly unmapped: readonly { readonly text: string; readonly reason: string }[];
  /** In reading order. */
  readonly found: readonly Found[];
}

/** Every place name of an article in reading order: mentions, names left off, and what the finder finds besides. */
export function namesIn(doc: Node, { sites, unmapped, found }: NameSources): Name[] {
  const unsure = new Map(sites.map(({ id, properties }) => [id, "confidence" in properties]));
  const reasons = new Map(unmapped.map(({ text, reason }) => [text, reason]));
  const foundAt = (from: number, to: number): Found | null =>
    found.find((each) => each.from < to && each.to > from) ?? null;
  const names = mentionsIn(doc).map(({ from, to, site, who }): Name => {
    const doubt = unsure.get(site);
    const need = doubt === undefined ? "open" : doubt ? "unsure" : who === null ? "sure" : "voice";
    const text = doc.textBetween(from, to, " ", " ");
    return { from, to, need, text, site, who, found: foundAt(from, to), reason: null };
  });
  const isFree = ({ from, to }: { from: number; to: number }): boolean =>
    !names.some((name) => name.from < to && name.to > from);
  const add = (from: number, to: number, text: string, own: Found | null): void => {
    if (!isFree({ from, to })) return;
    const reason = reasons.get(text) ?? null;
    const need = reason !== null && !isToDo(reason) ? "off" : "open";
    names.push({ from, to, need, text, site: null, who: null, found: own, reason });
  };
  for (const { text } of unmapped)
    for (const { from, to } of placesOf(doc, text)) add(from, to, text, foundAt(from, to));
  for (const each of found) {
    const { isAdjective, isLinkable, linkedTo } = each.proposal;
    if (isAdjective || !isLinkable || linkedTo !== null) continue;
    add(each.from, each.to, doc.textBetween(each.from, each.to, " ", " "), each);
  }
  return names.sort((a, b) => a.from - b.from);
}

/** A mention of the document: adjacent pieces with one mark are one. */
interface MentionAt extends MentionAttributes {
  readonly from: number;
  readonly to: number;
}

function mentionsIn(doc: Node): MentionAt[] {
  const mentions: MentionAt[] = [];
  doc.descendants((node, position) => {
    const mark = node.isInline ? schema.marks.mention.isInSet(node.marks) : undefined;
    if (!mark) return;
    const { site, who } = mark.attrs as MentionAttributes;
    const last = mentions.at(-1);
    const isSame = last?.to === position && last.site === site && last.who === who;
    const from = isSame ? last.from : position;
    if (isSame) mentions.pop();
    mentions.push({ from, to: position + node.nodeSize, site, who });
  });
  return mentions;
}

/** Where words stand as whole words in the paragraphs of a document. */
export function placesOf(doc: Node, words: string): { from: number; to: number }[] {
  const text = words.trim();
  if (!text) return [];
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  const places: { from: number; to: number }[] = [];
  doc.descendants((node, position) => {
    if (node.type !== schema.nodes.paragraph) return node.type !== schema.nodes.heading;
    const own = node.textBetween(0, node.content.size, "", "\n");
    for (const { 0: said, index } of own.matchAll(pattern))
      places.push({ from: position + 1 + index, to: position + 1 + index + said.length });
    return false;
  });
  return places;
}
