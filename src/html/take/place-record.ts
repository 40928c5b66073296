import type { Geometry, MultiLineString, MultiPolygon } from "geojson";
import { extentOf } from "../../atlas/extent.ts";
import { annotationsOf } from "../../format/annotations.ts";
import type { PassageId } from "../../model/ids.ts";
import type { LayerSource } from "../../model/layer.ts";
import { mentionsOf, readingOrderOf, usageOf } from "../../model/reading-order.ts";
import { isExtent, type Site, type SiteLayer } from "../../model/site.ts";
import type { Role, Story } from "../../model/story.ts";
import type { Edition } from "../edition.ts";
import { mayBeHandedOn } from "./open-licence.ts";

/** A sentence of the article that names a place. */
export interface PlaceQuote {
  readonly passage: PassageId;
  /** The passage on the story's page. */
  readonly address: string;
  readonly text: string;
  readonly role: Role;
  /** Who is meant, where the name is a voice; else empty. */
  readonly who: string;
}

/** The outline of a place that is no point, with those who made it. */
export interface PlaceExtent {
  readonly geometry: Geometry;
  readonly asOf: string | null;
  readonly sources: readonly LayerSource[];
}

/** One place of a story as it is taken away: what each of the files says in its own form. */
export interface PlaceRecord {
  /** Its number in the order of the first mentions, from 1, as on the map's pins. */
  readonly number: number;
  readonly site: Site;
  readonly role: ReturnType<typeof usageOf>;
  /** The place on the story's page: whole where the site's address is known, else from the story's folder. */
  readonly address: string;
  readonly quotes: readonly PlaceQuote[];
  /** Null for a point, and where a licence does not let the outline be handed on. */
  readonly extent: PlaceExtent | null;
  /** Whether its position is the place; of an extent it is where the pin stands in it. */
  readonly isPoint: boolean;
}

/** All places of a story, in the order of their first mentions. */
export function placeRecordsOf(edition: Edition): PlaceRecord[] {
  const { story } = edition;
  const order = readingOrderOf(story);
  const quotes = quotesOf(edition);
  return story.sites.map((site, index) => ({
    number: index + 1,
    site,
    role: usageOf(mentionsOf(order, site.id)),
    address: addressOf(edition, site.id),
    quotes: quotes.get(site.id) ?? [],
    extent: extentIn(site, edition),
    isPoint: !isExtent(site.kind),
  }));
}

/** A fragment of the story's page. */
function addressOf({ folder }: Edition, fragment: string): string {
  return folder ? new URL(`#${fragment}`, folder).href : `./#${fragment}`;
}

/** The sentences that name each site, each once with each meaning, in reading order. */
function quotesOf(edition: Edition): Map<string, PlaceQuote[]> {
  const { story } = edition;
  const quotes = new Map<string, PlaceQuote[]>();
  const { items } = annotationsOf(story);
  for (const [index, { site, role, passage, who }] of mentionsIn(story).entries()) {
    const text = items[index]?.target.selector.exact ?? "";
    const known = quotes.get(site) ?? [];
    if (!known.some((each) => each.passage === passage && each.text === text && each.who === who))
      known.push({ passage, address: addressOf(edition, passage), text, role, who });
    quotes.set(site, known);
  }
  return quotes;
}

/** Every mention in the order in which `annotationsOf` lists them. */
function mentionsIn({ blocks }: Story) {
  return blocks.flatMap((block) =>
    block.kind === "passage"
      ? block.mentions.map((mention) => ({
          site: mention.site,
          role: mention.role,
          passage: block.id,
          who: mention.role === "voice" ? mention.who : "",
        }))
      : [],
  );
}

function extentIn({ kind, layer }: Site, { atlas, layers }: Edition): PlaceExtent | null {
  const drawn = layers.find(({ name }) => name === layer?.product) ?? atlas.layer(layer?.product ?? "");
  if (!isExtent(kind) || !layer || !drawn || !mayBeHandedOn(drawn.sources)) return null;
  const geometry = joined(featuresOf(layer, atlas));
  return geometry && { geometry, asOf: drawn.asOf, sources: drawn.sources };
}

/** As fine as the story's map is as it opens. */
function featuresOf(layer: SiteLayer, atlas: Edition["atlas"]): readonly Geometry[] {
  const first = atlas.first?.(layer.product) ?? [];
  const named = layer.feature ? first.filter(({ id }) => String(id) === layer.feature) : first;
  return (named.length ? named : extentOf(layer, atlas)).map(({ geometry }) => geometry);
}

/** Several shapes as one; null where they are neither areas nor lines. */
function joined(geometries: readonly Geometry[]): MultiPolygon | MultiLineString | null {
  const areas = geometries.flatMap((each) =>
    each.type === "Polygon" ? [each.coordinates] : each.type === "MultiPolygon" ? each.coordinates : [],
  );
  if (areas.length) return { type: "MultiPolygon", coordinates: areas };
  const lines = geometries.flatMap((each) =>
    each.type === "LineString" ? [each.coordinates] : each.type === "MultiLineString" ? each.coordinates : [],
  );
  return lines.length ? { type: "MultiLineString", coordinates: lines } : null;
}
