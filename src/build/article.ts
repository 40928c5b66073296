import type { Nodes as HastNodes } from "hast";
import type { Definition, Link, LinkReference, Nodes as MdastNodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toHast } from "mdast-util-to-hast";
import type { Heading } from "../model/story.ts";
import { isSafeAddress } from "./address.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import type { Place } from "./lines.ts";
import { type ArticlePassage, markPassages } from "./passages.ts";
import type { Report } from "./report.ts";

/** An article as its file says it, not yet held against its sites. */
export interface Article {
  readonly front: FrontMatter;
  readonly blocks: readonly (ArticlePassage | Heading)[];
  /** The article's body as HTML tree: `<p id data-passage>` and `<a href data-site data-role>`. */
  readonly tree: HastNodes;
}

const frontMatterPattern = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Parses `article.md`. Problems go to `report`; the value then holds what could be read. */
export function parseArticle(source: string, report: Report): Article {
  const text = source.replace(/^\uFEFF/, "");
  const found = frontMatterPattern.exec(text);
  if (!found)
    report.add(
      { line: 1, column: 1 },
      "the article has no front matter",
      "Begin the file with a line `---`, then title and published, then a line `---`.",
    );
  const front = parseFrontMatter(found?.[1] ?? "title: x\npublished: 2000-01-01", report);
  const head = found?.[0] ?? "";
  const body = head.replace(/[^\n]/g, "") + text.slice(head.length);
  const root = fromMarkdown(body);
  refuse(root, report);
  const tree = toHast(root);
  const blocks = markPassages(tree, report);
  if (!blocks.some((block) => block.kind === "passage"))
    report.add(
      { line: 1, column: 1 },
      "the article has no text",
      "Write its paragraphs below the front matter.",
    );
  return { front, blocks, tree };
}

const unsafeHint = "Link to #site-id, to #p1, or to an address that begins with https://.";

/** Reports what an article may not hold: raw HTML, pictures, unsafe addresses. */
function refuse(root: Root, report: Report): void {
  const definitions = new Map<string, Definition>();
  visit(root, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  visit(root, (node) => {
    const place = placeOf(node);
    if (node.type === "html")
      report.add(place, "raw HTML is not allowed", "Write it in CommonMark, or escape the < as \\<.");
    else if (node.type === "image" || node.type === "imageReference")
      report.add(place, "pictures are not allowed", "A story is words and a map: take the picture out.");
    else if (node.type === "link" || node.type === "linkReference") {
      const url = addressOf(node, definitions);
      if (url === null) return;
      if (!url.startsWith("#") && !isSafeAddress(url))
        report.add(place, `unsafe address "${url.slice(0, 80)}"`, unsafeHint);
      else if (url === "#") report.add(place, "a link to nothing", unsafeHint);
    }
  });
}

function addressOf(node: Link | LinkReference, definitions: ReadonlyMap<string, Definition>): string | null {
  return node.type === "link" ? node.url : (definitions.get(node.identifier)?.url ?? null);
}

function visit(node: MdastNodes, look: (node: MdastNodes) => void): void {
  look(node);
  if ("children" in node) for (const child of node.children) visit(child, look);
}

function placeOf(node: MdastNodes): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
