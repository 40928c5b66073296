import { parseDocument } from "yaml";
import { findPlaces } from "../find/find-places.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../find/gazetteer/lexicon.ts";
import type { StoryFiles } from "./story-files.ts";

/** How far a story's names are dealt with. */
export interface Coverage {
  /** Names that the finder finds in the article's paragraphs. */
  readonly found: number;
  /** Of those, names inside a link to a site. */
  readonly mapped: number;
  /** Names that the front matter lists as left off, with a reason. */
  readonly unmapped: number;
  /** Names neither linked nor listed, once each. */
  readonly open: readonly string[];
  /** Sites that still carry a "confidence", to be settled by an editor. */
  readonly unsure: readonly string[];
}

export function coverageOf({ article, sites }: StoryFiles, gazetteer: Gazetteer, lexicon: Lexicon): Coverage {
  const head = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n/.exec(article);
  const body = article
    .slice(head?.[0].length ?? 0)
    .replace(/^#{1,6}[ \t].*$/gm, (line) => " ".repeat(line.length));
  const listed = unmappedIn(head?.[1] ?? "");
  let text = "";
  let last = 0;
  const linked: [number, number][] = [];
  for (const link of body.matchAll(/\[([^\]]*)\]\([^)]*\)/g)) {
    text += body.slice(last, link.index);
    linked.push([text.length, text.length + (link[1]?.length ?? 0)]);
    text += link[1] ?? "";
    last = link.index + link[0].length;
  }
  text += body.slice(last);
  const found = findPlaces(text, gazetteer, lexicon).filter(({ adjective }) => !adjective);
  const isLinked = (start: number, end: number) => linked.some(([from, to]) => start < to && end > from);
  const rest = found.filter(({ start, end }) => !isLinked(start, end));
  const open = rest.filter((mention) => !listed.some((words) => words.includes(mention.text)));
  return {
    found: found.length,
    mapped: found.length - rest.length,
    unmapped: listed.length,
    open: [...new Set(open.map((mention) => mention.text))],
    unsure: sites.features.filter(({ properties }) => "confidence" in properties).map(({ id }) => id),
  };
}

/** The texts under `unmapped`; none where the front matter cannot be read, which the check tells. */
function unmappedIn(front: string): string[] {
  const { contents } = parseDocument(front);
  const value: unknown = contents?.toJSON();
  const entries = (value as { unmapped?: unknown } | null)?.unmapped;
  return Array.isArray(entries) ? entries.flatMap((entry) => entry?.text ?? []).map(String) : [];
}
