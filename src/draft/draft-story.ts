import { stringify } from "yaml";
import type { Atlas } from "../atlas/atlas.ts";
import type { FindOptions } from "../find/find-places.ts";
import { createFinder, type Finder } from "../find/finder.ts";
import type { FoundMention } from "../find/found-mention.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../find/gazetteer/lexicon.ts";
import type { LanguageCode } from "../find/languages/language.ts";
import { legibleName } from "../find/legible.ts";
import { sureFrom } from "../model/frame-around.ts";
import type { Bounds } from "../model/position.ts";
import { isExtent } from "../model/site.ts";
import type { ArticleInput } from "./article-input.ts";
import { languageIn } from "./article-language.ts";
import { isAboutOwn, isUndrawn } from "./extent-for.ts";
import { frameOf } from "./frame-of.ts";
import { type LeftOff, leftOffIn } from "./left-off.ts";
import type { LeftOut } from "./left-out.ts";
import { linkableOf, linkNames, withoutLinks } from "./link-names.ts";
import { homeNamed } from "./page-home.ts";
import { type RunningLink, runningTextOf } from "./running-text.ts";
import { siteFeatureOf } from "./site-feature.ts";
import { siteIdsOf, summaryOf, voiceOf } from "./site-of.ts";

export interface DraftOptions {
  readonly title: string;
  /** ISO 8601 date. */
  readonly published: string;
  /** Products that extents are drawn from; null where there are none. */
  readonly atlas: Atlas | null;
  /** What the finder is told besides the words. */
  readonly find?: FindOptions;
  /** Whoever asks for the names once more passes the one that has found them. */
  readonly finder?: Finder;
}

/** The two files of a new story. */
export interface Draft {
  readonly article: string;
  readonly sites: string;
  /** The language that the article was read in. */
  readonly language: LanguageCode;
  /** All that the finder was told. */
  readonly told: FindOptions;
  readonly mentions: number;
  readonly leftOut: readonly LeftOut[];
  readonly unsure: readonly string[];
  /** Names that the gazetteer does not hold; the front matter lists them. */
  readonly unmapped: readonly string[];
  /** Names of regions, waters and the like whose outline no product draws; the front matter lists them too. */
  readonly undrawn: readonly LeftOff[];
}

/** Names that the front matter lists as left off the map: it may have 20,000 characters. */
const mostListed = 120;

/** Writes links into the article's blocks and lists their sites; the words stay as they are. */
export function draftStory(
  input: ArticleInput,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  options: DraftOptions,
): Draft {
  const { atlas, finder = createFinder(gazetteer, lexicon) } = options;
  const text = runningTextOf(input.body);
  const language = options.find?.language ?? languageIn(input.front, text.words);
  const home = options.find?.home ?? homeNamed(input.homes ?? [], gazetteer, lexicon);
  const told = { ...options.find, language, ...(home && { home }) };
  const { places, unlisted } = finder(text.words, told);
  const names = places.filter(({ form }) => form === "name");
  if (input.yieldsLinks) {
    const given = text.links.filter((link) =>
      names.some(({ start, end }) => start < link.end && end > link.start),
    );
    if (given.length) return draftStory(yielded(input, given), gazetteer, lexicon, { ...options, finder });
  }
  const all = [...names, ...unlisted].sort((a, b) => a.start - b.start);
  const found = linkableOf(input.body, text, all).map((mention) => ({
    ...mention,
    text: mention.text.replace(/\s+/g, " "),
  }));
  const source = atlas && { atlas, ownFirst: isAboutOwn(placesOf(found), atlas) };
  const isLeftOut = ({ place }: FoundMention) =>
    place !== null && source !== null && isUndrawn(place, source);
  const mapped = found.filter((mention) => mention.place !== null && !isLeftOut(mention));
  const ids = siteIdsOf(placesOf(mapped));
  const links = mapped.flatMap(({ start, end, place, role }) => {
    const id = place && ids.get(place);
    const title = place && role === "voice" ? ` "${voiceOf(place, gazetteer)}"` : "";
    return id ? [{ start, end, target: `#${id}${title}` }] : [];
  });
  const article = linkNames(input.body, text, links);
  const { unknown, undrawn } = leftOffIn(found, source);
  const frame = frameOf(mapped, source);
  const others = [...ids.keys()].filter(({ kind }) => !isExtent(kind)).map(({ anchor }) => anchor);
  const shown = frame && { frame, others };
  const features = [...ids].map(([place, id]) => {
    const own = mapped.filter((mention) => mention.place === place);
    const best = own.reduce(
      (a: FoundMention, b) => (b.confidence > a.confidence ? b : a),
      own[0] as FoundMention,
    );
    const unsure = best.confidence < sureFrom;
    const written = legibleName(own.find(({ text }) => text !== text.toUpperCase())?.text ?? place.name);
    const others = best.candidates.filter((other) => other !== place);
    const doubt = {
      confidence: best.confidence,
      reason: best.reason,
      alternatives: others.map((other) => ({
        name: other.name,
        where: summaryOf(other, gazetteer),
        coordinates: other.anchor,
      })),
    };
    const name =
      place.origin === "settlement" ? written : place.name.replace(/ in Ukraine$|^Province of /, "");
    return siteFeatureOf(place, id, name, gazetteer, source, unsure ? doubt : {}, shown);
  });
  const front = frontOf(input, { ...options, language }, frame, [...unknown, ...undrawn]);
  return {
    article: `---\n${front}---\n\n${article}\n`,
    sites: `${JSON.stringify({ type: "FeatureCollection", features }, null, 2)}\n`,
    language,
    told,
    mentions: mapped.length,
    leftOut: input.leftOut,
    unsure: features.filter(({ properties }) => "confidence" in properties).map(({ id }) => id),
    unmapped: unknown.map(({ text }) => text),
    undrawn,
  };
}

/** The article with the links gone that stand around names: the name's own takes their place. */
function yielded(input: ArticleInput, links: readonly RunningLink[]): ArticleInput {
  const leftOut = [...input.leftOut, { what: "link around a name", count: links.length }];
  return { ...input, body: withoutLinks(input.body, links), leftOut, yieldsLinks: false };
}

const placesOf = (mentions: readonly FoundMention[]) => mentions.flatMap(({ place }) => place ?? []);

/** The front matter of a story: the given lines, and what they do not say. */
export function frontOf(
  input: ArticleInput,
  { title, published, language }: Pick<DraftOptions, "title" | "published"> & { readonly language: string },
  frame: Bounds | null,
  left: readonly LeftOff[],
): string {
  const given = input.front === null ? "" : `${input.front}\n`;
  const more: Record<string, unknown> = {};
  if (!/^title:/m.test(given)) more.title = title;
  if (!/^published:/m.test(given)) more.published = published;
  if (language !== "en" && !/^lang:/m.test(given)) more.lang = language;
  if (frame && input.front === null) more.map = { frame };
  if (left.length && !/^unmapped:/m.test(given))
    more.unmapped = left.slice(0, mostListed).map(({ text, reason }) => ({ text, reason }));
  return given + (Object.keys(more).length ? stringify(more) : "");
}
