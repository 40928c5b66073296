import { parseDocument } from "yaml";
import { findNames } from "../find/find-places.ts";
import type { FoundMention } from "../find/found-mention.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../find/gazetteer/lexicon.ts";
import { UnreadLanguage } from "../find/languages/language-of.ts";
import { isToDo } from "../format/to-do.ts";
import { partsOf } from "./article-input.ts";
import { languageIn } from "./article-language.ts";
import { runningTextOf } from "./running-text.ts";
import type { StoryFiles } from "./story-files.ts";

/** How far a story's names are dealt with: what is found is mapped, listed or open. */
export interface Coverage {
  /** Names that the finder finds in the article's paragraphs. */
  readonly found: number;
  /** Of those, names inside a link to a site. */
  readonly mapped: number;
  /** Of those, names that the front matter lists as left off, with a reason. */
  readonly unmapped: number;
  /** The rest: names neither linked nor listed with a reason. */
  readonly openMentions: number;
  /** What is open, once each. */
  readonly open: readonly string[];
  /** Sites that still carry a "confidence", to be settled by an editor. */
  readonly unsure: readonly string[];
}

export function coverageOf({ article, sites }: StoryFiles, gazetteer: Gazetteer, lexicon: Lexicon): Coverage {
  const { front, body } = partsOf(article.replace(/^\uFEFF/, ""));
  const listed = unmappedIn(front ?? "");
  const { words, links } = runningTextOf(body);
  const found = namesIn(words, front, gazetteer, lexicon);
  const isLinked = (start: number, end: number) => links.some((link) => start < link.end && end > link.start);
  const rest = found.filter(({ start, end }) => !isLinked(start, end));
  const open = rest.filter(({ text }) => !listed.some((entry) => entry.includes(text.replace(/\s+/g, " "))));
  return {
    found: found.length,
    mapped: found.length - rest.length,
    unmapped: rest.length - open.length,
    openMentions: open.length,
    open: [...new Set(open.map((mention) => mention.text.replace(/\s+/g, " ")))],
    unsure: sites.features.filter(({ properties }) => "confidence" in properties).map(({ id }) => id),
  };
}

/** The article's names; none where it is in a language that the finder does not read, which then asks for none. */
function namesIn(
  words: string,
  front: string | null,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): FoundMention[] {
  try {
    const language = languageIn(front, words);
    const { places, unlisted } = findNames(words, gazetteer, lexicon, { language });
    return [...places, ...unlisted].filter(({ form }) => form === "name");
  } catch (error) {
    if (error instanceof UnreadLanguage) return [];
    throw error;
  }
}

/** The texts under `unmapped` that have a reason; none where the front matter cannot be read, which the check tells. */
function unmappedIn(front: string): string[] {
  const { contents } = parseDocument(front);
  const value: unknown = contents?.toJSON();
  const entries = (value as { unmapped?: unknown } | null)?.unmapped;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap(({ text, reason } = {}) => (text && !isToDo(String(reason)) ? [String(text)] : []));
}
