import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import type { Nodes } from "hast";
import { momentsOf } from "../model/comparison.ts";
import type { Parsed } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import { type Article, parseArticle } from "./article.ts";
import type { Atlas } from "./atlas.ts";
import { extentOf, liesIn, missingExtent } from "./extent.ts";
import { createLines, type Place } from "./lines.ts";
import { createReport, type Report, sortProblems } from "./report.ts";
import { parseSites, type SiteEntry, type SitesFile } from "./sites.ts";
import { storyOf } from "./story-of.ts";

/** A story that passed the check, with its article as an HTML tree. */
export interface CheckedStory {
  readonly story: Story;
  readonly tree: Nodes;
}

/** What a story's file may weigh. */
const mostBytes = 2_000_000;

const storyIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Reads a story's folder and holds everything in it against everything else. Throws only where the atlas is broken. */
export async function checkStory(folder: string, atlas: Atlas): Promise<Parsed<CheckedStory>> {
  const articleFile = join(folder, "article.md");
  const sitesFile = join(folder, "sites.geojson");
  const inArticle = createReport(relative(process.cwd(), articleFile));
  const inSites = createReport(relative(process.cwd(), sitesFile));
  const [articleText, sitesText] = await Promise.all([
    readText(articleFile, inArticle, "Write the article into it, as CommonMark."),
    readText(sitesFile, inSites, "Write the sites into it, as GeoJSON."),
  ]);
  const article = articleText === null ? null : parseArticle(articleText, inArticle);
  const sites = sitesText === null ? { entries: [], ids: null } : parseSites(sitesText, inSites);
  if (article) {
    checkLinks(article, sites, inArticle, inSites);
    checkFrontMatter(article, atlas, inArticle);
  }
  checkExtents(sites.entries, atlas, inSites);
  const id = basename(resolve(folder));
  if (!storyIdPattern.test(id))
    inArticle.add(
      { line: 1, column: 1 },
      `the folder's name "${id}" is no story id`,
      "Rename it, with letters, digits, hyphens, dots and underscores only: addresses are made of it.",
    );
  const problems = sortProblems([...inArticle.problems, ...inSites.problems]);
  if (!article || problems.length) return { ok: false, problems };
  return { ok: true, value: { story: storyOf(id, article, sites.entries), tree: article.tree } };
}

async function readText(file: string, report: Report, hint: string): Promise<string | null> {
  try {
    const bytes = await readFile(file);
    if (bytes.length <= mostBytes) return decoded(bytes, report);
    report.add(
      { line: 1, column: 1 },
      `the file is larger than ${mostBytes / 1e6} MB`,
      'Split the story; extents belong into the products that "layer" names.',
    );
    return null;
  } catch (error) {
    const top = { line: 1, column: 1 };
    if ((error as NodeJS.ErrnoException).code === "ENOENT") report.add(top, "the file is missing", hint);
    else report.add(top, `the file cannot be read: ${(error as Error).message}`, hint);
    return null;
  }
}

function decoded(bytes: Uint8Array, report: Report): string | null {
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  const place = createLines(text)(text.indexOf("\uFFFD"));
  report.add(place, "from here on the file is no UTF-8 text", "Save it as UTF-8.");
  return null;
}

/** Without a readable sites file, links to sites are no news. */
function checkLinks(article: Article, { entries, ids }: SitesFile, inArticle: Report, inSites: Report): void {
  const named = new Set<string>();
  const readable = article.blocks.some(({ kind }) => kind === "passage");
  for (const block of article.blocks) {
    if (block.kind === "heading") continue;
    for (const { fragment, place } of block.links) {
      named.add(fragment);
      if (!ids || ids.has(fragment)) continue;
      const close = [...ids].find((id) => id.startsWith(fragment.slice(0, 3).toLowerCase()));
      inArticle.add(
        place,
        `a link to #${fragment}, which is no site`,
        close
          ? `Did you mean #${close}? Else add the site to sites.geojson.`
          : "Add the site to sites.geojson.",
      );
    }
  }
  for (const { site, places } of entries)
    if (readable && !named.has(site.id))
      inSites.add(
        places.id,
        `no passage mentions the site "${site.id}"`,
        `Link its name in article.md as [${site.name}](#${site.id}), or take the site out.`,
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
      if (!liesIn(site.anchor, extentOf(extent, atlas)))
        report.add(
          places.coordinates,
          `${site.id}: [${site.anchor.join(", ")}] lies outside its "${key}" (${Object.values(extent).join(" ")})`,
          "Write [longitude, latitude] of a point inside; mind their order.",
        );
    }
  }
}

function checkFrontMatter({ front, blocks }: Article, atlas: Atlas, report: Report): void {
  for (const { name, place } of front.layers)
    if (!atlas.layer(name))
      report.add(place, `front matter: there is no layer "${name}"`, `Layers: ${atlas.names.join(", ")}.`);
  for (const { text, place } of front.unmapped)
    if (blocks.length && !blocks.some((block) => block.text.includes(text)))
      report.add(
        place,
        `front matter: the article does not contain "${text}"`,
        "Copy the words from the article, or take the entry out.",
      );
  const hasPassage = (passage: string, place: Place): void => {
    if (!blocks.some((block) => block.kind === "passage" && block.id === passage))
      report.add(
        place,
        `front matter: the article has no passage "${passage}"`,
        "Count its paragraphs from p1; headings do not count.",
      );
  };
  const known = atlas.manifest.figures.map(({ id }) => id);
  for (const { passage, figure, place } of front.figures) {
    hasPassage(passage, place);
    if (!known.includes(figure))
      report.add(
        place,
        `front matter: there is no figure "${figure}"`,
        `Figures: ${known.join(", ") || "none"}.`,
      );
  }
  const dated = atlas.names.filter((name) => momentsOf(name, atlas.manifest.figures).length > 1);
  for (const { passage, layer, place } of front.comparisons) {
    hasPassage(passage, place);
    if (!dated.includes(layer))
      report.add(
        place,
        `front matter: no two dates of a layer "${layer}" are known`,
        `Layers to compare: ${dated.join(", ") || "none"}.`,
      );
  }
}
