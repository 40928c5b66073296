import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleFormat } from "./article-format.ts";
import { dateIn, dayOf } from "./day-of.ts";
import { headlineOf } from "./headline.ts";
import type { LeftOut } from "./left-out.ts";
import { homesIn } from "./page-home.ts";
import { leftOutOf, markdownOfPage, type PageElement } from "./page-tree.ts";
import { markdownOfParagraphs, paragraphsOf } from "./plain-text.ts";
import { UnreadArticle } from "./unread-article.ts";

/** An article as it came in: its front matter, a title if it says one, and its text as Markdown. */
export interface ArticleInput {
  /** The lines between `---`, or null. */
  readonly front: string | null;
  readonly title: string | null;
  /** The day that it says it was written or published on, an ISO 8601 date. */
  readonly published: string | null;
  /** Of a Markdown file, its bytes as they are. */
  readonly body: string;
  /** Whether a place's name may take the place of a link that its page has around it. */
  readonly yieldsLinks: boolean;
  readonly leftOut: readonly LeftOut[];
  /** Where a saved page says that it or its paper is at home, as it writes it. */
  readonly homes?: readonly string[];
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Takes an article apart. Throws where an HTML page has no article in it. */
export function articleInputOf(text: string, format: ArticleFormat, file: string): ArticleInput {
  const plain = text.replace(/^\uFEFF/, "");
  if (format === "html") return fromHtml(plain, file);
  return format === "text" ? fromText(plain) : fromMarkdown(plain);
}

function fromText(text: string): ArticleInput {
  const all = paragraphsOf(text);
  const title = headlineOf(all);
  const paragraphs = all.slice(title ? 1 : 0);
  const body = markdownOfParagraphs(paragraphs);
  return { front: null, title, published: dayOf(paragraphs), body, yieldsLinks: false, leftOut: [] };
}

/** A first heading is the title where no front matter says one, and leaves the text, as the page shows its title above it. */
const firstHeading = /^# +(\S.*?)(?: +#+)?[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/;

function fromMarkdown(text: string): ArticleInput {
  const { front, body } = partsOf(text);
  const whole = body.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd();
  const heading = front === null ? firstHeading.exec(whole) : null;
  const rest = whole.slice(heading?.[0].length ?? 0);
  return {
    front,
    title: heading?.[1] ?? null,
    published: dayOf(rest.split(/\r?\n[ \t]*\r?\n/)),
    body: rest,
    yieldsLinks: false,
    leftOut: [],
  };
}

/** A Markdown file's front matter and what follows it. */
export function partsOf(markdown: string): { front: string | null; body: string } {
  const found = frontMatter.exec(markdown);
  return { front: found?.[1] ?? null, body: markdown.slice(found?.[0].length ?? 0) };
}

/** A page whose longest paragraph is shorter, in characters, has no article in it but a menu. */
const shortestArticle = 20;

/** A document as Readability takes it. */
type Page = ConstructorParameters<typeof Readability>[0];

function fromHtml(html: string, file: string): ArticleInput {
  const { document } = parseHTML(html);
  const homes = homesIn(document);
  const whole = document.querySelector("article, main, [role=main]");
  const leftOut = whole || document.body ? leftOutOf(whole ?? document.body) : [];
  const all = whole ? wordsIn(markdownOfPage(whole)) : 0;
  const read = document.documentElement ? new Readability(document as unknown as Page).parse() : null;
  if (!read?.content) throw new UnreadArticle(file, { code: "noArticle" });
  const body = markdownOfHtml(read.content);
  if (!body.split("\n\n").some((paragraph) => paragraph.length >= shortestArticle))
    throw new UnreadArticle(file, { code: "noParagraphs" });
  const title = read.title?.trim() || null;
  const count = all - wordsIn(body) - wordsIn(title ?? "");
  const beside = count > 0 ? [{ what: "word that looked like a menu or a margin", count }] : [];
  const published = dateIn(read.publishedTime ?? "") ?? dayOf(body.split("\n\n"));
  return { front: null, title, published, body, yieldsLinks: true, leftOut: [...leftOut, ...beside], homes };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The words of a piece of HTML as Markdown. */
export function markdownOfHtml(html: string): string {
  return markdownOfPage(bodyOf(html));
}

/** What a story does not take of a piece of HTML. */
export function leftOutOfHtml(html: string): LeftOut[] {
  return leftOutOf(bodyOf(html));
}

function bodyOf(html: string): PageElement {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}
