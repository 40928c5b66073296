/** How an article's text is written. */
export type ArticleFormat = "text" | "markdown" | "html";

const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** How a file is written, by its ending; the text decides where that says nothing. */
export function formatOf(file: string, text: string): ArticleFormat {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  if (ending === "md" || ending === "markdown") return "markdown";
  if (ending === "html" || ending === "htm" || ending === "xhtml") return "html";
  return page.test(text) ? "html" : "text";
}
