import type { Atlas } from "../../atlas/atlas.ts";
import { partsOf } from "../../draft/article-input.ts";
import { languageIn } from "../../draft/article-language.ts";
import { isAboutOwn } from "../../draft/extent-for.ts";
import { linkableOf } from "../../draft/link-names.ts";
import type { RunningText } from "../../draft/running-text.ts";
import { createReader } from "../../draft/running-text-by-part.ts";
import { voiceOf } from "../../draft/site-of.ts";
import type { FindOptions } from "../../find/find-places.ts";
import type { Finder } from "../../find/finder.ts";
import type { FoundMention } from "../../find/found-mention.ts";
import type { Gazetteer } from "../../find/gazetteer/gazetteer.ts";
import type { Place } from "../../find/gazetteer/place.ts";
import { UnreadLanguage } from "../../find/languages/language-of.ts";
import type { Span } from "../../format/sentences.ts";
import type { Proposals } from "../api/names.ts";
import { placeOptionsOf } from "./place-options.ts";

/** What names are told by. */
export interface NameTables {
  readonly gazetteer: Gazetteer;
  readonly atlas: Atlas | null;
  readonly finder: Finder;
}

/** While an article is written most of its paragraphs stay, with their links and without. */
const read = createReader();

/**
 * The names that the finder finds in an article, linked or not, each with the places that it may mean; none where it is
 * in a language that the finder does not read.
 */
export function proposalsFor(
  article: string,
  { gazetteer, atlas, finder }: NameTables,
  told: FindOptions = {},
): Proposals {
  const mark = article.startsWith("\uFEFF") ? 1 : 0;
  const { front, body } = partsOf(article.slice(mark));
  const from = article.length - body.length;
  const text = read(body);
  const { found, unread } = foundIn(text.words, front, finder, told);
  const chosen = found.flatMap(({ place }) => place ?? []);
  const source = atlas && { atlas, ownFirst: isAboutOwn(chosen, atlas) };
  const places = [
    ...new Set(found.flatMap(({ place, candidates }) => (place ? [place, ...candidates] : candidates))),
  ];
  const indexes = new Map(places.map((place, index) => [place, index]));
  const indexOf = (place: Place): number => indexes.get(place) ?? 0;
  const linkable = new Set(linkableOf(body, text, found, read));
  return {
    unread,
    places: placeOptionsOf(places, gazetteer, source),
    proposals: found.map((mention) => {
      const { place, candidates, role } = mention;
      const at = text.placeOf(mention);
      return {
        start: from + at.start,
        end: from + at.end,
        text: mention.text.replace(/\s+/g, " "),
        role,
        who: place && role === "voice" ? voiceOf(place, gazetteer) : null,
        isAdjective: mention.form === "adjective",
        isLinkable: linkable.has(mention),
        linkedTo: fragmentAround(mention, text, body),
        confidence: mention.confidence,
        reason: mention.reason,
        place: place && indexOf(place),
        candidates: candidates.map(indexOf),
      };
    }),
  };
}

/** The names of a text, those too that the gazetteer lacks; and the tag of its language where that is not read. */
function foundIn(
  words: string,
  front: string | null,
  finder: Finder,
  told: FindOptions,
): { found: FoundMention[]; unread: string | null } {
  try {
    const { places, unlisted } = finder(words, { ...told, language: languageIn(front, words) });
    return { found: [...places, ...unlisted].sort((a, b) => a.start - b.start), unread: null };
  } catch (error) {
    if (error instanceof UnreadLanguage) return { found: [], unread: error.tag };
    throw error;
  }
}

/** The fragment of the link that a stretch of words stands in; null outside of links, and in one that leads elsewhere. */
function fragmentAround({ start, end }: Span, { links }: RunningText, body: string): string | null {
  const link = links.find((each) => start < each.end && end > each.start);
  if (!link) return null;
  return /^\]\(\s*<?#([^\s>)"']+)/.exec(body.slice(link.label.end, link.whole.end))?.[1] ?? "";
}
