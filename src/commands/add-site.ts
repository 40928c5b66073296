import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../atlas/atlas.ts";
import { isWorldProduct } from "../atlas/with-world.ts";
import { partsOf } from "../draft/article-input.ts";
import { isAboutOwn, isUndrawn } from "../draft/extent-for.ts";
import { linkableOf, linkNames } from "../draft/link-names.ts";
import { runningTextOf } from "../draft/running-text.ts";
import { placesNamed } from "../draft/site-choice.ts";
import { type SiteFeature, siteFeatureOf } from "../draft/site-feature.ts";
import { freeIdOf } from "../draft/site-of.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Place } from "../find/gazetteer/place.ts";
import type { SiteLayer } from "../model/site.ts";
import { readStory } from "./story-folder.ts";

/** What was added: the site's id, how many names now link to it, and the places passed over. */
export interface Added {
  readonly id: string;
  readonly place: Place;
  readonly links: number;
  readonly passedOver: readonly Place[];
}

/**
 * Adds the place that `name` names to the story's sites and links the name wherever the article has it unlinked.
 * Throws where the gazetteer, the article or the sites say that it cannot be done; the files are then as they were.
 */
export function addSite(folder: string, name: string, gazetteer: Gazetteer, atlas: Atlas | null): Added {
  const { article, sites } = readStory(folder);
  const named = placesNamed(name, gazetteer);
  const source = atlas && { atlas, ownFirst: drawsOwn(sites.features, named, atlas) };
  const place = named.find((each) => !source || !isUndrawn(each, source)) ?? named[0];
  if (!place)
    throw new Error(
      `The gazetteer has no "${name}". Try another spelling, or write the feature into ${join(folder, "sites.geojson")} by hand.`,
    );
  const words = name.split(",")[0]?.trim() ?? name;
  const id = freeIdOf(place, new Set(sites.features.map((feature) => feature.id)));
  const site = siteFeatureOf(place, id, words, gazetteer, source);
  const same = sites.features.find(
    ({ geometry }) => `${geometry?.coordinates}` === `${site.geometry.coordinates}`,
  );
  if (same) throw new Error(`${folder} has ${place.name} already, as the site "${same.id}".`);
  if (source && isUndrawn(place, source))
    throw new Error(
      `No outline of ${place.name} is at hand, and a pin alone would be a false point. List the name under "unmapped" in ${join(folder, "article.md")} with that reason.`,
    );
  const { text, links } = linked(article, words, id);
  if (links === 0)
    throw new Error(
      `The article has no "${words}" outside its links: a site that no passage names is refused.`,
    );
  const features = [...sites.features, site];
  writeFileSync(join(folder, "article.md"), text);
  writeFileSync(join(folder, "sites.geojson"), `${JSON.stringify({ ...sites, features }, null, 2)}\n`);
  return { id, place, links, passedOver: named.filter((each) => each !== place).slice(0, 3) };
}

/** Whether the story draws extents of the folder's own products, or is to begin with one. */
function drawsOwn(sites: readonly SiteFeature[], named: readonly Place[], atlas: Atlas): boolean {
  const layers = sites.flatMap(({ properties }) => (properties.layer ? [properties.layer as SiteLayer] : []));
  return (
    layers.some(({ product }) => !isWorldProduct(product)) ||
    (layers.length === 0 && isAboutOwn(named.slice(0, 1), atlas))
  );
}

/** Links the whole words `name` of the body's running text: outside links, headings, code and front matter. */
function linked(article: string, name: string, id: string): { text: string; links: number } {
  const { body } = partsOf(article);
  const running = runningTextOf(body);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  const found = [...running.words.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    target: `#${id}`,
  }));
  const names = linkableOf(body, running, found);
  const head = article.slice(0, article.length - body.length);
  return { text: head + linkNames(body, running, names), links: names.length };
}
