import { toMarkdown } from "mdast-util-to-markdown";

/**
 * Plain text as Markdown that shows its words as they are: signs that CommonMark would take for markup are escaped.
 * Paragraphs are parted by blank lines; in a text without any, each line is one. White space at the ends of lines goes.
 */
export function markdownOfText(text: string): string {
  return markdownOfParagraphs(paragraphsOf(text));
}

/** A plain text's paragraphs, as `markdownOfText` parts them. */
export function paragraphsOf(text: string): string[] {
  const gap = /\r?\n[ \t]*\r?\n/.test(text.trim()) ? /(?:\r?\n[ \t]*){2,}/ : /\r?\n/;
  return text
    .split(gap)
    .map((paragraph) => paragraph.replace(/^[ \t]+|[ \t]+(?=\r?$)/gm, "").trim())
    .filter(Boolean);
}

/** Paragraphs of plain text as Markdown that shows their words. */
export function markdownOfParagraphs(paragraphs: readonly string[]): string {
  return toMarkdown({
    type: "root",
    children: paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
  }).trimEnd();
}
