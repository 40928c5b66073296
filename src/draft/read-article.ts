import { formatOf } from "./article-format.ts";
import { type ArticleInput, articleInputOf } from "./article-input.ts";
import { docxInput } from "./docx-input.ts";
import { fileKindOf, refusedText } from "./file-kinds.ts";
import { UnreadArticle } from "./unread-article.ts";

/**
 * An article from a file's bytes, whatever kind of file it is.
 *
 * @param file its name, which errors begin with; its ending tells Markdown from plain text
 * @throws an `UnreadArticle`, which says what to do, where it is no article that can be read
 */
export async function readArticle(bytes: Uint8Array, file: string): Promise<ArticleInput> {
  const kind = fileKindOf(bytes);
  if ("refused" in kind) throw new UnreadArticle(file, kind.refused);
  if (kind.reads === "docx") return docxInput(bytes, file);
  const text = decodedArticle(bytes, file);
  return articleInputOf(text, formatOf(file, text), file);
}

/** The text of a file that is one, in UTF-8, or in UTF-16 with its byte order mark. Throws as `readArticle` does. */
export function decodedArticle(bytes: Uint8Array, file: string): string {
  const kind = fileKindOf(bytes);
  if ("refused" in kind) throw new UnreadArticle(file, kind.refused);
  const coding = codingOf(bytes);
  if (coding === "utf-8" && bytes.includes(0)) throw new UnreadArticle(file, { code: "noText" });
  let text: string;
  try {
    text = new TextDecoder(coding, { fatal: true, ignoreBOM: coding === "utf-8" }).decode(bytes);
  } catch {
    throw new UnreadArticle(file, { code: "oldEncoding" });
  }
  if (!text.replace(/^\uFEFF/, "").trim()) throw new UnreadArticle(file, { code: "empty" });
  const refused = refusedText(text);
  if (refused) throw new UnreadArticle(file, refused);
  return text;
}

function codingOf([first, second, third, fourth]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe && (third || fourth)) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
