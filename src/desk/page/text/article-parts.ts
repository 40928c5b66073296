/** An article's file in two: all up to the line after its front matter, and the body. */
export interface ArticleParts {
  readonly head: string;
  readonly body: string;
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Parts an article so that both together are its bytes. */
export function partsOfArticle(text: string): ArticleParts {
  const head = frontMatter.exec(text)?.[0] ?? "";
  return { head, body: text.slice(head.length) };
}
