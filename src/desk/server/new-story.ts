import {
  type ArticleInput,
  articleInputOf,
  leftOutOfHtml,
  markdownOfHtml,
} from "../../draft/article-input.ts";
import { partedHeadline, wordsOf } from "../../draft/headline.ts";
import { readArticle } from "../../draft/read-article.ts";
import { reason } from "../api/refusals.ts";
import type { NewArticle } from "../api/stories.ts";
import { Refused } from "./refused.ts";

/** An article as a new story takes it, and what errors call it. */
export interface Incoming {
  readonly input: ArticleInput;
  readonly what: string;
}

/** Reads what was dropped or pasted. A file is read as `dateline story new` reads it. */
export async function readIncoming({ from }: NewArticle): Promise<Incoming> {
  if (from.kind === "file") {
    const what = from.name.replace(/^.*[\\/]/, "").slice(0, 120) || "The file";
    return { input: await readArticle(Buffer.from(from.base64, "base64"), what), what };
  }
  const what = "What was pasted";
  const input = from.html?.trim() ? fromHtml(from.html, what) : articleInputOf(from.text, "text", what);
  if (!input.body.trim()) throw new Refused(422, reason("noWords"));
  return { input, what };
}

/** A pasted piece is no page: all of it is the article. Its headline may be no heading, as in a mail. */
function fromHtml(html: string, what: string): ArticleInput {
  const input = articleInputOf(markdownOfHtml(html), "markdown", what);
  const { title, body } = input.title === null ? partedHeadline(input.body) : input;
  return { ...input, title: title && wordsOf(title), body, yieldsLinks: true, leftOut: leftOutOfHtml(html) };
}
