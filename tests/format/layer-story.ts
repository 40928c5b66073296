import { checkStory } from "../../src/format/check-story.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { articleOf, collection, linz } from "./trial-story.ts";

const atlas = readAtlas("tests/fixtures/geo");

/** Front matter with one own layer. @param entry its keys besides file and source, as YAML in one line */
export const frontOf = (file: string, entry: string): string =>
  `layers:\n  - file: ${file}\n    source: { name: Survey, url: "https://example.org/s" }\n    ${entry.split("\n").join("\n    ")}\n`;

export const entryOf = (draw: string, more = ""): string => `title: Flooded ground\ndraw: ${draw}${more}`;

/** Checks a story of one place with those layers. */
export function checkWith(
  front: string,
  layers: Readonly<Record<string, string | Uint8Array>>,
  sites: object = collection([linz]),
  more: Readonly<Record<string, string>> = {},
) {
  const encode = (text: string | Uint8Array): Uint8Array =>
    typeof text === "string" ? new TextEncoder().encode(text) : text;
  const files = new Map<string, Uint8Array>([
    ["article.md", encode(articleOf("More.", front))],
    ["sites.geojson", encode(JSON.stringify(sites, null, 1))],
    ...Object.entries(layers).map(([name, text]) => [`layers/${name}`, encode(text)] as const),
    ...Object.entries(more).map(([name, text]) => [name, encode(text)] as const),
  ]);
  const checked = checkStory({ id: "trial", files, pathOf: (name) => name }, atlas);
  const all = [...(checked.ok ? [] : checked.problems), ...checked.warnings];
  return { checked, all };
}

/** GeoJSON as an editor's program writes it, a feature a line, the first on line 2. */
export const geoJson = (...features: readonly object[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`;

export const feature = (id: string | null, type: string, coordinates: unknown, properties: object = {}) => ({
  type: "Feature",
  ...(id !== null && { id }),
  properties,
  geometry: { type, coordinates },
});

/** A square around Linz, closed and anticlockwise. */
export const square = [
  [
    [14, 48],
    [15, 48],
    [15, 49],
    [14, 49],
    [14, 48],
  ],
];

/** A layer of a story that is in order, and what is told of its file. */
export function featuresOf(file: string, content: string, entry: string) {
  const { checked, all } = checkWith(frontOf(file, entry), { [file]: content });
  if (!checked.ok) throw new Error(all.map(({ message }) => message).join("\n"));
  const [layer] = checked.value.layers;
  if (!layer) throw new Error("no layer");
  return { ...layer, told: checked.warnings.map((each) => `${each.line}:${each.column} ${each.message}`) };
}
