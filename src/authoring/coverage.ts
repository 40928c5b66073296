import { findPlaces } from "./find/find-places.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import type { StoryFiles } from "./story-folder.ts";

/** How far a story's names are dealt with. */
export interface Coverage {
  /** Names that the finder finds in the article's paragraphs. */
  readonly found: number;
  /** Of those, names inside a link to a site. */
  readonly mapped: number;
  /** Names listed in the front matter as left off. */
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
  const listed = [...(head?.[1] ?? "").matchAll(/^\s*-?\s*text:\s*["']?(.*?)["']?\s*$/gm)].map(
    ([, words = ""]) => words,
  );
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
  const found = findPlaces(text, gazetteer, lexicon);
  const isLinked = (start: number, end: number) => linked.some(([from, to]) => start < to && end > from);
  const rest = found.filter(({ start, end }) => !isLinked(start, end));
  const left = rest.filter((mention) => listed.some((words) => words.includes(mention.text)));
  return {
    found: found.length,
    mapped: found.length - rest.length,
    unmapped: left.length,
    open: [...new Set(rest.filter((mention) => !left.includes(mention)).map((mention) => mention.text))],
    unsure: sites.features.filter(({ properties }) => "confidence" in properties).map(({ id }) => id),
  };
}
