import type { BlockContent, Link, ListItem, PhrasingContent, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Fragment, Mark, Node } from "prosemirror-model";
import type { Body, Origins } from "./read-body.ts";
import { schema } from "./schema.ts";

/** A block's place in the text that was written. */
export interface WrittenBlock {
  readonly block: Node;
  /** Position in the document. */
  readonly position: number;
  /** Offset in the text, UTF-16 code units. */
  readonly start: number;
  readonly raw: string;
}

/** An article's body as it is written, and where its blocks stand in it. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly WrittenBlock[];
}

/** Writes the document as Markdown: every block that was not touched with its own bytes, the others anew. */
export function writeBody({ doc, lead, tail }: Body, origins: Origins): Written {
  const blocks: WrittenBlock[] = [];
  let text = lead;
  let before: Node | null = null;
  doc.forEach((block, position) => {
    const known = origins.get(block);
    const raw = known?.raw ?? markdownOf(block);
    if (!raw) return;
    if (!known) origins.set(block, { raw, gap: "\n\n", before });
    const isOwnGap = known && (known.before === before || /\n[ \t]*\r?\n/.test(known.gap));
    if (before) text += isOwnGap ? known.gap : "\n\n";
    blocks.push({ block, position, start: text.length, raw });
    text += raw;
    before = block;
  });
  return { text: text + (tail || "\n"), blocks };
}

/** One block as Markdown, without white space at its ends. */
function markdownOf(block: Node): string {
  const written = blockOf(block);
  if (!written) return "";
  return toMarkdown({ type: "root", children: [written] }, { bullet: "-", emphasis: "*", rule: "-" }).trim();
}

function blockOf(block: Node): RootContent | null {
  if (block.isTextblock && !block.textContent.trim()) return null;
  switch (block.type) {
    case schema.nodes.paragraph:
      return { type: "paragraph", children: phrasingOf(block.content) };
    case schema.nodes.heading: {
      const depth = Math.min(6, Math.max(1, block.attrs.level as number)) as 1 | 2 | 3 | 4 | 5 | 6;
      return { type: "heading", depth, children: phrasingOf(block.content) };
    }
    case schema.nodes.blockquote:
      return { type: "blockquote", children: blocksIn(block) };
    case schema.nodes.raw:
      return { type: "html", value: block.attrs.source as string };
    default: {
      const ordered = block.type === schema.nodes.ordered_list;
      const items = block.children.map(
        (item): ListItem => ({ type: "listItem", spread: false, children: blocksIn(item) }),
      );
      return {
        type: "list",
        ordered,
        ...(ordered && { start: block.attrs.start as number }),
        spread: false,
        children: items,
      };
    }
  }
}

function blocksIn(block: Node): BlockContent[] {
  return block.children.flatMap((child) => (blockOf(child) as BlockContent | null) ?? []);
}

/** An inline piece, and the marks around it that are yet to be written. */
interface Piece {
  readonly node: Node;
  readonly marks: readonly Mark[];
}

const written = ["strong", "em", "link", "mention"];
const isLink = ({ type }: Mark): boolean => type === schema.marks.link || type === schema.marks.mention;

function phrasingOf(content: Fragment): PhrasingContent[] {
  const marksOf = (node: Node) => node.marks.filter(({ type }) => written.includes(type.name));
  return nested(content.content.map((node) => ({ node, marks: marksOf(node) })));
}

/** The mark that reaches farthest stands outside; none ends inside a link, which would become two. */
function nested(pieces: readonly Piece[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { node, marks } = pieces[at] as Piece;
    const runs = marks.map((mark) => ({ mark, to: endOfRun(pieces, at, mark) }));
    const outer = runs.sort((a, b) => b.to - a.to || Number(isLink(a.mark)) - Number(isLink(b.mark)))[0];
    if (!outer) {
      content.push(leafOf(node));
      at++;
      continue;
    }
    const inside = pieces.slice(at, outer.to).map((piece) => ({
      node: piece.node,
      marks: piece.marks.filter((mark) => !mark.eq(outer.mark)),
    }));
    content.push(...outsideSpaces(outer.mark, nested(inside)));
    at = outer.to;
  }
  return content;
}

/** Space at the ends of emphasis stands outside of it, where it needs no character reference. */
function outsideSpaces(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)];
  if (isLink(mark)) return [wrapped(mark, children)];
  const before = first?.type === "text" ? (/^\s+/.exec(first.value)?.[0] ?? "") : "";
  if (first?.type === "text") first.value = first.value.slice(before.length);
  const after = last?.type === "text" ? (/\s+$/.exec(last.value)?.[0] ?? "") : "";
  if (last?.type === "text" && after) last.value = last.value.slice(0, -after.length);
  const inner = children.filter((child) => child.type !== "text" || child.value);
  return [
    ...(before ? [{ type: "text", value: before } as const] : []),
    ...(inner.length ? [wrapped(mark, inner)] : []),
    ...(after ? [{ type: "text", value: after } as const] : []),
  ];
}

function endOfRun(pieces: readonly Piece[], from: number, mark: Mark): number {
  const has = (index: number, sought: Mark): boolean =>
    !!pieces[index]?.marks.some((each) => each.eq(sought));
  let to = from;
  while (has(to, mark)) to++;
  const cut = isLink(mark) ? undefined : pieces[to - 1]?.marks.find((each) => isLink(each) && has(to, each));
  let start = to;
  while (cut && start > from && has(start - 1, cut)) start--;
  return start > from ? start : from + Number(!cut) * (to - from);
}

function leafOf(node: Node): PhrasingContent {
  if (!node.isText) return { type: "break" };
  const value = node.text ?? "";
  return schema.mark("code").isInSet(node.marks) ? { type: "inlineCode", value } : { type: "text", value };
}

function wrapped({ type, attrs }: Mark, children: PhrasingContent[]): PhrasingContent {
  if (type === schema.marks.strong) return { type: "strong", children };
  if (type === schema.marks.em) return { type: "emphasis", children };
  const isMention = type === schema.marks.mention;
  const url = isMention ? `#${attrs.site as string}` : (attrs.href as string);
  const title = (isMention ? attrs.who : attrs.title) as string | null;
  return { type: "link", url, title, children: children as Link["children"] };
}
