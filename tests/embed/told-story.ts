import {
  parseAnnotations,
  parseLookalikes,
  type Quote,
  type QuotedMention,
} from "../../src/embed/annotations.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { parseArticle } from "../../src/format/article.ts";
import { createReport } from "../../src/format/report.ts";
import { parseSites } from "../../src/format/sites.ts";
import { storyOf } from "../../src/format/story-of.ts";

/** What a host's binding knows of a story, and the story's paragraphs without their links. */
export interface Told {
  readonly mentions: readonly QuotedMention[];
  readonly lookalikes: readonly Quote[];
  readonly paragraphs: readonly string[];
}

/** A story of these Markdown paragraphs, whose links are its sites. */
export function toldStory(markdown: readonly string[]): Told {
  const report = createReport("told");
  const text = `---\ntitle: Told\npublished: 2026-02-03\n---\n\n${markdown.join("\n\n")}\n`;
  const ids = new Set([...text.matchAll(/\(#([a-z-]+)\)/g)].map(([, id]) => id));
  const features = [...ids].map((id) => ({
    type: "Feature",
    id,
    properties: { name: id, kind: "city", summary: "A place.", source: { name: "Own survey" } },
    geometry: { type: "Point", coordinates: [0, 0] },
  }));
  const sites = parseSites(JSON.stringify({ type: "FeatureCollection", features }), report).entries;
  const page = annotationsOf(storyOf("told", parseArticle(text, report), sites));
  return {
    mentions: parseAnnotations(page),
    lookalikes: parseLookalikes(page),
    paragraphs: markdown.map((each) => each.replace(/\[([^\]]+)\]\(#[a-z-]+\)/g, "$1")),
  };
}
