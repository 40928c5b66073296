import type { PhrasingContent } from "mdast";

/** What is asked of an element to tell whether its words stand out. */
interface StyledElement {
  readonly tagName: string;
  getAttribute(name: string): string | null;
}

type Emphasis = "emphasis" | "strong";

/** How an element's words stand out; null where they do not. Documents on the web wrap all of a text in `<b>` that is none. */
export function emphasisOf(element: StyledElement): Emphasis | null {
  const name = element.tagName.toUpperCase();
  const style = element.getAttribute("style") ?? "";
  if (name === "EM" || name === "I") return /font-style:\s*normal/i.test(style) ? null : "emphasis";
  if (name === "STRONG" || name === "B")
    return /font-weight:\s*(?:normal|400)/i.test(style) ? null : "strong";
  return null;
}

/** Words in emphasis, the space at their ends outside of it. Words of several lines stay as they are. */
export function emphasised(words: readonly PhrasingContent[], how: Emphasis | null): PhrasingContent[] {
  const plain = plainOf(words);
  const isOneLine = words.every(({ type }) => type === "text" || type === "link");
  if (!how || !isOneLine || !plain.trim()) return [...words];
  const children = words.map((node) => ({ ...node }));
  const [first, last] = [children[0], children.at(-1)];
  const before = first?.type === "text" ? (/^\s+/.exec(first.value)?.[0] ?? "") : "";
  if (first?.type === "text") first.value = first.value.trimStart();
  const after = last?.type === "text" ? (/\s+$/.exec(last.value)?.[0] ?? "") : "";
  if (last?.type === "text") last.value = last.value.trimEnd();
  const inner = children.filter((node) => node.type !== "text" || node.value);
  return [...textOf(before), { type: how, children: inner }, ...textOf(after)];
}

/** Emphasis that begins or ends in the midst of a word is none: Markdown would need signs of other kinds for it. */
export function withLooseEmphasis(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== "emphasis" && node.type !== "strong") return [node];
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    const isLoose =
      !/[\p{L}\p{N}*_]$/u.test(before ? plainOf([before]) : "") &&
      !/^[\p{L}\p{N}*_]/u.test(after ? plainOf([after]) : "");
    return isLoose ? [node] : node.children;
  });
}

export function withoutEmphasis(node: PhrasingContent): PhrasingContent[] {
  return node.type === "emphasis" || node.type === "strong" ? node.children : [node];
}

/** The words alone. */
export function plainOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ("value" in node ? node.value : "children" in node ? plainOf(node.children) : ""))
    .join("");
}

function textOf(value: string): PhrasingContent[] {
  return value ? [{ type: "text", value }] : [];
}
