import type { Atlas } from "../atlas/atlas.ts";
import { languageOf } from "../model/words/catalogues.ts";
import { type Article, parseArticle } from "./article.ts";
import { checkFrontMatter, checkLinks } from "./check-article.ts";
import { isLanguageTag } from "./front-matter.ts";
import type { ArticlePassage } from "./passages.ts";
import { readText } from "./read-text.ts";
import { createReport, type Report } from "./report.ts";
import type { SiteEntry } from "./site-entry.ts";
import type { SitesFile } from "./sites.ts";
import type { StorySource } from "./story-source.ts";

/** A story's article in another language, as its file says it. */
export interface Translation {
  /** BCP 47, from the file's name. */
  readonly lang: string;
  readonly article: Article | null;
  readonly report: Report;
}

const fileName = /^article\.(.+)\.md$/;
const top = { line: 1, column: 1 };

/** Reads every `article.<language>.md` beside a story's `article.md`, in order of their names. */
export function readTranslations(source: StorySource): Translation[] {
  return [...source.files.keys()].sort().flatMap((name) => {
    const lang = fileName.exec(name)?.[1];
    if (!lang) return [];
    const report = createReport(source.pathOf(name));
    const text = readText(source, name, report, "Write the translation into it.");
    return [{ lang, article: text === null ? null : parseArticle(text, report, "translation"), report }];
  });
}

/**
 * Holds a translation against the article: each passage mentions the sites that the same passage of the article does, so
 * that `#p19` and every count are true in both, and each site has its words.
 */
export function checkTranslation(
  { lang, article, report }: Translation,
  original: Article,
  sites: SitesFile,
  atlas: Atlas,
): void {
  if (!isLanguageTag(lang))
    report.add(top, `"${lang}" is no language tag`, "Name the file by a BCP 47 tag, such as article.uk.md.");
  else if (isLanguageTag(original.front.lang) && languageOf(lang) === languageOf(original.front.lang))
    report.add(
      top,
      `article.md is in "${original.front.lang}" already`,
      "Name the file by the language that it is in.",
    );
  if (!article) return;
  checkLinks(article, sites, report);
  checkFrontMatter(article, atlas, report);
  comparePassages(passagesOf(article), passagesOf(original), report);
  const told = new Set(article.front.sites.map(({ id }) => id));
  for (const id of sites.ids ?? [])
    if (!told.has(id))
      report.add(
        top,
        `front matter: "sites" says nothing of "${id}"`,
        `Add \`${id}: { name: ..., summary: ... }\` to it.`,
      );
  for (const { id, place } of article.front.sites)
    if (sites.ids && !sites.ids.has(id))
      report.add(place, `front matter: there is no site "${id}"`, "Write an id of sites.geojson.");
}

function comparePassages(
  ours: readonly ArticlePassage[],
  theirs: readonly ArticlePassage[],
  report: Report,
): void {
  if (!ours.length || !theirs.length) return;
  if (ours.length !== theirs.length) {
    report.add(
      top,
      `the translation has ${ours.length} passages, article.md has ${theirs.length}`,
      "Translate paragraph by paragraph.",
    );
    return;
  }
  for (const [index, { id, links, place }] of ours.entries()) {
    const here = namesIn(links);
    const there = namesIn(theirs[index]?.links ?? []);
    const less = [...there].filter((site) => !here.has(site));
    const more = [...here].filter((site) => !there.has(site));
    if (less.length)
      report.add(
        place,
        `passage ${id} does not mention ${listed(less)}, which article.md does there`,
        "Link the name in the same passage.",
      );
    if (more.length)
      report.add(
        place,
        `passage ${id} mentions ${listed(more)}, which article.md does not there`,
        "Leave the name without a link, or link it in article.md too.",
      );
  }
}

function namesIn(links: ArticlePassage["links"]): Set<string> {
  return new Set(links.map(({ fragment }) => fragment));
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `#${id}`).join(", ");
}

function passagesOf({ blocks }: Article): ArticlePassage[] {
  return blocks.filter((block) => block.kind === "passage");
}

/** The whole article of a checked translation: its words, and what the original says for all languages. */
export function translated({ lang, article }: Translation, original: Article): Article {
  if (!article) throw new Error(`The translation into ${lang} was not read.`);
  const { title, dek, dateline, unmapped, labels, sites } = article.front;
  const front = { ...original.front, title, dek, dateline, unmapped, labels, sites, lang };
  return { ...article, front };
}

/** The sites in an article's own words, where it has some of them. */
export function wordsOf({ front }: Article, entries: readonly SiteEntry[]): SiteEntry[] {
  const words = new Map(front.sites.map(({ id, name, summary }) => [id, { name, summary }]));
  return entries.map((entry) => ({ ...entry, site: { ...entry.site, ...words.get(entry.site.id) } }));
}
