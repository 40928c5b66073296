import { anchoredIn, type Shown } from "../atlas/anchor-in.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { type ExtentSource, extentFor } from "./extent-for.ts";
import { sameAsOf } from "./same-as-of.ts";
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
 * @param source what extents are drawn from; null where there is nothing
 * @param more properties besides the usual ones
 * @param shown what the story's map shows at first; null where it is not known
 */
export function siteFeatureOf(
  place: Place,
  id: string,
  name: string,
  gazetteer: Gazetteer,
  source: ExtentSource | null,
  more: Readonly<Record<string, unknown>> = {},
  shown: Shown | null = null,
): SiteFeature {
  const layer = source && extentFor(place, source);
  const sameAs = sameAsOf(place);
  const { anchor, kind } = layer ? anchoredIn(layer, place, source.atlas, shown) : place;
  return {
    type: "Feature",
    id,
    properties: {
      name,
      kind,
      summary: summaryOf(place, gazetteer),
      source: place.source
        ? { name: new URL(place.source).host, url: place.source.replace(/^http:/, "https:") }
        : { name: "GeoNames", url: "https://www.geonames.org/" },
      ...(layer && { layer }),
      ...(sameAs && { sameAs }),
      ...more,
    },
    geometry: { type: "Point", coordinates: anchor },
  };
}
