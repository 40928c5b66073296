import { fromMarkdown } from "mdast-util-from-markdown";
import { partsOf } from "../../draft/article-input.ts";

/** A block of an article's body as it stands in its file. */
export interface Block {
  /** What CommonMark calls it: "paragraph", "heading", "blockquote", "list", "thematicBreak", "definition", "html", "code". */
  readonly type: string;
  /** Offsets in the whole article's text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** The blocks of an article's body in order; what stands between two of them is blank. */
export function blocksOf(article: string): Block[] {
  const from = bodyStart(article);
  const body = article.slice(from);
  return fromMarkdown(body).children.map(({ type, position }) => {
    const start = from + (position?.start.offset ?? 0);
    const end = from + (position?.end.offset ?? 0);
    return { type, start, end, source: article.slice(start, end) };
  });
}

/** Where an article's body begins, behind its front matter. */
export function bodyStart(article: string): number {
  const mark = article.startsWith("\uFEFF") ? 1 : 0;
  return article.length - partsOf(article.slice(mark)).body.length;
}

/**
 * The article with some of its blocks replaced by others: blocks `from` up to but without `to`, counted from 0. With `from`
 * and `to` equal, blocks are put before that one, or at the end. All other blocks keep their bytes.
 *
 * @param sources each block's Markdown; none takes the blocks out
 */
export function withBlocks(article: string, from: number, to: number, sources: readonly string[]): string {
  const blocks = blocksOf(article);
  const eol = article.includes("\r\n") ? "\r\n" : "\n";
  const between = eol + eol;
  const texts = sources.map((source) => source.replace(/\r?\n/g, eol)).join(between);
  const [first, last, next] = [blocks[from], blocks[to - 1], blocks[to]];
  if (from < to && first && last) {
    if (sources.length) return article.slice(0, first.start) + texts + article.slice(last.end);
    if (next) return article.slice(0, first.start) + article.slice(next.start);
    const before = blocks[from - 1]?.end ?? bodyStart(article);
    return article.slice(0, before) + article.slice(last.end);
  }
  if (!sources.length) return article;
  if (first) return article.slice(0, first.start) + texts + between + article.slice(first.start);
  const end = blocks.at(-1)?.end ?? bodyStart(article);
  const rest = article.slice(end) || eol;
  const gap = blocks.length ? between : article.slice(0, end).endsWith(between) || end === 0 ? "" : eol;
  return article.slice(0, end) + gap + texts + rest;
}
