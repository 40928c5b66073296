import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";

/** HTML of a tree, every text and attribute escaped. */
export function htmlOf(nodes: Element | readonly ElementContent[]): string {
  const children = "type" in nodes ? [nodes] : [...nodes];
  return toHtml({ type: "root", children });
}

/** JSON that can stand inside a script element: no `<` in it can end the element or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
