import type { Code, Definition, Heading, List, Nodes, Paragraph, Root, Text } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import { createLines } from "./lines.ts";
import type { Report } from "./report.ts";

/** Tells of something that begins at that offset of the article. */
type Tell = (offset: number, message: string, hint: string) => void;

/**
 * Warns of what CommonMark does that an editor may not have meant, and of signs of other kinds of Markdown, which are
 * printed as they are. An escaped sign is meant.
 *
 * @param source what `root` was parsed from
 */
export function warnOfMarkdown(root: Root, source: string, report: Report): void {
  const placeAt = createLines(source);
  const tell: Tell = (offset, message, hint) => report.warn(placeAt(offset), message, hint);
  const used = new Set<string>();
  const definitions: Definition[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "linkReference") used.add(node.identifier);
    else if (node.type === "definition") definitions.push(node);
    else if (node.type === "text") ofSigns(node, source, tell);
    else if (node.type === "paragraph") ofTables(node, source, tell);
    else if (node.type === "heading") ofUnderlines(node, source, tell);
    else if (node.type === "code") ofIndents(node, source, tell);
    else if (node.type === "list") ofLists(node, source, tell);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(root);
  for (const definition of definitions)
    if (!used.has(definition.identifier))
      tell(
        startOf(definition),
        `the line "[${definition.label}]: ..." is not printed: no link uses it`,
        `Write [${definition.label}](${definition.url}) where the words are to be read.`,
      );
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function sourceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

/** References to characters that cannot be seen are written so on purpose. */
const unseen = /^[\s\p{Cf}\u00a0]+$/u;

const asTheyAre = "Write it in words, or put a backslash before the sign if it is meant.";

/** Signs in a text that CommonMark gives no meaning: what they look like, and what is told of them. */
const signs: readonly [pattern: RegExp, message: string, hint: string][] = [
  [/(?<!\\)~~[^~\s][^~]*~~/g, "~~ strikes nothing out: the signs are printed", asTheyAre],
  [
    /(?<!\\)\[\^[^\]\s]+\]/g,
    "a footnote's sign is printed as it stands",
    "Write the note into the text, in brackets.",
  ],
  [
    /(?<![\\*])\*\*(?!\*)|(?<![\\_\p{L}\p{N}])__(?=[\p{L}\p{N}])/gu,
    "the signs of bold type are printed: they do not open and close here",
    "Put them right around the words, with a space or a stop outside, or take them out.",
  ],
];

function ofSigns(node: Text, source: string, tell: Tell): void {
  const written = sourceOf(node, source);
  for (const [pattern, message, hint] of signs)
    for (const { index } of written.matchAll(pattern)) tell(startOf(node) + index, message, hint);
  for (const { 0: entity, index } of written.matchAll(/(?<!\\)&(?:#\d+|#x[0-9a-f]+|\w+);/gi)) {
    const sign = decodeString(entity);
    if (sign === entity || unseen.test(sign)) continue;
    tell(
      startOf(node) + index,
      `${entity} is printed as ${sign}`,
      `Write ${sign}, or \\${entity} for the letters.`,
    );
  }
}

const tableRule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function ofTables(node: Paragraph, source: string, tell: Tell): void {
  let at = startOf(node);
  let before = "";
  for (const line of sourceOf(node, source).split("\n")) {
    if (before.includes("|") && line.includes("|") && tableRule.test(line.trimEnd()))
      tell(
        at - before.length - 1,
        "a table is printed as a paragraph, with its lines",
        "Write a list, or say it in sentences.",
      );
    at += line.length + 1;
    before = line;
  }
}

function ofUnderlines(node: Heading, source: string, tell: Tell): void {
  const written = sourceOf(node, source);
  const line = /\n[ \t>]*(=+|-+)[ \t]*$/.exec(written);
  if (!line?.[1]) return;
  const start = startOf(node) + written.length - line[0].trimEnd().length + line[0].indexOf(line[1]);
  tell(
    start,
    `the line of ${line[1].charAt(0)} makes the words above it a heading, which is no passage`,
    "Put a blank line before it, or write the heading as ## and its words.",
  );
}

function ofIndents(node: Code, source: string, tell: Tell): void {
  if (!/^[`~]{3}/.test(sourceOf(node, source)))
    tell(
      startOf(node),
      "lines that begin with four spaces are printed as code, which is no passage",
      "Take the spaces out; for a quote, begin the line with >.",
    );
}

/** Numbers that were a year or a day become a list's, and those that follow are counted on. */
function ofLists({ ordered, start, children }: List, source: string, tell: Tell): void {
  const first = children[0];
  if (
    first &&
    ordered &&
    typeof start === "number" &&
    (start >= 1000 || (start > 1 && children.length === 1))
  )
    tell(startOf(first), `"${start}." begins a numbered list`, `Write ${start}\\. if it is a year or a day.`);
  for (const [index, item] of children.entries()) {
    const written = sourceOf(item, source);
    const number = Number(/^(\d+)[.)]/.exec(written)?.[1]);
    const printed = (start ?? 1) + index;
    if (ordered && number !== printed && (start ?? 1) > 1)
      tell(
        startOf(item),
        `"${number}." is printed as ${printed}`,
        `Write ${number}\\. if the number is meant.`,
      );
    const box = /^(?:[-+*]|\d+[.)])[ \t]+(\[[ xX]\])[ \t]/.exec(written);
    if (box?.[1])
      tell(
        startOf(item) + written.indexOf(box[1]),
        "a task's box is printed as its signs",
        "Say in words what is done and what is not.",
      );
  }
}
