import type { Atlas } from "../atlas/atlas.ts";
import { momentsIn } from "../model/comparison.ts";
import type { Article } from "./article.ts";
import type { Place } from "./lines.ts";
import type { Report } from "./report.ts";
import type { SitesFile } from "./sites.ts";
import { isToDo } from "./to-do.ts";

/** Holds an article's links against the sites. Without a readable sites file, links to sites are no news. */
export function checkLinks({ blocks }: Article, { ids }: SitesFile, report: Report): void {
  for (const block of blocks) {
    if (block.kind === "heading") continue;
    for (const { fragment, place } of block.links) {
      if (!ids || ids.has(fragment)) continue;
      const close = [...ids].find((id) => id.startsWith(fragment.slice(0, 3).toLowerCase()));
      report.add(
        place,
        `a link to #${fragment}, which is no site`,
        close
          ? `Did you mean #${close}? Else add the site to sites.geojson.`
          : "Add the site to sites.geojson.",
      );
    }
  }
}

/** Reports the sites that no passage mentions, if the article can be read. */
export function checkMentioned({ blocks }: Article, { entries }: SitesFile, report: Report): void {
  const passages = blocks.filter((block) => block.kind === "passage");
  const named = new Set(passages.flatMap(({ links }) => links.map(({ fragment }) => fragment)));
  for (const { site, places } of entries)
    if (passages.length && !named.has(site.id))
      report.add(
        places.id,
        `no passage mentions the site "${site.id}"`,
        `Link its name in article.md as [${site.name}](#${site.id}), or take the site out.`,
      );
}

/**
 * Holds an article's front matter against its text and the atlas.
 *
 * @param ownLabels ids of the words of the story's own layers
 */
export function checkFrontMatter(
  { front, blocks }: Article,
  atlas: Atlas,
  ownLabels: readonly string[],
  report: Report,
): void {
  for (const { name, place } of front.layers)
    if (!atlas.layer(name))
      report.add(place, `front matter: there is no layer "${name}"`, `Layers: ${atlas.names.join(", ")}.`);
  for (const { text, reason, place } of front.unmapped)
    if (isToDo(reason))
      report.add(
        place,
        `front matter: "${text}" has no reason yet: "${reason}" is for you, not for readers`,
        'Add a site for it (dateline story add-site ID "PLACE"), or write why the map leaves it off.',
      );
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
  for (const { id, place } of front.labels)
    if (!known.includes(id) && !ownLabels.includes(id) && !atlas.layer(id))
      report.add(
        place,
        `front matter: there is no figure or layer "${id}"`,
        `Figures: ${known.join(", ") || "none"}. Layers: ${atlas.names.join(", ")}.`,
      );
  const isDated = (name: string): boolean => {
    const found = atlas.layer(name);
    return found !== null && momentsIn(found, atlas.manifest.figures).length > 1;
  };
  const dated = atlas.names.filter(isDated);
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
