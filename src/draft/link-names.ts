import type { Span } from "../format/sentences.ts";
import type { RunningLink, RunningText } from "./running-text.ts";

/** A link to write around a stretch of a running text's words. */
export interface NameLink extends Span {
  /** What stands in the link's brackets after the name, such as `#kyiv` or `#kyiv "the government"`. */
  readonly target: string;
}

/**
 * The Markdown with links around names, in order; all other bytes stay, but for a backslash where a sign before the
 * name would else become part of the link's markup. A name that no link can go around is passed over.
 */
export function linkNames(source: string, text: RunningText, names: readonly NameLink[]): string {
  let linked = "";
  let last = 0;
  for (const name of names) {
    const place = linkableAt(source, text, name);
    if (!place || place.start < last) continue;
    const before = source.slice(last, place.start);
    linked += isMarkBefore(text, name) ? `${before.slice(0, -1)}\\${before.slice(-1)}` : before;
    linked += `[${source.slice(place.start, place.end)}](${name.target})`;
    last = place.end;
  }
  return linked + source.slice(last);
}

/** Where a link around the words would stand in the source, or null where it would change what is read. */
export function linkableAt(source: string, text: RunningText, stretch: Span): Span | null {
  const place = text.sourceOf(stretch);
  if (!place) return null;
  const before = /(\S?)[*_]+$/u.exec(source.slice(Math.max(0, place.start - 80), place.start));
  const after = /^[*_]+(\S?)/u.exec(source.slice(place.end, place.end + 80));
  return isClear(before?.[1]) && isClear(after?.[1]) ? place : null;
}

/** Whether emphasis may begin or end between this sign and a bracket: CommonMark 0.31, 6.2, flanking runs. */
function isClear(sign: string | undefined): boolean {
  return !sign || /[\p{P}\p{S}]/u.test(sign);
}

/** An exclamation mark makes a link a picture, and a backslash a bracket. */
function isMarkBefore({ words, sourceOf }: RunningText, { start }: Span): boolean {
  if (start === 0 || !/[!\\]/.test(words.charAt(start - 1))) return false;
  const sign = sourceOf({ start: start - 1, end: start });
  return (
    sign !== null && sign.end - sign.start === 1 && sign.end === sourceOf({ start, end: start + 1 })?.start
  );
}

/** The Markdown without these links; their words stay. */
export function withoutLinks(source: string, links: readonly RunningLink[]): string {
  let freed = "";
  let last = 0;
  for (const link of links) {
    freed += source.slice(last, link.whole.start) + source.slice(link.label.start, link.label.end);
    last = link.whole.end;
  }
  return freed + source.slice(last);
}
