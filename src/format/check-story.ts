import type { Nodes } from "hast";
import type { Atlas } from "../atlas/atlas.ts";
import { boxOf } from "../atlas/box-of.ts";
import { extentOf, liesIn, missingExtent } from "../atlas/extent.ts";
import { type OwnLayer, withOwn } from "../atlas/own-layers.ts";
import type { Parsed } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import { type Article, parseArticle } from "./article.ts";
import { checkFrontMatter, checkLinks, checkMentioned } from "./check-article.ts";
import { checkArchive, checkHolds } from "./check-detail.ts";
import { checkPhotos } from "./check-photos.ts";
import { checkViews } from "./check-views.ts";
import { warnOfPositions } from "./coordinate-warnings.ts";
import type { LayerEntry } from "./own-layers/layer-entry.ts";
import { ownLabelsOf } from "./own-layers/own-labels.ts";
import { readOwnLayers } from "./own-layers/read-own-layers.ts";
import { warnOfUnseen } from "./own-layers/unseen.ts";
import type { PhotoFile } from "./photo-file.ts";
import { readText } from "./read-text.ts";
import { createReport, type Report, sortProblems } from "./report.ts";
import type { SiteEntry } from "./site-entry.ts";
import { parseSites } from "./sites.ts";
import { storyIdFault } from "./story-id.ts";
import { storyOf } from "./story-of.ts";
import type { StorySource } from "./story-source.ts";
import { checkTranslation, readTranslations, translated, wordsOf } from "./translations.ts";

/** An article that passed the check, as a story and as an HTML tree. */
export interface CheckedArticle {
  readonly story: Story;
  readonly tree: Nodes;
}

/** A story that passed the check, with its translations in order of their languages. */
export interface CheckedStory extends CheckedArticle {
  readonly translations: readonly CheckedArticle[];
  /** The pictures of its sites, by their files' names. */
  readonly photos: ReadonlyMap<string, PhotoFile>;
  /** The layers of its own folder. */
  readonly layers: readonly OwnLayer[];
  /** The archive of streets in its folder, by its name. */
  readonly detail: string | null;
}

/** Holds everything in a story's files against everything else. Throws only where the atlas is broken. */
export function checkStory(source: StorySource, base: Atlas): Parsed<CheckedStory> {
  const { id } = source;
  const inArticle = createReport(source.pathOf("article.md"));
  const inSites = createReport(source.pathOf("sites.geojson"));
  const articleText = readText(source, "article.md", inArticle, "Write the article into it, as CommonMark.");
  const sitesText = readText(source, "sites.geojson", inSites, "Write the sites into it, as GeoJSON.");
  const article = articleText === null ? null : parseArticle(articleText, inArticle);
  const sites = sitesText === null ? { entries: [], ids: null } : parseSites(sitesText, inSites);
  const own = readOwnLayers(source, article?.front.ownLayers ?? [], !inArticle.problems.length);
  const atlas = withOwn(base, own.layers);
  /** What refers to a layer whose file has faults is no news. */
  const unread = new Set(article?.front.ownLayers.map(({ name }) => name));
  for (const { layer } of own.layers) unread.delete(layer.name);
  if (article) {
    checkNames(article.front.ownLayers, base, inArticle);
    checkLinks(article, sites, inArticle);
    checkMentioned(article, sites, inSites);
    const { comparisons, ownLayers } = article.front;
    const known = { ...article.front, comparisons: comparisons.filter(({ layer }) => !unread.has(layer)) };
    checkFrontMatter({ ...article, front: known }, atlas, ownLabelsOf(ownLayers), inArticle);
    checkArchive(article.front.detail, source, inArticle);
  }
  checkExtents(
    sites.entries.filter(({ site }) => !unread.has(site.layer?.product ?? "")),
    atlas,
    inSites,
  );
  const photos = checkPhotos(sites.entries, source, inSites);
  warnOfPositions(sites.entries, article?.front.frame ?? null, inSites);
  const fault = storyIdFault(id);
  if (fault) inArticle.add({ line: 1, column: 1 }, fault.message, fault.hint);
  const translations = readTranslations(source);
  if (article) for (const each of translations) checkTranslation(each, article, sites, atlas);
  const reports = [inArticle, inSites, ...own.reports, ...translations.map(({ report }) => report)];
  const told = (of: "problems" | "warnings") => reports.flatMap((report) => sortProblems(report[of]));
  const refused = () => ({ ok: false, problems: told("problems"), warnings: told("warnings") }) as const;
  if (!article || told("problems").length) return refused();
  const checkedOf = (said: Article): CheckedArticle => ({
    story: storyOf(id, said, wordsOf(said, sites.entries), (layer) => boxOf(layer, atlas)),
    tree: said.tree,
  });
  const inOwnWords = checkedOf(article);
  checkHolds(article.front.detail, source, inOwnWords.story.frame, inArticle);
  checkViews(inOwnWords.story, article.front, inArticle);
  warnOfUnseen(own.layers, article.front.ownLayers, inOwnWords.story, inArticle);
  if (inArticle.problems.length) return refused();
  return {
    ok: true,
    warnings: told("warnings"),
    value: {
      ...inOwnWords,
      layers: own.layers,
      translations: translations.map((each) => checkedOf(translated(each, article))),
      detail: article.front.detail?.text ?? null,
      photos,
    },
  };
}

/** A layer of the story's own may not be called as a product is, which its sites could then not refer to. */
function checkNames(entries: readonly LayerEntry[], atlas: Atlas, report: Report): void {
  for (const { name, file, place } of entries)
    if (atlas.layer(name))
      report.add(
        place,
        `front matter: layers/${file}: there is a product "${name}" already`,
        "Name the file otherwise, such as by the day that it shows.",
      );
}

function checkExtents(entries: readonly SiteEntry[], atlas: Atlas, report: Report): void {
  for (const { site, places } of entries) {
    for (const key of ["layer", "within"] as const) {
      const extent = site[key];
      if (!extent) continue;
      const missing = missingExtent(extent, atlas);
      if (missing) {
        report.add(places[key], `${site.id}: ${missing.message}`, missing.hint);
        continue;
      }
      const ground = extentOf(extent, atlas);
      const [x, y] = site.anchor;
      const isExchanged = (): boolean => Math.abs(x) <= 90 && liesIn([y, x], ground);
      if (!liesIn(site.anchor, ground))
        report.add(
          places.coordinates,
          `${site.id}: [${x}, ${y}] lies outside its "${key}" (${Object.values(extent).join(" ")})`,
          isExchanged()
            ? `Longitude and latitude look exchanged: [${y}, ${x}] lies inside.`
            : "Write [longitude, latitude] of a point inside; mind their order.",
        );
    }
  }
}
