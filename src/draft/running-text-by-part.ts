import { asRunningText, type ReadWords, type RunningText, readWords } from "./running-text.ts";

/** What parts a text: an indent after it belongs to the next part. */
const between = /\n(?:[ \t]*\n)+/g;

/** A paragraph whose lines begin no other block, a heading of one line, a quote, or a list of single lines: none looks beyond a blank line. */
const alone = [
  /^(?:(?:\*{1,3}|_{1,3})?[^\s*_+#<>|~`=:\\&0-9-].*(?:\n|$))+$/,
  /^#{1,6} [^\n]*$/,
  /^(?:> ?[^\s<].*(?:\n|$))+$/,
  /^(?:(?:[-+*]|\d{1,9}[.)]) \p{L}.*(?:\n|$))+$/u,
];

/** What is read otherwise by what stands elsewhere: a definition gives links their addresses, a lone CR ends lines, NUL is replaced. */
const isOfOnePiece = /\]:|\r|\0|\uFEFF/;

/** Parts that are remembered: some articles' worth. */
const most = 4000;

/**
 * Reads Markdown as `runningTextOf` does, and remembers the parts between blank lines, so that a long article of which a
 * paragraph changed is read again in that alone. A text with a part that might reach beyond a blank line is read whole.
 */
export function createReader(): (source: string) => RunningText {
  const known = new Map<string, ReadWords>();
  const readPart = (part: string): ReadWords => {
    const words = known.get(part) ?? readWords(part);
    known.delete(part);
    known.set(part, words);
    return words;
  };
  return (source) => {
    const parts = partsIn(source);
    if (!parts) return asRunningText(readWords(source));
    const read = parts.map(({ text, start }) => ({ start, ...readPart(text) }));
    for (const part of known.keys()) {
      if (known.size <= most) break;
      known.delete(part);
    }
    return asRunningText(joined(read));
  };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** A text's parts; null where one may not be read alone. */
function partsIn(source: string): Part[] | null {
  if (isOfOnePiece.test(source)) return null;
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: gap, index } of [...source.matchAll(between), { 0: "", index: source.length }]) {
    const text = source.slice(start, index);
    if (/[^ \t\n]/.test(text)) parts.push({ text, start });
    start = index + gap.length;
  }
  return parts.every(({ text }) => alone.some((pattern) => pattern.test(text))) ? parts : null;
}

function joined(parts: readonly (ReadWords & { readonly start: number })[]): ReadWords {
  const words: string[] = [];
  const [from, to, groups]: [number[], number[], number[]] = [[], [], []];
  const links: ReadWords["links"][number][] = [];
  let groupCount = 0;
  for (const part of parts) {
    const { start } = part;
    const before = from.length;
    for (let at = 0; at < part.from.length; at++) {
      const group = part.groups[at] ?? -1;
      from.push((part.from[at] ?? 0) + start);
      to.push((part.to[at] ?? 0) + start);
      groups.push(group < 0 ? -1 : group + groupCount);
    }
    for (const { start: first, end, whole, label } of part.links)
      links.push({
        start: first + before,
        end: end + before,
        whole: { start: whole.start + start, end: whole.end + start },
        label: { start: label.start + start, end: label.end + start },
      });
    words.push(part.words);
    groupCount += part.groupCount;
  }
  return { words: words.join(""), from, to, groups, groupCount, links };
}
