import { isMap, isScalar } from "yaml";
import type { MapNote } from "../model/map-note.ts";
import type { Bounds } from "../model/position.ts";
import type { Correction, Unmapped } from "../model/story.ts";
import { articleKeys, siteWordsShape, translationKeys } from "./keys/article-keys.ts";
import { fits } from "./keys/misfits.ts";
import type { Place } from "./lines.ts";
import { notesIn, noteWordsIn } from "./map-notes.ts";
import { type MapOf, mapIn, type ViewEntry, viewsIn } from "./map-of.ts";
import { type LayerEntry, layersIn } from "./own-layers/layer-entry.ts";
import type { Report } from "./report.ts";
import { type Entry, readYaml, type YamlReader } from "./yaml-reader.ts";

/** An `unmapped` entry with the place of its text, for the check against the article. */
export interface UnmappedEntry extends Unmapped {
  readonly place: Place;
}

/** A site's words in a translation. */
export interface SiteWords {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** What the map calls it. */
  readonly label?: string;
  /** Of its photo. */
  readonly alt?: string;
  /** The texts of its links. */
  readonly more?: readonly string[];
  readonly place: Place;
}

/** What an article's front matter says. */
export interface FrontMatter {
  readonly title: string;
  readonly dek: string;
  readonly dateline: string;
  /** Who wrote it; none where nobody is named. */
  readonly authors: readonly string[];
  readonly published: string;
  readonly lang: string;
  readonly frame: Bounds | null;
  readonly phoneFrame: MapOf["phoneFrame"];
  readonly views: readonly ViewEntry[];
  /** Whether pins have numbers. */
  readonly numbers: boolean;
  readonly layers: readonly { readonly name: string; readonly place: Place }[];
  readonly notes: readonly MapNote[];
  /** Of a translation: the words of the article's notes. */
  readonly noteWords: readonly string[];
  /** Layers of the story's own folder. */
  readonly ownLayers: readonly LayerEntry[];
  /** The archive of streets in the story's folder, by its name. */
  readonly detail: Entry | null;
  readonly unmapped: readonly UnmappedEntry[];
  readonly figures: readonly {
    readonly passage: string;
    readonly figure: string;
    readonly place: Place;
  }[];
  readonly comparisons: readonly {
    readonly passage: string;
    readonly layer: string;
    readonly place: Place;
  }[];
  readonly corrections: readonly Correction[];
  /** What figures and layers are called in the article's language, by their ids. */
  readonly labels: readonly { readonly id: string; readonly text: string; readonly place: Place }[];
  /** Of a translation only. */
  readonly sites: readonly SiteWords[];
}

