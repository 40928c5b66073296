import type { Nodes as HastNodes } from "hast";
import type { Nodes as MdastNodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toHast } from "mdast-util-to-hast";
import type { Heading } from "../model/story.ts";
import { isSafeAddress } from "./address.ts";
import { excessOf } from "./article-limits.ts";
import { warnOfMarkdown } from "./article-warnings.ts";
import { type ArticleKind, type FrontMatter, parseFrontMatter } from "./front-matter.ts";
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

const frontMatterPattern = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** How deep quotes, lists and emphasis may stand inside one another. */
const deepest = 32;

/** Parses `article.md` or a translation of it. Problems go to `report`; the value then holds what could be read. */
export function parseArticle(source: string, report: Report, kind: ArticleKind = "article"): Article {
  const text = source.replace(/^\uFEFF/, "");
  const excess = excessOf(text);
  if (excess) report.add(excess.place, excess.message, excess.hint);
  const found = frontMatterPattern.exec(text);
  if (!found)
    report.add(
      { line: 1, column: 1 },
      "the article has no front matter",
      "Begin the file with a line `---`, then title and published, then a line `---`.",
    );
  const none = kind === "article" ? "title: x\npublished: 2000-01-01" : "title: x";
  const front = parseFrontMatter(found ? (found[1] ?? "") : none, report, kind);
  const head = found?.[0] ?? "";
  const body = head.replace(/[^\n]/g, "") + text.slice(head.length);
  const root = fromMarkdown(excess ? "" : body);
  if (admit(root, report)) warnOfMarkdown(root, body, report);
  else root.children = [];
  const tree = toHast(root);
  const blocks = markPassages(tree, report);
  if (!body.trim())
    report.add(
      { line: 1, column: 1 },
      "the article has no text",
      "Write its paragraphs below the front matter.",
    );
  else if (root.children.length && !blocks.some((block) => block.kind === "passage"))
    report.add(
      { line: 1, column: 1 },
      "the article has no paragraph",
      "Write its paragraphs below the front matter.",
    );
  return { front, blocks, tree };
}

const unsafeHint = "Link to #site-id, to #p1, or to an address that begins with https://.";

/**
 * Reports what an article may not hold: raw HTML, pictures, unsafe addresses. A list's items become paragraphs, so
 * that each is a passage. False where it is nested too deep to be walked further.
 */
function admit(root: Root, report: Report): boolean {
  return visit(root, 0, (node, depth) => {
    const place = placeOf(node);
    if (depth > deepest) {
      report.add(
        place,
        `more than ${deepest} quotes, lists or emphases stand inside one another`,
        "Write it flatter.",
      );
      return false;
    }
    if (node.type === "listItem") node.spread = true;
    else if (node.type === "html")
      report.add(place, "raw HTML is not allowed", "Write it in CommonMark, or escape the < as \\<.");
    else if (node.type === "image" || node.type === "imageReference")
      report.add(place, "pictures are not allowed", "A story is words and a map: take the picture out.");
    else if (node.type === "link" || node.type === "definition") {
      const { url } = node;
      if (!url.startsWith("#") && !isSafeAddress(url))
        report.add(place, `unsafe address "${url.slice(0, 80)}"`, unsafeHint);
      else if (url === "#") report.add(place, "a link to nothing", unsafeHint);
    }
    return true;
  });
}

/** Looks at every node, parents first, until `look` says false. */
function visit(node: MdastNodes, depth: number, look: (node: MdastNodes, depth: number) => boolean): boolean {
  if (!look(node, depth)) return false;
  return !("children" in node) || node.children.every((child) => visit(child, depth + 1, look));
}

function placeOf(node: MdastNodes): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
