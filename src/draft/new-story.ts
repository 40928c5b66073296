import type { Atlas } from "../atlas/atlas.ts";
import type { FindOptions } from "../find/find-places.ts";
import type { Finder } from "../find/finder.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../find/gazetteer/lexicon.ts";
import { excessOf } from "../format/article-limits.ts";
import type { ArticleInput } from "./article-input.ts";
import { type Draft, draftStory, frontOf } from "./draft-story.ts";
import { UnreadArticle } from "./unread-article.ts";

/** What a new story is besides its article. */
export interface NewStoryOptions {
  readonly id: string;
  /** The title, where the article's front matter has none; without it, the article's own or one made from the id. */
  readonly title?: string | undefined;
  /** ISO 8601 date, where the front matter has none; without it, the article's own, or else the day of `today`. */
  readonly published?: string | undefined;
  readonly today: string;
  readonly atlas: Atlas | null;
  /** What the finder is told besides the article's words. */
  readonly find?: FindOptions;
  /** Whoever asks for the names once more passes the one that has found them. */
  readonly finder?: Finder;
}

/**
 * The files of a new story. Throws where the check would refuse the article for its size, so that no story is written
 * that cannot be built, and `UnreadLanguage` where the finder does not read it.
 *
 * @param what what errors call the article, such as its file's name
 */
export function newStory(
  input: ArticleInput,
  what: string,
  tables: readonly [Gazetteer, Lexicon],
  options: NewStoryOptions,
): Draft {
  refuseExcess(input.body, what);
  const { atlas, find = {}, finder } = options;
  const more = { ...headOf(input, options), atlas, find, ...(finder && { finder }) };
  const draft = draftStory(input, ...tables, more);
  refuseExcess(draft.article, `${what}, with its links,`);
  return draft;
}

/**
 * The files of a new story in a language that the finder does not read: its words, and no places. Throws where the
 * article is too large.
 *
 * @param language a BCP 47 tag
 */
export function unreadStory(
  input: ArticleInput,
  what: string,
  language: string,
  options: Omit<NewStoryOptions, "atlas" | "find" | "finder">,
): Pick<Draft, "article" | "sites" | "leftOut"> {
  refuseExcess(input.body, what);
  const front = frontOf(input, { ...headOf(input, options), language }, null, []);
  return {
    article: `---\n${front}---\n\n${input.body}\n`,
    sites: `${JSON.stringify({ type: "FeatureCollection", features: [] }, null, 2)}\n`,
    leftOut: input.leftOut,
  };
}

function headOf(
  input: ArticleInput,
  { id, title, published, today }: Pick<NewStoryOptions, "id" | "title" | "published" | "today">,
): { title: string; published: string } {
  const heading = input.title ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
  return { title: title ?? heading, published: published ?? input.published ?? today };
}

function refuseExcess(article: string, what: string): void {
  const excess = excessOf(article);
  if (!excess) return;
  const { place, message, hint } = excess;
  throw new UnreadArticle(what, { code: "tooMuch", slots: { line: place.line, what: message, hint } });
}
