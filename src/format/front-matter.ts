import { isMap, isScalar, isSeq } from "yaml";
import { type Bounds, boundsFrom } from "../model/position.ts";
import type { Unmapped } from "../model/story.ts";
import type { Place } from "./lines.ts";
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
  readonly place: Place;
}

/** What an article's front matter says. */
export interface FrontMatter {
  readonly title: string;
  readonly dek: string;
  readonly dateline: string;
  readonly published: string;
  readonly lang: string;
  readonly frame: Bounds | null;
  readonly layers: readonly { readonly name: string; readonly place: Place }[];
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
  /** What figures and layers are called in the article's language, by their ids. */
  readonly labels: readonly { readonly id: string; readonly text: string; readonly place: Place }[];
  /** Of a translation only. */
  readonly sites: readonly SiteWords[];
}

/** `article.md`, which says what the story is, or `article.uk.md`, which says the same in other words. */
export type ArticleKind = "article" | "translation";

const knownKeys: { readonly [kind in ArticleKind]: readonly string[] } = {
  article: [
    ...["title", "dek", "dateline", "published", "lang", "map", "detail"],
    ...["unmapped", "figures", "comparisons", "labels"],
  ],
  translation: ["title", "dek", "dateline", "unmapped", "labels", "sites"],
};
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Parses the YAML between the `---` lines; `source` starts on line 2 of the file. Problems go to `report`. */
export function parseFrontMatter(source: string, report: Report, kind: ArticleKind = "article"): FrontMatter {
  const reader = readYaml(source, report);
  const { root, placeOf, text, pairs } = reader;
  if (root) reader.refuseUnknown(root, knownKeys[kind], kind === "translation" ? " of a translation" : "");
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
  const { frame, layers } = mapIn(reader, report);
  return {
    title: text("title", true),
    dek: text("dek", false),
    dateline: text("dateline", false),
    published,
    lang,
    frame,
    layers,
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
    labels: labelsIn(reader, report),
    sites: siteWordsIn(reader, report),
  };
}

function mapIn(reader: YamlReader, report: Report): Pick<FrontMatter, "frame" | "layers"> {
  const { root, placeOf } = reader;
  const map = root?.get("map", true);
  let frame: Bounds | null = null;
  const layers: { name: string; place: Place }[] = [];
  if (map !== undefined && !isMap(map))
    report.add(placeOf(map), 'front matter: "map" is no list of keys', "Give it `frame` and `layers`.");
  if (!isMap(map)) return { frame, layers };
  reader.refuseUnknown(map, ["frame", "layers"], ' of "map"');
  const frameNode = map.get("frame", true);
  if (frameNode !== undefined) {
    const value = isSeq(frameNode) ? frameNode.toJSON() : null;
    frame = boundsFrom(value);
    if (!frame)
      report.add(
        placeOf(frameNode),
        'front matter: "map.frame" is no bounding box',
        "Write [west, south, east, north] in degrees, south < north, and west < east but across the 180th meridian.",
      );
  }
  const layersNode = map.get("layers", true);
  if (layersNode !== undefined && !isSeq(layersNode))
    report.add(placeOf(layersNode), 'front matter: "map.layers" is no list', "Write [name, name].");
  if (isSeq(layersNode))
    for (const item of layersNode.items)
      layers.push({ name: String(isScalar(item) ? item.value : ""), place: placeOf(item) });
  return { frame, layers };
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

function siteWordsIn(reader: YamlReader, report: Report): SiteWords[] {
  const hint = "Give it a `name` and a `summary` in the translation's language.";
  return reader.entries("sites", hint).flatMap(({ key, value }): SiteWords[] => {
    const map = isMap(value) ? value : null;
    if (map) reader.refuseUnknown(map, ["name", "summary"], ` of the site "${key.text}"`);
    const [name, summary] = ["name", "summary"].map((field) => map?.get(field));
    if (typeof name === "string" && name.trim() && typeof summary === "string" && summary.trim())
      return [{ id: key.text, name: name.trim(), summary: summary.trim(), place: key.place }];
    report.add(key.place, `front matter: the site "${key.text}" lacks its name or its summary`, hint);
    return [];
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
