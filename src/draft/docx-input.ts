import mammoth from "mammoth";
import { type ArticleInput, articleInputOf, leftOutOfHtml, markdownOfHtml } from "./article-input.ts";
import { partedHeadline } from "./headline.ts";
import { UnreadArticle } from "./unread-article.ts";

/** Word's styles for what stands above an article; the rest is mammoth's. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "br[type='page'] => ",
];

/** A Word document as an article: its headings, paragraphs, lists and links, and its notes as a list at the end. */
export async function docxInput(bytes: Uint8Array, file: string): Promise<ArticleInput> {
  const arrayBuffer = bytes.slice().buffer;
  let html: string;
  try {
    const source = { arrayBuffer, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
    const read = await mammoth.convertToHtml(source, {
      styleMap: styles,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    html = read.value;
  } catch (error) {
    throw new UnreadArticle(file, { code: "brokenWord", slots: { why: (error as Error).message } });
  }
  const bare = html.replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
  const body = markdownOfHtml(bare);
  if (!body) throw new UnreadArticle(file, { code: "empty" });
  const input = { ...articleInputOf(body, "markdown", file), ...partedHeadline(body) };
  return { ...input, yieldsLinks: true, leftOut: leftOutOfHtml(bare) };
}
