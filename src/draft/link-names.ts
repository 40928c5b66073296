import type { Span } from "../format/sentences.ts";
import { type RunningLink, type RunningText, runningTextOf } from "./running-text.ts";

const blankLine = /\r?\n[ \t]*\r?\n/;

/** A link to write around a stretch of a running text's words. */
export interface NameLink extends Span {
  /** What stands in the link's brackets after the name, such as `#kyiv` or `#kyiv "the government"`. */
  readonly target: string;
}

/**
 * The Markdown with links around names, in order; all other bytes stay, but for a backslash where a sign before the
 * name would else become part of the link's markup.
 *
 * @param names those that `linkableOf` leaves
 */
export function linkNames(source: string, text: RunningText, names: readonly NameLink[]): string {
  let linked = "";
  let last = 0;
  for (const name of names) {
    const place = text.sourceOf(name);
    if (!place || place.start < last) continue;
    const before = source.slice(last, place.start);
    linked += isMarkBefore(text, name) ? `${before.slice(0, -1)}\\${before.slice(-1)}` : before;
    linked += `[${source.slice(place.start, place.end)}](${name.target})`;
    last = place.end;
  }
  return linked + source.slice(last);
}

/** The names that links can go around without a change to what is read. @param read reads Markdown as `runningTextOf` does */
export function linkableOf<Name extends Span>(
  source: string,
  text: RunningText,
  names: readonly Name[],
  read: typeof runningTextOf = runningTextOf,
): Name[] {
  const isBeside = (place: Span): boolean =>
    /[*_\]]/.test(source.charAt(place.start - 1) + source.charAt(place.end));
  const open = names.flatMap((name) => {
    const place = text.sourceOf(name);
    return place && (!isBeside(place) || readsTheSame(source, place)) ? [{ name, place }] : [];
  });
  const all = open.map(({ name }) => ({ ...name, target: "#x" }));
  const isSame = read(linkNames(source, text, all)).words === text.words;
  const isSafe = (place: Span): boolean => isSame || (!isBeside(place) && readsTheSame(source, place));
  return open.filter(({ place }) => isSafe(place)).map(({ name }) => name);
}

/**
 * Whether the paragraph around a name has the same words with a link there. Signs of emphasis beside it may begin and
 * end elsewhere, as a bracket is no letter, and a bracket before it would take it for its address. Source: CommonMark
 * 0.31, 6.2, flanking delimiter runs, and 6.3, links.
 */
function readsTheSame(source: string, { start, end }: Span): boolean {
  const before = source.slice(0, start).split(blankLine).at(-1) ?? "";
  const after = source.slice(end).split(blankLine, 1)[0] ?? "";
  const name = source.slice(start, end);
  return runningTextOf(before + name + after).words === runningTextOf(`${before}[${name}](#x)${after}`).words;
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
