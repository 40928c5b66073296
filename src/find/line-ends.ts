import { fold } from "./gazetteer/fold.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import type { Language } from "./languages/language.ts";
import type { Legible } from "./legible.ts";
import { offsetsOf, type Replaced } from "./offsets.ts";

/** Stands for a line end that a name may go on over, and a sentence or heading may end at. */
export const doubtfulEnd = "\v";

/** Begins a list's item, a heading, a quotation or a table's row: never the rest of the line above. */
const ownLine = /^(?:[-*+•–—]\s|#{1,6}\s|\d+[.)]\s|[>|])/;
const endsSentence = /[.!?:…]["'”’»)\]]*$/;
/** Lower-case parts of names after a hyphen: "Stratford-upon-Avon". */
const nameParts = /^(?:upon|on|under|by|in|an|am|sur|sous|les|la|le|de|du|der|sul|el|al|of|the)$/;

/**
 * Reads the line ends of a text: one that only wraps a line is a space, or nothing after a hyphen that parts a word; one
 * that may be either becomes `doubtfulEnd`; any other stays. A text wrapped at any width is so read as if it were not.
 */
export function unwrap(text: string, gazetteer: Gazetteer, lexicon: Lexicon, language: Language): Legible {
  const replaced: Replaced[] = [];
  let plain = "";
  let last = 0;
  const put = (at: number, length: number, by: string) => {
    plain += text.slice(last, at) + by;
    last = at + length;
    if (by.length !== length) replaced.push({ at, length, by: by.length });
  };
  for (const block of blocksOf(text)) {
    const { lines } = block;
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (!next) break;
      const kind = kindOf(block, line.text, next.text, language);
      if (kind === "end") continue;
      const parted = /\p{L}-$/u.test(line.text) && /^\p{L}/u.test(next.text);
      if (parted) {
        const isOneWord = partsWord(line.text, next.text, gazetteer, lexicon, language);
        put(line.end - (isOneWord ? 1 : 0), next.start - line.end + (isOneWord ? 1 : 0), "");
      } else put(line.end, next.start - line.end, kind === "wrap" ? " " : doubtfulEnd);
    }
  }
  return { text: plain + text.slice(last), ...offsetsOf(replaced) };
}

interface Line {
  /** Without white space at its ends; offsets in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  /** Whether some of its lines, or most, go on from the one before in lower case. */
  readonly goesOn: "never" | "at times" | "mostly";
}

/** Runs of lines without a blank one between them. */
function blocksOf(text: string): Block[] {
  const blocks: Line[][] = [[]];
  for (const { 0: whole, index } of text.matchAll(/[^\n]+|\n(?=[^\S\n]*\n)/g)) {
    const words = whole.trim();
    if (words === "") {
      blocks.push([]);
      continue;
    }
    const start = index + whole.indexOf(words);
    blocks.at(-1)?.push({ text: words, start, end: start + words.length });
  }
  return blocks.filter(({ length }) => length > 1).map(blockOf);
}

function blockOf(lines: readonly Line[]): Block {
  const begun = lines.slice(1).filter(({ text }) => /^\p{L}/u.test(text));
  const lower = begun.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return {
    lines,
    width: Math.max(...lines.map(({ text }) => text.length)),
    goesOn: lower === 0 ? "never" : lower * 2 >= begun.length ? "mostly" : "at times",
  };
}

function kindOf(
  { width, goesOn }: Block,
  line: string,
  next: string,
  language: Language,
): "wrap" | "doubtful" | "end" {
  if (ownLine.test(next)) return "end";
  if (/^\p{Ll}/u.test(next)) return "wrap";
  const isFull = line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width;
  if (leadsOn(line, language)) return "wrap";
  if (endsSentence.test(line)) return isFull ? "wrap" : /(?:\p{Lu}\.){2,}$/u.test(line) ? "doubtful" : "end";
  if (goesOn === "mostly") return "wrap";
  const isProse = /\s\p{Ll}+.*\s\p{Ll}/u.test(line);
  if (isFull) return isProse || goesOn === "at times" ? "wrap" : "doubtful";
  return isProse ? "doubtful" : "end";
}

/** Whether no line of its own ends so: with a comma, a word such as "the", or a shortened word. */
function leadsOn(line: string, { said, shortened }: Language): boolean {
  const last = /(?:^|\s)(\S+)$/u.exec(line)?.[1] ?? "";
  return (
    last.endsWith(",") || said.runOn.has(last) || (last.endsWith(".") && shortened.test(last.slice(0, -1)))
  );
}

/** Whether the hyphen at the end of a line is there only as the line ends. */
function partsWord(
  line: string,
  next: string,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  { said }: Language,
): boolean {
  const first = /[\p{L}\p{M}]+(?=-$)/u.exec(line)?.[0] ?? "";
  const second = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? "";
  const whole = first + second;
  if (gazetteer.begins(fold(whole)) || lexicon.commonness(whole) !== null || lexicon.isGivenName(whole))
    return true;
  if (!/^\p{Lu}/u.test(first) || !/^\p{Ll}/u.test(second)) return false;
  return !nameParts.test(second) && !said.hyphened.has(second) && (lexicon.commonness(second) ?? 1e6) > 3000;
}
