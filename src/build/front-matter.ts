import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { type Bounds, isBounds } from "../model/position.ts";
import type { Unmapped } from "../model/story.ts";
import { createLines, type Place } from "./lines.ts";
import type { Report } from "./report.ts";

/** An `unmapped` entry with the place of its text, for the check against the article. */
export interface UnmappedEntry extends Unmapped {
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
}

/** Two texts of an entry and the place of the first. */
type Pair = readonly [first: string, second: string, place: Place];

/** In UTF-16 code units; the parser's time grows with the square of the number of keys. */
const longest = 20_000;
/** Syntax errors told: one fault makes many. */
const mostErrors = 10;
const knownKeys = [
  ...["title", "dek", "dateline", "published", "lang", "map"],
  ...["unmapped", "figures", "comparisons"],
];
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Parses the YAML between the `---` lines; `source` starts on line 2 of the file. Problems go to `report`. */
export function parseFrontMatter(source: string, report: Report): FrontMatter {
  if (source.length > longest)
    report.add(
      { line: 1, column: 1 },
      `the front matter is longer than ${longest} characters`,
      "Write the text of the article below its second line `---`.",
    );
  const yaml = source.slice(0, longest);
  const document = parseDocument(yaml, { schema: "core", uniqueKeys: true, prettyErrors: false });
  const placeIn = createLines(yaml);
  const placeAt = (offset: number): Place => {
    const { line, column } = placeIn(Math.min(offset, yaml.length));
    return { line: line + 1, column };
  };
  const top: Place = { line: 1, column: 1 };
  const placeOf = (node: unknown): Place => {
    const range = (node as Node | null)?.range;
    return range ? placeAt(range[0]) : top;
  };
  for (const error of document.errors.slice(0, mostErrors))
    report.add(placeAt(error.pos[0]), `front matter: ${error.message}`, "Mend the YAML here.");
  const root = document.contents;
  if (!isMap(root)) {
    if (!document.errors.length)
      report.add(top, "the front matter is no list of keys", "Write lines such as `title: ...` in it.");
    return {
      title: "",
      dek: "",
      dateline: "",
      published: "",
      lang: "en",
      frame: null,
      layers: [],
      unmapped: [],
      figures: [],
      comparisons: [],
    };
  }
  const refuseUnknown = (node: YAMLMap, known: readonly string[], of: string): void => {
    for (const { key } of node.items)
      if (!isScalar(key) || !known.includes(String(key.value)))
        report.add(
          placeOf(key),
          `front matter: unknown key "${isScalar(key) ? key.value : key}"${of}`,
          `Known keys: ${known.join(", ")}.`,
        );
  };
  refuseUnknown(root, knownKeys, "");

  const text = (key: string, required: boolean): string => {
    const node = root.get(key, true) as Node | undefined;
    if (node === undefined || (isScalar(node) && node.value === null)) {
      if (required && !document.errors.length)
        report.add(top, `front matter: "${key}" is missing`, `Add a line \`${key}: ...\`.`);
      return "";
    }
    if (!isScalar(node) || typeof node.value !== "string" || !node.value.trim()) {
      report.add(
        placeOf(node),
        `front matter: "${key}" is not a text`,
        "Write it as text, in quotes if need be.",
      );
      return "";
    }
    return node.value.trim();
  };

  const published = text("published", true);
  const day = isoDate.test(published) ? new Date(`${published}T00:00:00Z`) : null;
  const isDay = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(published);
  if (published && !isDay)
    report.add(
      placeOf(root.get("published", true)),
      `front matter: "published" is "${published}", which is no date`,
      "Write it as year-month-day, such as 2025-03-18.",
    );
  const lang = root.has("lang") ? text("lang", true) : "en";
  if (lang && !isLanguageTag(lang))
    report.add(
      placeOf(root.get("lang", true)),
      `front matter: "lang" is "${lang}", which is no language tag`,
      "Write a BCP 47 tag, such as en or uk.",
    );

  const map = root.get("map", true);
  let frame: Bounds | null = null;
  const layers: { name: string; place: Place }[] = [];
  if (map !== undefined && !isMap(map))
    report.add(placeOf(map), 'front matter: "map" is no list of keys', "Give it `frame` and `layers`.");
  if (isMap(map)) {
    refuseUnknown(map, ["frame", "layers"], ' of "map"');
    const frameNode = map.get("frame", true);
    if (frameNode !== undefined) {
      const value = isSeq(frameNode) ? frameNode.toJSON() : null;
      if (isBounds(value)) frame = value;
      else
        report.add(
          placeOf(frameNode),
          'front matter: "map.frame" is no bounding box',
          "Write [west, south, east, north] in degrees, west < east and south < north.",
        );
    }
    const layersNode = map.get("layers", true);
    if (layersNode !== undefined && !isSeq(layersNode))
      report.add(placeOf(layersNode), 'front matter: "map.layers" is no list', "Write [name, name].");
    if (isSeq(layersNode))
      for (const item of layersNode.items)
        layers.push({ name: String(isScalar(item) ? item.value : ""), place: placeOf(item) });
  }

  /** The entries of a list, each with two texts, and the place of the first. */
  const pairs = (key: string, fields: readonly [string, string], lack: string, hint: string): Pair[] => {
    const list = root.get(key, true);
    if (list === undefined) return [];
    if (!isSeq(list)) {
      const wanted = fields.map((field) => `\`${field}\``).join(" and ");
      report.add(placeOf(list), `front matter: "${key}" is no list`, `Write entries with ${wanted}.`);
      return [];
    }
    return list.items.flatMap((item): Pair[] => {
      const entry = isMap(item) ? item : null;
      if (entry) refuseUnknown(entry, fields, ` of "${key}"`);
      const [first, second] = fields.map((field) => entry?.get(field));
      if (typeof first === "string" && first.trim() && typeof second === "string" && second.trim())
        return [[first.trim(), second.trim(), placeOf(entry?.get(fields[0], true))]];
      report.add(placeOf(item), `front matter: ${lack}`, hint);
      return [];
    });
  };
  const unmapped = pairs(
    "unmapped",
    ["text", "reason"],
    "an unmapped entry lacks its text or its reason",
    "Give both: the words of the article, and why the map leaves them out.",
  ).map(([name, reason, place]) => ({ text: name, reason, place }));
  const figures = pairs(
    "figures",
    ["passage", "figure"],
    "a figure lacks its passage or its name",
    "Give both: the passage that it explains, such as p8, and a figure's id in public/geo/manifest.json.",
  ).map(([passage, figure, place]) => ({ passage, figure, place }));
  const comparisons = pairs(
    "comparisons",
    ["passage", "layer"],
    "a comparison lacks its passage or its layer",
    "Give both: the passage that it explains, such as p8, and a layer with areas for two dates.",
  ).map(([passage, layer, place]) => ({ passage, layer, place }));
  return {
    title: text("title", true),
    dek: text("dek", false),
    dateline: text("dateline", false),
    published,
    lang,
    frame,
    layers,
    unmapped,
    figures,
    comparisons,
  };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
