import type { Definition, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Mark, Node } from "prosemirror-model";
import { parseSiteId } from "../../../model/ids.ts";
import { schema } from "./schema.ts";

/** Where a block of the document comes from. */
export interface Origin {
  /** Its bytes in the file. */
  readonly raw: string;
  /** The bytes between it and the block before; none before the first. */
  readonly gap: string;
  /** The block that stood before it. */
  readonly before: Node | null;
}

/** The bytes of every top-level block that was not touched: an edited block is another object, so it has none. */
export type Origins = WeakMap<Node, Origin>;

/** An article's body as a document, and the bytes before its first block and after its last one. */
export interface Body {
  readonly doc: Node;
  readonly lead: string;
  readonly tail: string;
}

/** Reads Markdown without front matter. Blocks that the desk cannot edit stay as their source. */
export function readBody(markdown: string, origins: Origins): Body {
  const root = fromMarkdown(markdown);
  const definitions = new Map(
    root.children.flatMap((node) => (node.type === "definition" ? [[node.identifier, node] as const] : [])),
  );
  const blocks: Node[] = [];
  const lead = markdown.slice(0, root.children[0]?.position?.start.offset ?? 0);
  let end = lead.length;
  for (const node of root.children) {
    const [from, to] = [node.position?.start.offset ?? end, node.position?.end.offset ?? end];
    const raw = markdown.slice(from, to);
    const block = blockOf(node, definitions) ?? schema.node("raw", { source: raw });
    origins.set(block, { raw, gap: markdown.slice(end, from), before: blocks.at(-1) ?? null });
    blocks.push(block);
    end = to;
  }
  if (!blocks.length) blocks.push(schema.node("paragraph"));
  return { doc: schema.node("doc", null, blocks), lead, tail: markdown.slice(end) };
}

type Definitions = ReadonlyMap<string, Definition>;

/** The block, or null where it holds something that the desk does not edit. */
function blockOf(node: RootContent, definitions: Definitions): Node | null {
  switch (node.type) {
    case "paragraph":
    case "heading": {
      const content = inlinesOf(node.children, [], definitions);
      const attributes = node.type === "heading" ? { level: node.depth } : null;
      return content && schema.node(node.type, attributes, content);
    }
    case "blockquote": {
      const blocks = blocksOf(node.children, definitions);
      return blocks?.length ? schema.node("blockquote", null, blocks) : null;
    }
    case "list": {
      const items = node.children.map((item) => blocksOf(item.children, definitions));
      if (!items.every((blocks) => blocks?.[0]?.type === schema.nodes.paragraph)) return null;
      const attributes = node.ordered ? { start: node.start ?? 1 } : null;
      const type = node.ordered ? "ordered_list" : "bullet_list";
      return schema.node(
        type,
        attributes,
        items.map((blocks) => schema.node("list_item", null, blocks ?? [])),
      );
    }
    default:
      return null;
  }
}

function blocksOf(nodes: readonly RootContent[], definitions: Definitions): Node[] | null {
  const blocks = nodes.map((node) => blockOf(node, definitions));
  return blocks.every((block) => block !== null) ? blocks : null;
}

function inlinesOf(
  nodes: readonly PhrasingContent[],
  marks: readonly Mark[],
  definitions: Definitions,
): Node[] | null {
  const content: Node[] = [];
  for (const node of nodes) {
    if (node.type === "text" || node.type === "inlineCode") {
      const own = node.type === "text" ? marks : schema.mark("code").addToSet(marks);
      const words = node.value.replace(/\s*\n\s*/g, " ");
      if (words) content.push(schema.text(words, own));
    } else if (node.type === "break") content.push(schema.node("hard_break", null, [], marks));
    else {
      const mark = markOf(node, definitions);
      const inner = mark && "children" in node && inlinesOf(node.children, mark.addToSet(marks), definitions);
      if (!inner) return null;
      content.push(...inner);
    }
  }
  return content;
}

function markOf(node: Nodes, definitions: Definitions): Mark | null {
  if (node.type === "emphasis") return schema.mark("em");
  if (node.type === "strong") return schema.mark("strong");
  const target = node.type === "linkReference" ? definitions.get(node.identifier) : node;
  if (target?.type !== "link" && target?.type !== "definition") return null;
  const { url, title } = target;
  const site = url.startsWith("#") ? parseSiteId(url.slice(1)) : null;
  if (site) return schema.mark("mention", { site, who: title ?? null });
  return schema.mark("link", { href: url, title: title ?? null });
}
