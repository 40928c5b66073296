import type { Atlas } from "../atlas/atlas.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { extentFor } from "./extent-for.ts";
import { summaryOf } from "./site-of.ts";

/** A feature of `sites.geojson` as it is written. */
export interface SiteFeature {
  readonly type: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] };
}

/**
 * The site of a place: a first sentence, its source, and the product that draws its extent where there is one.
 *
 * @param atlas products that extents are drawn from; null where there are none
 * @param more properties besides the usual ones
 */
export function siteFeatureOf(
  place: Place,
  id: string,
  name: string,
  gazetteer: Gazetteer,
  atlas: Atlas | null,
  more: Readonly<Record<string, unknown>> = {},
): SiteFeature {
  const layer = atlas && extentFor(place, atlas);
  return {
    type: "Feature",
    id,
    properties: {
      name,
      kind: place.kind,
      summary: summaryOf(place, gazetteer),
      source: place.source
        ? { name: new URL(place.source).host, url: place.source.replace(/^http:/, "https:") }
        : { name: "GeoNames", url: "https://www.geonames.org/" },
      ...(layer && { layer }),
      ...more,
    },
    geometry: { type: "Point", coordinates: place.anchor },
  };
}
