import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { bodyStart } from "./blocks.ts";

/** A paragraph of an article that readers see as one, by the number that the page gives it. */
export interface NumberedPassage {
  /** "p1", "p2", ... in reading order. */
  readonly id: string;
  /** Its words without their marks. */
  readonly text: string;
  /** Where it begins in the whole article, UTF-16 code units. */
  readonly start: number;
}

/** The paragraphs of an article, numbered as the page numbers them: those of lists and quotations too. */
export function passagesIn(article: string): NumberedPassage[] {
  const from = bodyStart(article);
  const passages: NumberedPassage[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "paragraph") {
      const start = from + (node.position?.start.offset ?? 0);
      passages.push({ id: `p${passages.length + 1}`, text: wordsOf(node).trim(), start });
    } else if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(article.slice(from)));
  return passages;
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value.replace(/\s*\n\s*/g, " ");
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
