import type { Atlas } from "../atlas/atlas.ts";
import type { Site } from "../model/site.ts";
import { languageOf } from "../model/words/catalogues.ts";
import { type Article, parseArticle } from "./article.ts";
import { checkFrontMatter, checkLinks } from "./check-article.ts";
import { isLanguageTag, type SiteWords } from "./front-matter.ts";
import { ownLabelsOf } from "./own-layers/own-labels.ts";
import type { ArticlePassage } from "./passages.ts";
import { readText } from "./read-text.ts";
import { createReport, type Report } from "./report.ts";
import type { SiteEntry } from "./site-entry.ts";
import type { SitesFile } from "./sites.ts";
import type { StorySource } from "./story-source.ts";
import { warnOfUntranslated } from "./translation-warnings.ts";

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
  const ownLabels = ownLabelsOf(original.front.ownLayers);
  checkFrontMatter(article, atlas, ownLabels, report);
  const labelled = new Set(article.front.labels.map(({ id }) => id));
  for (const id of ownLabels)
    if (!labelled.has(id))
      report.add(
        top,
        `front matter: "labels" says nothing of "${id}", words of the story's own layer`,
        `Add \`${id}: ...\` to it.`,
      );
  if (article.front.noteWords.length !== original.front.notes.length)
    report.add(
      top,
      `front matter: the translation has ${article.front.noteWords.length} notes, article.md has ${original.front.notes.length}`,
      "Write `notes: [..., ...]`, the words of each in the article's order.",
    );
  comparePassages(passagesOf(article), passagesOf(original), report);
  const told = new Set(article.front.sites.map(({ id }) => id));
  for (const id of sites.ids ?? [])
    if (!told.has(id))
      report.add(
        top,
        `front matter: "sites" says nothing of "${id}"`,
        `Add \`${id}: { name: ..., summary: ... }\` to it.`,
      );
  compareSiteWords(article, sites, report);
  warnOfUntranslated(article, original, sites.entries, report);
  for (const { id, place } of article.front.sites)
    if (sites.ids && !sites.ids.has(id))
      report.add(place, `front matter: there is no site "${id}"`, "Write an id of sites.geojson.");
}

/** A site's photo and links want their words in the translation too. */
function compareSiteWords({ front }: Article, { entries }: SitesFile, report: Report): void {
  const words = new Map(front.sites.map((each) => [each.id, each]));
  for (const { site } of entries) {
    const own = words.get(site.id);
    if (!own) continue;
    if (Boolean(own.alt) !== Boolean(site.photo))
      report.add(
        own.place,
        `front matter: the site "${site.id}" has ${site.photo ? "a photo, and its words are missing" : "words of a photo, and no photo"}`,
        site.photo ? "Add `alt: ...`: what the photo shows." : "Take `alt` out.",
      );
    const [told, wanted] = [own.more?.length ?? 0, site.more?.length ?? 0];
    if (told !== wanted)
      report.add(
        own.place,
        `front matter: the site "${site.id}" has ${wanted} links, and texts for ${told} of them`,
        wanted ? "Write their texts as a list, `more: [...]`, in their order." : "Take `more` out.",
      );
  }
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
  const authors = article.front.authors.length ? article.front.authors : original.front.authors;
  const corrections = article.front.corrections.length
    ? article.front.corrections
    : original.front.corrections;
  const notes = original.front.notes.map((note, at) => ({
    ...note,
    text: article.front.noteWords[at] ?? note.text,
  }));
  const front = {
    ...original.front,
    title,
    dek,
    dateline,
    authors,
    unmapped,
    corrections,
    labels,
    notes,
    sites,
    lang,
  };
  return { ...article, front };
}

/** The sites in an article's own words, where it has some of them. */
export function wordsOf({ front }: Article, entries: readonly SiteEntry[]): SiteEntry[] {
  const words = new Map(front.sites.map((each) => [each.id as string, each]));
  return entries.map((entry) => {
    const own = words.get(entry.site.id);
    return own ? { ...entry, site: inWords(entry.site, own) } : entry;
  });
}

function inWords(site: Site, { name, summary, label, alt, more }: SiteWords): Site {
  return {
    ...site,
    name,
    summary,
    ...(site.label && { label: label ?? name }),
    ...(site.photo && { photo: { ...site.photo, alt: alt ?? site.photo.alt } }),
    ...(site.more && {
      more: site.more.map((link, index) => ({ ...link, text: more?.[index] ?? link.text })),
    }),
  };
}
