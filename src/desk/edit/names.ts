import { linkableOf, linkNames, withoutLinks } from "../../draft/link-names.ts";
import { type RunningLink, type RunningText, runningTextOf } from "../../draft/running-text.ts";
import type { Span } from "../../format/sentences.ts";
import { bodyStart } from "./blocks.ts";
import { frontOf, withFront } from "./front.ts";

/** A link to a site in an article's text. Offsets are of the whole article, UTF-16 code units, end exclusive. */
export interface NameLinkAt {
  readonly site: string;
  /** Who is meant, where the name is a voice. */
  readonly who: string | null;
  readonly whole: Span;
  readonly label: Span;
  /** The name as it is read. */
  readonly text: string;
}

/** The links to sites in an article, in order. */
export function nameLinksOf(article: string): NameLinkAt[] {
  const { from, body, text } = read(article);
  return text.links.flatMap((link) => {
    const target = targetOf(body, link);
    if (!target) return [];
    return [
      {
        ...target,
        whole: moved(link.whole, from),
        label: moved(link.label, from),
        text: text.words.slice(link.start, link.end),
      },
    ];
  });
}

/**
 * The article with a name linked to a site, or the same text where no link can go there.
 *
 * @param name its offsets in the article
 * @param who is meant, where the name is a voice
 */
export function withNameLink(article: string, name: Span, site: string, who: string | null = null): string {
  const { from, body, text } = read(article);
  const stretch = stretchAt(text, moved(name, -from));
  const [fits] = stretch ? linkableOf(body, text, [stretch]) : [];
  if (!fits) return article;
  return article.slice(0, from) + linkNames(body, text, [{ ...fits, target: targetText(site, who) }]);
}

/** The article with a link's words left as plain words. */
export function withoutNameLink(article: string, link: NameLinkAt): string {
  const { from, body, text } = read(article);
  const found = text.links.filter(({ whole }) => whole.start + from === link.whole.start);
  return article.slice(0, from) + withoutLinks(body, found);
}

/** The article with a link to another site, or with another voice; its words stay. */
export function withNameTarget(article: string, link: NameLinkAt, site: string, who: string | null): string {
  const { label, whole } = link;
  return `${article.slice(0, label.end)}](${targetText(site, who)})${article.slice(whole.end)}`;
}

/** The article with a name listed as left off the map, and why; the reason is changed where it is listed already. */
export function withLeftOff(article: string, text: string, reason: string): string {
  const listed = unmappedOf(article);
  const index = listed.findIndex((each) => each.text === text);
  if (index >= 0) return withFront(article, ["unmapped", index, "reason"], reason);
  return withFront(article, ["unmapped", listed.length], { text, reason });
}

/** The article with a name no longer listed as left off. */
export function withoutLeftOff(article: string, text: string): string {
  const listed = unmappedOf(article);
  const index = listed.findIndex((each) => each.text === text);
  if (index < 0) return article;
  return withFront(article, listed.length === 1 ? ["unmapped"] : ["unmapped", index], undefined);
}

/** The names that the front matter lists as left off, unchecked. */
export function unmappedOf(article: string): readonly { readonly text: string; readonly reason: string }[] {
  const { unmapped } = frontOf(article);
  return Array.isArray(unmapped)
    ? unmapped.map((each) => ({ text: String(each?.text ?? ""), reason: String(each?.reason ?? "") }))
    : [];
}

interface Read {
  readonly from: number;
  readonly body: string;
  readonly text: RunningText;
}

function read(article: string): Read {
  const from = bodyStart(article);
  const body = article.slice(from);
  return { from, body, text: runningTextOf(body) };
}

/** A site's id and who is meant, from a link's address and title; null of a link that leads elsewhere. */
function targetOf(body: string, { whole, label }: RunningLink): { site: string; who: string | null } | null {
  const found =
    /^\]\(\s*<?#([^\s>)]+)>?(?:\s+(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\(((?:[^()\\]|\\.)*)\)))?\s*\)$/s.exec(
      body.slice(label.end, whole.end),
    );
  if (!found) return null;
  const title = found[2] ?? found[3] ?? found[4];
  const site = found[1] ?? "";
  if (/^p[1-9]\d*$/.test(site)) return null;
  return { site, who: title === undefined ? null : title.replace(/\\([!-/:-@[-`{-~])/g, "$1") };
}

function targetText(site: string, who: string | null): string {
  return who === null ? `#${site}` : `#${site} "${who.replace(/\s+/g, " ").replace(/["\\]/g, "\\$&")}"`;
}

/** The stretch of the running words that stands at these offsets of the body; null where there is none. */
function stretchAt({ words, placeOf }: RunningText, { start, end }: Span): Span | null {
  const startOf = (at: number) => placeOf({ start: at, end: at + 1 }).start;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < words.length && placeOf({ start: to, end: to + 1 }).end <= end) to++;
  const place = to > low ? placeOf({ start: low, end: to }) : null;
  return place?.start === start && place.end === end ? { start: low, end: to } : null;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
