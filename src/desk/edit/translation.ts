import { stringify } from "yaml";
import type { Files } from "../api/files.ts";
import { type Block, blocksOf, bodyStart, withBlocks } from "./blocks.ts";
import { frontOf } from "./front.ts";
import { type NameLinkAt, nameLinksOf } from "./names.ts";
import { sitesOf } from "./sites.ts";

const pattern = /^article\.([A-Za-z0-9-]{2,35})\.md$/;

/** The languages that a story's files hold a translation into, in order. */
export function translationsIn(files: Files): string[] {
  return Object.keys(files)
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .sort();
}

export const translationFile = (lang: string): string => `article.${lang}.md`;

/**
 * A translation as it begins: everything that one has to hold, in the words of the original, so that its links stand at
 * their places already.
 */
export function newTranslation(article: string, sites: string): string {
  const front = frontOf(article);
  const own = Array.isArray(front.layers) ? front.layers : [];
  const labels = Object.assign({}, ...own.map(labelsOf), isRecord(front.labels) ? front.labels : {});
  const notes = Array.isArray(front.notes) ? front.notes.map((note) => String(note?.text ?? "")) : [];
  const told = {
    title: front.title,
    ...(front.dek !== undefined && { dek: front.dek }),
    ...(front.dateline !== undefined && { dateline: front.dateline }),
    ...(Object.keys(labels).length && { labels }),
    ...(notes.length && { notes }),
    ...(Array.isArray(front.unmapped) && { unmapped: front.unmapped }),
    sites: Object.fromEntries(sitesOf(sites).map((site) => [site.id, wordsOf(site.properties)])),
  };
  return `---\n${stringify(told, { lineWidth: 0 })}---\n\n${article.slice(bodyStart(article)).replace(/^\s+/, "")}`;
}

function wordsOf(properties: Readonly<Record<string, unknown>>): object {
  const { name, summary, label, photo, more } = properties;
  return {
    name: name ?? "",
    summary: summary ?? "",
    ...(label !== undefined && { label }),
    ...(isRecord(photo) && { alt: photo.alt ?? "" }),
    ...(Array.isArray(more) && { more: more.map((each) => String(each?.text ?? "")) }),
  };
}

/** The words of a layer of the story's own, as `labels` of a translation has them. */
function labelsOf(layer: unknown): Record<string, string> {
  if (!isRecord(layer)) return {};
  const name = String(layer.file ?? "").replace(/\.[^.]*$/, "");
  const by = isRecord(layer.by) && Array.isArray(layer.by.classes) ? layer.by.classes : [];
  return {
    [name]: String(layer.title ?? ""),
    ...Object.fromEntries(by.map((each) => [`${name}.${each?.value}`, String(each?.title ?? "")])),
    ...(layer.note !== undefined && { [`${name}.note`]: String(layer.note) }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A block of the original beside that of the translation; null where one has fewer. */
export interface Row {
  readonly original: Block | null;
  readonly translation: Block | null;
  /** Links that the original has there and the translation has not. */
  readonly missing: readonly NameLinkAt[];
}

/** The original and a translation, block by block. */
export function rowsOf(article: string, translation: string): Row[] {
  const [ours, theirs] = [blocksOf(article), blocksOf(translation)];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => {
    const [original = null, own = null] = [ours[index], theirs[index]];
    const there = new Set(own ? nameLinksOf(own.source).map(({ site }) => site) : []);
    const wanted = original ? nameLinksOf(original.source) : [];
    const missing = wanted.filter(
      ({ site }, at) => !there.has(site) && wanted.findIndex((each) => each.site === site) === at,
    );
    return { original, translation: own, missing };
  });
}

/** Whether a block is still in the words of the original. */
export function isAsOriginal({ original, translation }: Row): boolean {
  return original !== null && /\p{L}/u.test(original.source) && original.source === translation?.source;
}

/** Blocks of the original that a translation lacks, or has in the words of the original still. */
export function leftIn(article: string, translation: string): number {
  return rowsOf(article, translation).filter(
    (row) => isAsOriginal(row) || (row.original !== null && row.translation === null),
  ).length;
}

/** The translation with one block in other words, or without it where there are none; all other bytes stay. */
export function withTranslated(translation: string, index: number, source: string): string {
  const words = source.trim();
  const count = blocksOf(translation).length;
  if (index >= count) return words ? withBlocks(translation, count, count, [words]) : translation;
  return withBlocks(translation, index, index + 1, words ? [words] : []);
}
