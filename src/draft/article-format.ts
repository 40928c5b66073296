/** How an article is written. */
export type ArticleFormat = "text" | "markdown" | "html";

/** How a file is written, by its extension; the text decides where that says nothing. */
export function formatOf(file: string, text: string): ArticleFormat {
  const extension = /[^/\\](\.[^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  if (extension === ".md" || extension === ".markdown") return "markdown";
  if (extension === ".html" || extension === ".htm") return "html";
  return /^\s*(?:<!doctype html|<html)/i.test(text) ? "html" : "text";
}
