import { parse, postprocess, preprocess } from "micromark";
import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../format/sentences.ts";

/** A link: its words, as offsets in the running text, and where it and what stands between its brackets are in the source. */
export interface RunningLink extends Span {
  readonly whole: Span;
  readonly label: Span;
}

/** The words of a Markdown text as a reader reads them, each with its place in the source. */
export interface RunningText {
  /** Its paragraphs, parted by blank lines; no headings, code, addresses or definitions. */
  readonly words: string;
  readonly links: readonly RunningLink[];
  /**
   * Where a stretch of the words stands in the source; null where a link cannot go around it: inside a link or code, or
   * where markup begins or ends in the midst of it.
   */
  sourceOf(stretch: Span): Span | null;
  /** Where a stretch of the words stands in the source, whatever it is. */
  placeOf(stretch: Span): Span;
}

/** What is read over: none of its words are the article's running text. */
const skipped = new Set([
  ...["atxHeading", "setextHeading", "codeFenced", "codeIndented", "htmlFlow", "definition", "image"],
  ...["resource", "reference", "htmlText", "autolink", "labelMarker", "labelEnd"],
]);
/** What must not begin or end inside a linked name. */
const bounds = new Set([
  ...["paragraph", "emphasis", "strong", "link", "codeText"],
  ...["hardBreakTrailing", "hardBreakEscape"],
]);
/** What holds no place for a link. */
const closed = new Set(["link", "codeText"]);

/** Words with their places, as they are read. */
export interface ReadWords {
  readonly words: string;
  /** Where each UTF-16 code unit of the words begins and ends in the source. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Equal for units between which no markup stands; -1 where a link cannot go. */
  readonly groups: readonly number[];
  /** How many groups were begun. */
  readonly groupCount: number;
  readonly links: readonly RunningLink[];
}

/** Reads Markdown, without front matter, as the tree that CommonMark says it is. */
export function runningTextOf(source: string): RunningText {
  return asRunningText(readWords(source));
}

/** The same before it is asked anything: what it is put together from where parts are read alone. */
export function readWords(source: string): ReadWords {
  let words = "";
  const from: number[] = [];
  const to: number[] = [];
  const groups: number[] = [];
  const links: RunningLink[] = [];
  let group = 0;
  let skips = 0;
  let shut = 0;
  let linkStart = 0;
  let label: Span = { start: 0, end: 0 };
  const add = (text: string, start: number, end: number, isWhole: boolean): void => {
    for (let at = 0; at < text.length; at++) {
      from.push(isWhole ? start : start + at);
      to.push(isWhole ? end : start + at + 1);
      groups.push(shut ? -1 : group);
    }
    words += text;
  };
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(source, undefined, true)),
  );
  for (const [turn, { type, start, end }] of events) {
    const step = turn === "enter" ? 1 : -1;
    if (skipped.has(type)) skips += step;
    if (closed.has(type)) shut += step;
    if (bounds.has(type) || skipped.has(type)) group++;
    if (type === "paragraph" && step < 0) {
      add("\n\n", end.offset, end.offset, true);
      group++;
    }
    const own = { start: start.offset, end: end.offset };
    if (type === "labelText") label = own;
    if (type === "link" && step > 0) linkStart = words.length;
    else if (type === "link") links.push({ start: linkStart, end: words.length, whole: own, label });
    if (step > 0 || skips) continue;
    const raw = source.slice(start.offset, end.offset);
    if (type === "data" || type === "codeTextData") add(raw, start.offset, end.offset, false);
    else if (type === "characterEscape") add(raw.slice(1), start.offset, end.offset, true);
    else if (type === "characterReference") add(decodeString(raw), start.offset, end.offset, true);
    else if (type === "hardBreakEscape" || (type === "lineEnding" && words && !words.endsWith("\n")))
      add("\n", start.offset, end.offset, true);
  }
  return { words, from, to, groups, groupCount: group + 1, links };
}

export function asRunningText({ words, from, to, groups, links }: ReadWords): RunningText {
  const placeOf = ({ start, end }: Span): Span => ({ start: from[start] ?? 0, end: to[end - 1] ?? 0 });
  return {
    words,
    links,
    placeOf,
    sourceOf({ start, end }) {
      const own = groups[start] ?? -1;
      const isOpen = own >= 0 && groups.slice(start, end).every((each) => each === own);
      return isOpen ? placeOf({ start, end }) : null;
    },
  };
}
