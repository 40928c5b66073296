import type { Element, Nodes } from "hast";
import { type PassageId, parsePassageId, passageIdOf, passageNumberOf } from "../model/ids.ts";
import type { Heading } from "../model/story.ts";
import type { Place } from "./lines.ts";
import type { Report } from "./report.ts";

/** A link to a fragment inside a passage: a mention, if a site has that id. */
export interface FragmentLink {
  readonly fragment: string;
  /** The link's title: who is meant, where the name is a voice. */
  readonly title: string | null;
  /** Offsets in the passage's text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** A passage as the article's file says it. */
export interface ArticlePassage {
  readonly kind: "passage";
  readonly id: PassageId;
  readonly text: string;
  readonly links: readonly FragmentLink[];
  readonly place: Place;
}

/** A link from one passage to another. */
interface CrossLink {
  readonly passage: PassageId;
  readonly place: Place;
}

const heading = /^h[1-6]$/;

/**
 * Numbers the paragraphs of an article's HTML tree as passages and marks the mentions in them, in place.
 * White space inside a passage becomes single spaces, so that offsets in `text` hold in the page's DOM too.
 */
export function markPassages(tree: Nodes, report: Report): (ArticlePassage | Heading)[] {
  const blocks: (ArticlePassage | Heading)[] = [];
  const crossLinks: CrossLink[] = [];
  let count = 0;
  const walk = (node: Nodes): void => {
    if (node.type === "element" && node.tagName === "p") {
      count += 1;
      blocks.push(markPassage(node, passageIdOf(count), crossLinks, report));
    } else if (node.type === "element" && heading.test(node.tagName)) blocks.push(markHeading(node, report));
    else if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  for (const { passage, place } of crossLinks)
    if (passageNumberOf(passage) > count)
      report.add(place, `a link to #${passage}, which is no passage`, `The last passage is #p${count}.`);
  return blocks;
}

/** The fragment as its author wrote it; addresses in the tree are percent-encoded. */
function decodedOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function markPassage(
  paragraph: Element,
  id: PassageId,
  crossLinks: CrossLink[],
  report: Report,
): ArticlePassage {
  const links: FragmentLink[] = [];
  let text = "";
  const walk = (node: Nodes): void => {
    if (node.type === "text") {
      node.value = node.value.replace(/\s*[\r\n]\s*/g, " ");
      text += node.value;
    }
    if (!("children" in node)) return;
    const start = text.length;
    for (const child of node.children) walk(child);
    if (node.type !== "element" || node.tagName !== "a") return;
    const href = String(node.properties.href ?? "");
    if (!href.startsWith("#")) {
      node.properties.rel = ["noopener"];
      return;
    }
    const fragment = decodedOf(href.slice(1));
    if (!fragment) return;
    const place = placeOf(node);
    const passage = parsePassageId(fragment);
    if (passage) {
      crossLinks.push({ passage, place });
      return;
    }
    if (!text.slice(start).trim())
      report.add(
        place,
        `the link to #${fragment} has no words`,
        "Write the place's name between the brackets.",
      );
    const title = typeof node.properties.title === "string" ? node.properties.title.trim() : null;
    if (title === "")
      report.add(
        place,
        "the title that says who is meant is empty",
        'Write it, as in (#city-id "the government").',
      );
    node.properties.dataSite = fragment;
    node.properties.dataRole = title === null ? "place" : "voice";
    links.push({ fragment, title, start, end: text.length, place });
  };
  walk(paragraph);
  paragraph.properties.id = id;
  paragraph.properties.dataPassage = id;
  return { kind: "passage", id, text, links, place: placeOf(paragraph) };
}

function markHeading(element: Element, report: Report): Heading {
  let text = "";
  const walk = (node: Nodes): void => {
    if (node.type === "text") text += node.value;
    if (node.type === "element" && node.tagName === "a" && String(node.properties.href).startsWith("#"))
      report.add(
        placeOf(node),
        "a link to a place stands in a heading",
        "Link the name in a paragraph instead.",
      );
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(element);
  if (element.tagName === "h1") element.tagName = "h2";
  return { kind: "heading", text: text.trim() };
}

function placeOf({ position }: Element): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
