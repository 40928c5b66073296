import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import type { CheckedStory } from "../format/check-story.ts";
import { type HouseStyle, parseHouseStyle, plainStyle } from "../format/house-style.ts";
import { createReport } from "../format/report.ts";
import { type House, houseOf } from "../html/house.ts";
import type { Problem } from "../model/problem.ts";
import { interfaceFor } from "../model/words/catalogues.ts";
import type { Sources } from "./sources.ts";

/** A house style as it was read, and its folder. */
export interface ReadStyle {
  readonly style: HouseStyle;
  readonly folder: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Reads the style that the sources name, or `style.yaml` beside the stories; the plain one where there is none. */
export function readHouseStyle({ style, stories }: Sources): ReadStyle {
  const file = style ?? join(stories, "style.yaml");
  const folder = dirname(file);
  if (style === undefined && !existsSync(file))
    return { style: plainStyle, folder, problems: [], warnings: [] };
  const report = createReport(relative(process.cwd(), file));
  if (!existsSync(file)) {
    report.add({ line: 1, column: 1 }, "the file is missing", "Name the house style's file with --style.");
    return { style: plainStyle, folder, problems: report.problems, warnings: [] };
  }
  const found = parseHouseStyle(readFileSync(file, "utf8"), new Set(readdirSync(folder)), report);
  return { style: found, folder, problems: report.problems, warnings: report.warnings };
}

/**
 * A house with its files by their ways from the site's root.
 *
 * @param stories whose letters its fonts are cut down to; null leaves them whole, for a preview
 */
export async function makeHouse(
  { style, folder }: ReadStyle,
  stories: readonly CheckedStory[] | null,
): Promise<{ house: House; files: ReadonlyMap<string, Uint8Array> }> {
  const letters = stories && lettersOf(stories);
  const ways = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const put = async (file: string): Promise<void> => {
    if (ways.has(file)) return;
    const bytes = readFileSync(join(folder, file));
    const ends = extname(file);
    const made = letters && ends === ".woff2" ? await subset(bytes, letters) : bytes;
    const hash = createHash("sha256").update(made).digest("hex").slice(0, 8);
    const stem = file.slice(0, -ends.length).replace(/[^A-Za-z0-9-]+/g, "-");
    const way = `assets/${stem}.${hash}${ends}`;
    ways.set(file, way);
    files.set(way, made);
  };
  for (const family of Object.values(style.type)) for (const { file } of family?.files ?? []) await put(file);
  for (const file of [style.logo?.file, style.logo?.dark]) if (file) await put(file);
  const sfnts = new Map<string, Uint8Array>();
  for (const { file } of style.type.interface?.files ?? []) sfnts.set(file, await sfntOf(join(folder, file)));
  const house = houseOf(
    style,
    (file) => ways.get(file) ?? file,
    (file) => sfnts.get(file),
  );
  return { house, files };
}

/** Fonts for pictures, by their bytes: a preview makes its house for every page. */
const known = new Map<string, Uint8Array>();

async function sfntOf(file: string): Promise<Uint8Array> {
  const bytes = readFileSync(file);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const { default: subsetFont } = await import("subset-font");
  const sfnt =
    known.get(hash) ??
    (await subsetFont(bytes, "", { targetFormat: "sfnt", keepAllGlyphs: true, preserveNameIds: [16, 17] }));
  known.set(hash, sfnt);
  return sfnt;
}

async function subset(font: Uint8Array, letters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(font, letters, { targetFormat: "woff2" });
}

/** Every letter that a page of the stories may show, each once, in order: what is written, the interface, and Latin. */
function lettersOf(stories: readonly CheckedStory[]): string {
  const articles = stories.flatMap((checked) => [checked, ...checked.translations]).map(({ story }) => story);
  const said = articles.map((story) => JSON.stringify([story, interfaceFor(story.lang).words]));
  const latin = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
  const all = new Set([...said.join(""), ...latin, ..."–—‘’“”„…•′″€−×"]);
  return [...all].sort().join("");
}
