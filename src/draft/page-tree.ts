import type { BlockContent, PhrasingContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { isSafeAddress } from "../format/address.ts";
import { emphasised, emphasisOf, plainOf, withLooseEmphasis, withoutEmphasis } from "./emphasis.ts";
import type { LeftOut } from "./left-out.ts";

/** What is asked of a page's tree, whichever parser made it. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Elements that end the line before them and begin a new one. */
const blocks = new Set([
  ...["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CENTER", "DD", "DETAILS", "DIV", "DL", "DT"],
  ...[
    "FIELDSET",
    "FOOTER",
    "FORM",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "HEADER",
    "HGROUP",
    "HR",
    "LI",
    "MAIN",
  ],
  ...[
    "NAV",
    "OL",
    "P",
    "PRE",
    "SECTION",
    "SUMMARY",
    "TABLE",
    "TBODY",
    "TD",
    "TFOOT",
    "TH",
    "THEAD",
    "TR",
    "UL",
  ],
]);

/** What a story does not take, and what an editor calls it; an empty name is no news. */
const refused: Readonly<Record<string, string>> = {
  ...{ FIGURE: "figure", PICTURE: "picture", IMG: "picture", SVG: "picture", CANVAS: "picture" },
  ...{
    FIGCAPTION: "caption",
    IFRAME: "embed",
    EMBED: "embed",
    OBJECT: "embed",
    VIDEO: "embed",
    AUDIO: "embed",
  },
  ...{ SCRIPT: "script", FORM: "form", MATH: "formula", STYLE: "", TEMPLATE: "", NOSCRIPT: "", HEAD: "" },
  ...{ BUTTON: "", INPUT: "", SELECT: "", TEXTAREA: "", RT: "", RP: "", LINK: "", META: "" },
};

/** A table with so long a cell, in characters, is there for the page's layout: its text is the article's. */
const proseCell = 280;

/** Counts what below an element a story does not take; what stands inside such a thing counts only as its part. */
export function leftOutOf(root: PageElement): LeftOut[] {
  const counts = new Map<string, number>();
  const count = (what: string): void => void (what && counts.set(what, (counts.get(what) ?? 0) + 1));
  const walk = (element: PageElement): void => {
    for (const child of element.children) {
      const name = child.tagName.toUpperCase();
      const what = isData(child) ? "table" : refused[name];
      if (what !== undefined) count(what);
      if (name === "FIGURE") for (const _ of child.querySelectorAll("figcaption")) count("caption");
      if (what === undefined) walk(child);
    }
  };
  walk(root);
  return [...counts].map(([what, times]) => ({ what, count: times }));
}

/** The text below an element as Markdown: paragraphs, headings, lists, quotes, line breaks and links; nothing else. */
export function markdownOfPage(root: PageElement): string {
  return toMarkdown(
    { type: "root", children: blocksIn(root) },
    { bullet: "-", listItemIndent: "one" },
  ).trimEnd();
}

function isData(element: PageElement): boolean {
  if (element.tagName.toUpperCase() !== "TABLE") return false;
  const isLong = (cell: PageElement): boolean => (cell.textContent ?? "").trim().length > proseCell;
  return ![...element.querySelectorAll("td")].some(isLong);
}

function isLeftOut(element: PageElement): boolean {
  return element.tagName.toUpperCase() in refused || isData(element) || element.hasAttribute("hidden");
}

function hasBlocks(element: PageElement): boolean {
  return [...element.children].some((child) => blocks.has(child.tagName.toUpperCase()) || hasBlocks(child));
}

/** An element's content as blocks; words that stand between its blocks are paragraphs of their own. */
function blocksIn(element: PageElement): BlockContent[] {
  const found: BlockContent[] = [];
  let run: PhrasingContent[] = [];
  const close = (): void => {
    found.push(...paragraphsOf(run));
    run = [];
  };
  for (const node of element.childNodes) {
    const child = node.nodeType === 1 ? (node as PageElement) : null;
    if (child && isLeftOut(child)) continue;
    if (child && (blocks.has(child.tagName.toUpperCase()) || hasBlocks(child))) {
      close();
      found.push(...blockOf(child));
    } else run.push(...wordsIn(node));
  }
  close();
  return found;
}

function blockOf(element: PageElement): BlockContent[] {
  const name = element.tagName.toUpperCase();
  const level = /^H([1-6])$/.exec(name)?.[1];
  if (level) {
    const words = [...element.childNodes].flatMap(wordsIn).map(withoutBreak).flatMap(withoutEmphasis);
    const [first] = paragraphsOf(words);
    const depth = Math.min(4, Math.max(2, Number(level))) as 2 | 3 | 4;
    return first?.type === "paragraph" ? [{ type: "heading", depth, children: first.children }] : [];
  }
  if (name === "UL" || name === "OL") {
    const items = [...element.children].map(blocksIn).filter((content) => content.length);
    if (!items.length) return [];
    const spread = items.some((content) => content.length > 1);
    const children = items.map((content) => ({ type: "listItem" as const, spread, children: content }));
    return [{ type: "list", ordered: name === "OL", spread, children }];
  }
  if (name === "BLOCKQUOTE") {
    const children = blocksIn(element);
    return children.length ? [{ type: "blockquote", children }] : [];
  }
  return blocksIn(element);
}

function withoutBreak(node: PhrasingContent): PhrasingContent {
  return node.type === "break" ? { type: "text", value: " " } : node;
}

/** The words of a node in a line, with its links and emphasis; those of tags that mean nothing here without them. */
function wordsIn(node: PageNode): PhrasingContent[] {
  if (node.nodeType === 3)
    return [{ type: "text", value: (node.nodeValue ?? "").replace(/[ \t\n\r\f]+/g, " ") }];
  if (node.nodeType !== 1) return [];
  const element = node as PageElement;
  const name = element.tagName.toUpperCase();
  if (isLeftOut(element)) return [];
  if (name === "BR") return [{ type: "break" }];
  const children = [...element.childNodes].flatMap(wordsIn);
  const url = name === "A" ? (element.getAttribute("href") ?? "").trim() : "";
  const isLink = isSafeAddress(url) && children.every(({ type }) => type !== "break" && type !== "link");
  const words = plainOf(children);
  if (isLink && words.trim()) return [{ type: "link", url, children: [{ type: "text", value: words }] }];
  return emphasised(children, emphasisOf(element));
}

/** Words and line breaks as paragraphs: two breaks or more part them, none stands at an end. */
function paragraphsOf(run: readonly PhrasingContent[]): BlockContent[] {
  const parts: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const node of joined(withLooseEmphasis(joined(run)))) {
    const isBlank = node.type === "text" && !node.value.trim();
    if (node.type === "break") breaks++;
    else if (!isBlank || !breaks) {
      if (breaks > 1) parts.push([]);
      else if (breaks && parts.at(-1)?.length) parts.at(-1)?.push({ type: "break" });
      parts.at(-1)?.push(node);
      breaks = 0;
    }
  }
  return parts
    .map(trimmed)
    .filter((children) => children.length)
    .map((children) => ({ type: "paragraph", children }));
}

/** Neighbouring texts as one, so that signs are escaped by what stands beside them; one space between words. */
function joined(run: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  for (const node of run) {
    const last = all.at(-1);
    if (node.type === "text" && last?.type === "text")
      all[all.length - 1] = { type: "text", value: (last.value + node.value).replace(/ {2,}/g, " ") };
    else all.push(node);
  }
  return all;
}

/** Without white space at the ends and beside line breaks. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== "text") return [node];
    const isFirst = !index || nodes[index - 1]?.type === "break";
    const isLast = index === nodes.length - 1 || nodes[index + 1]?.type === "break";
    const value = (isFirst ? node.value.trimStart() : node.value).replace(isLast ? /\s+$/ : /$^/, "");
    return value ? [{ type: "text", value }] : [];
  });
}