/** `article.md`, which says what the story is, or `article.uk.md`, which says the same in other words. */
export type ArticleKind = "article" | "translation";

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Parses the YAML between the `---` lines; `source` starts on line 2 of the file. Problems go to `report`. */
export function parseFrontMatter(source: string, report: Report, kind: ArticleKind = "article"): FrontMatter {
  const reader =
    kind === "article"
      ? readYaml(source, report, articleKeys, "")
      : readYaml(source, report, translationKeys, " of a translation");
  const { root, placeOf, text, pairs } = reader;
  const published = kind === "article" ? text("published", true) : "";
  const day = isoDate.test(published) ? new Date(`${published}T00:00:00Z`) : null;
  const isDay = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(published);
  if (published && !isDay)
    report.add(
      placeOf(root?.get("published", true)),
      `front matter: "published" is "${published}", which is no date`,
      "Write it as year-month-day, such as 2025-03-18.",
    );
  const lang = kind === "article" && root?.has("lang") ? text("lang", true) : "en";
  if (lang && !isLanguageTag(lang))
    report.add(
      placeOf(root?.get("lang", true)),
      `front matter: "lang" is "${lang}", which is no language tag`,
      "Write a BCP 47 tag, such as en or uk.",
    );
  const { frame, phoneFrame, layers } = mapIn(reader, report);
  const views = viewsIn(reader);
  const frames = frame ? [frame, ...views.map((view) => view.frame)] : [];
  return {
    title: text("title", true),
    dek: text("dek", false),
    dateline: text("dateline", false),
    authors: authorsIn(reader),
    published,
    lang,
    frame,
    phoneFrame,
    layers,
    views,
    numbers: reader.value("numbers") !== false,
    ownLayers: kind === "article" ? layersIn(reader.tree?.get("layers") ?? null, report) : [],
    notes: kind === "article" ? notesIn(reader.tree?.get("notes") ?? null, frames, report) : [],
    noteWords: kind === "article" ? [] : noteWordsIn(reader.tree?.get("notes") ?? null, report),
    detail: detailIn(reader, kind),
    unmapped: pairs(
      "unmapped",
      ["text", "reason"],
      "an unmapped entry lacks its text or its reason",
      "Give both: the words of the article, and why the map leaves them out.",
    ).map(([name, reason, place]) => ({ text: name, reason, place })),
    figures: pairs(
      "figures",
      ["passage", "figure"],
      "a figure lacks its passage or its name",
      "Give both: the passage that it explains, such as p8, and a figure's id in public/geo/manifest.json.",
    ).map(([passage, figure, place]) => ({ passage, figure, place })),
    comparisons: pairs(
      "comparisons",
      ["passage", "layer"],
      "a comparison lacks its passage or its layer",
      "Give both: the passage that it explains, such as p8, and a layer with areas for two dates.",
    ).map(([passage, layer, place]) => ({ passage, layer, place })),
    corrections: correctionsIn(reader),
    labels: labelsIn(reader, report),
    sites: siteWordsIn(reader, report),
  };
}

function authorsIn(reader: YamlReader): string[] {
  const given = (reader.value("author") ?? []) as string | readonly string[];
  return [given].flat().map((name) => name.trim());
}

/** The newest first. */
function correctionsIn(reader: YamlReader): Correction[] {
  const given = (reader.value("corrections") ?? []) as readonly Correction[];
  return [...given].sort((a, b) => b.date.localeCompare(a.date));
}

function detailIn({ root, placeOf, text }: YamlReader, kind: ArticleKind): Entry | null {
  const file = kind === "article" ? text("detail", false) : "";
  return file ? { text: file, place: placeOf(root?.get("detail", true)) } : null;
}

function labelsIn(reader: YamlReader, report: Report): FrontMatter["labels"] {
  const hint = "Write lines such as `occupied: ...`, a figure's id or a layer's name and what it is called.";
  return reader.entries("labels", hint).flatMap(({ key, value }) => {
    const label = isScalar(value) && typeof value.value === "string" ? value.value.trim() : "";
    if (label) return [{ id: key.text, text: label, place: key.place }];
    report.add(key.place, `front matter: the label "${key.text}" is not a text`, hint);
    return [];
  });
}

function siteWordsIn({ entries, tree }: YamlReader, report: Report): SiteWords[] {
  const hint = "Give it a `name` and a `summary` in the translation's language.";
  return entries("sites", hint).flatMap(({ key, value }): SiteWords[] => {
    const map = isMap(value) ? value : null;
    const [name, summary] = ["name", "summary"].map((field) => map?.get(field));
    if (typeof name !== "string" || !name.trim() || typeof summary !== "string" || !summary.trim()) {
      report.add(key.place, `front matter: the site "${key.text}" lacks its name or its summary`, hint);
      return [];
    }
    const words = tree?.get("sites")?.get(key.text);
    if (!words || !fits(words, siteWordsShape, "front matter", report, ["sites", key.text])) return [];
    const { label, alt, more } = words.value as Pick<SiteWords, "label" | "alt" | "more">;
    const own = { ...(label && { label }), ...(alt && { alt }), ...(more && { more }) };
    return [{ id: key.text, name: name.trim(), summary: summary.trim(), ...own, place: key.place }];
  });
}

/** Whether a text is one BCP 47 language tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
