import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleFormat } from "./article-format.ts";

/** An article as it came in: its front matter, a title if it says one, and its blocks, unchanged. */
export interface ArticleInput {
  /** The lines between `---`, or null. */
  readonly front: string | null;
  readonly title: string | null;
  readonly blocks: readonly string[];
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Takes an article apart. Throws where an HTML page has no article in it. */
export function articleInputOf(text: string, format: ArticleFormat, file: string): ArticleInput {
  const plain = text.replace(/^\uFEFF/, "");
  if (format === "html") return fromHtml(plain, file);
  const found = format === "markdown" ? frontMatter.exec(plain) : null;
  const body = plain.slice(found?.[0].length ?? 0);
  const gap = /\r?\n[ \t]*\r?\n/.test(body.trim()) || format === "markdown" ? /(?:\r?\n[ \t]*){2,}/ : /\r?\n/;
  const blocks = body
    .split(gap)
    .map((block) => block.trim())
    .filter(Boolean);
  return { front: found?.[1] ?? null, title: null, blocks };
}

/** A document as Readability takes it. */
type Page = ConstructorParameters<typeof Readability>[0];

function fromHtml(html: string, file: string): ArticleInput {
  const { document } = parseHTML(html);
  const read = document.documentElement ? new Readability(document as unknown as Page).parse() : null;
  if (!read?.content)
    throw new Error(`${file}: no article was found in this page. Save its text as .txt instead.`);
  const { document: body } = parseHTML(`<!doctype html><html><body>${read.content}</body></html>`);
  const blocks: string[] = [];
  for (const block of body.querySelectorAll("p, h2, h3, h4, li, blockquote")) {
    if (block.querySelector("p, li")) continue;
    const words = (block.textContent ?? "").replace(/\s+/g, " ").trim();
    if (words) blocks.push(/^H[2-4]$/.test(block.tagName) ? `## ${words}` : words);
  }
  if (blocks.length === 0)
    throw new Error(`${file}: the page's article has no paragraphs. Save its text as .txt instead.`);
  return { front: null, title: read.title?.trim() || null, blocks };
}

/** The text with front matter and headings of Markdown blanked out, every offset as it was. */
export function proseOf(text: string): string {
  const blank = (words: string) => words.replace(/[^\r\n]/g, " ");
  return text.replace(frontMatter, blank).replace(/^#{1,6}[ \t].*$/gm, blank);
}
