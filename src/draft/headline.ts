/** Characters that a headline has at most. */
const longest = 150;

/**
 * The headline that a plain text begins with: a short first paragraph that ends like no sentence, above a longer one.
 * A sign that makes it a heading in Markdown is not part of it. Null where its first paragraph is its text already, or a dateline's.
 *
 * @param paragraphs the text's, in order, each with its words as they are
 */
export function headlineOf(paragraphs: readonly string[]): string | null {
  const [first, ...rest] = paragraphs.map((paragraph) =>
    paragraph.replace(/\s+/g, " ").replace(/^#{1,6} /, ""),
  );
  if (!first || first.length > longest || !rest.some(({ length }) => length > first.length)) return null;
  if (/[.:;,…]["”’»]?$/.test(first) || /^(?:by|von|par|por)\s/i.test(first) || !/\p{L}/u.test(first))
    return null;
  return first;
}

/** An article's Markdown without the headline that it begins with, and that in words; null where it begins with none. */
export function partedHeadline(markdown: string): { title: string | null; body: string } {
  const paragraphs = markdown.split(/\n{2,}/);
  const headline = headlineOf(paragraphs);
  return headline === null
    ? { title: null, body: markdown }
    : { title: wordsOf(headline), body: paragraphs.slice(1).join("\n\n") };
}

/** Markdown's words without its signs. */
export function wordsOf(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s+/, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(?<!\\)[*_]+/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim();
}
