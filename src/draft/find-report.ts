import type { Atlas } from "../atlas/atlas.ts";
import { type FindOptions, findNames } from "../find/find-places.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../find/gazetteer/lexicon.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { readLanguageOf } from "../find/languages/language-of.ts";
import type { Span } from "../format/sentences.ts";
import { formatOf } from "./article-format.ts";
import { partsOf } from "./article-input.ts";
import { extentFor, isAboutOwn } from "./extent-for.ts";
import { fileKindOf } from "./file-kinds.ts";
import { homeNamed } from "./page-home.ts";
import { decodedArticle, readArticle } from "./read-article.ts";
import { runningTextOf } from "./running-text.ts";
import { sameAsOf } from "./same-as-of.ts";
import { siteIdsOf } from "./site-of.ts";

/**
 * What `find --json` prints for a file: a site has a `layer` where one draws its extent. Offsets count UTF-16 code units of the file's text; for HTML and Word documents,
 * of the article as Markdown, which `text` then holds.
 */
export async function findReport(
  file: string,
  bytes: Uint8Array,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  atlas: Atlas | null,
  options: FindOptions = {},
): Promise<object> {
  const { words, told, at, homes } = await wordsIn(bytes, file);
  const language = options.language ?? readLanguageOf(words);
  const home = options.home ?? homeNamed(homes, gazetteer, lexicon);
  const { places: found, unlisted } = findNames(words, gazetteer, lexicon, {
    ...options,
    language,
    ...(home && { home }),
  });
  const ids = siteIdsOf(
    found.flatMap(({ place, candidates }) => (place ? [place, ...candidates] : candidates)),
  );
  const named = found.flatMap(({ place }) => place ?? []);
  const source = atlas && { atlas, ownFirst: isAboutOwn(named, atlas) };
  const drawnBy = (place: Place) => {
    const layer = source && extentFor(place, source);
    return layer && { layer };
  };
  const siteOf = (place: Place) => ({
    id: ids.get(place) ?? "",
    name: place.name,
    kind: place.kind,
    lon: place.anchor[0],
    lat: place.anchor[1],
    country: place.country,
    sameAs: sameAsOf(place),
    ...(place.iso && { iso: place.iso }),
  });
  return {
    file,
    language,
    ...told,
    unlisted: unlisted.map(({ text, reason, ...stretch }) => ({ ...at(stretch), text, reason })),
    mentions: found.map(({ place, candidates, ...mention }) => ({
      ...mention,
      ...at(mention),
      site: place && { ...siteOf(place), ...drawnBy(place) },
      candidates: candidates.map(siteOf),
    })),
  };
}

/** A file's words, and where each stretch of them stands in its text; the text is told where it is not the file's own. */
interface Words {
  readonly words: string;
  readonly told: { readonly text?: string };
  readonly homes: readonly string[];
  at(stretch: Span): Span;
}

async function wordsIn(bytes: Uint8Array, file: string): Promise<Words> {
  const kind = fileKindOf(bytes);
  const own = "reads" in kind && kind.reads === "docx" ? null : decodedArticle(bytes, file);
  const format = own === null ? "docx" : formatOf(file, own);
  if (own !== null && format === "text")
    return { words: own, told: {}, homes: [], at: ({ start, end }) => ({ start, end }) };
  const isOwn = own !== null && format === "markdown";
  const read = isOwn ? null : await readArticle(bytes, file);
  const body = read?.body ?? partsOf((own ?? "").replace(/^\uFEFF/, "")).body;
  const before = isOwn && own !== null ? own.length - body.length : 0;
  const { words, placeOf } = runningTextOf(body);
  const at = (stretch: Span): Span => {
    const { start, end } = placeOf(stretch);
    return { start: start + before, end: end + before };
  };
  return { words, told: isOwn ? {} : { text: body }, homes: read?.homes ?? [], at };
}
