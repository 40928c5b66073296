import type { Atlas } from "../atlas/atlas.ts";
import { fold } from "../find/gazetteer/fold.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { regionWord } from "../find/gazetteer/region-word.ts";
import { isExtent, type SiteLayer } from "../model/site.ts";

/**
 * The product and feature that draw a place whose extent is not a point, or null where none of `public/geo` does. A
 * state that is one city is a point.
 */
export function extentFor(place: Place, atlas: Atlas): SiteLayer | null {
  if (place.origin === "country") {
    if (place.kind === "city") return null;
    if (place.country === "UA" && atlas.layer("ukraine")) return { product: "ukraine" };
    const feature = place.country === "XK" ? "XKX" : place.country;
    return hasFeature(atlas, "countries", feature) ? { product: "countries", feature } : null;
  }
  if (place.name === "Front line in Ukraine")
    return atlas.layer("front-line") ? { product: "front-line" } : null;
  if (place.origin !== "region" && place.origin !== "area") return null;
  const names = new Set([place.name, place.name.replace(regionWord, "")].map(fold));
  for (const { name, draw } of atlas.manifest.layers) {
    if (draw !== "region-fill" && draw !== "region-focus") continue;
    for (const { id, properties } of atlas.features(name)) {
      const bare = String(properties?.name ?? "").replace(regionWord, "");
      if (typeof id === "string" && id.startsWith(`${place.country}-`) && names.has(fold(bare)))
        return { product: name, feature: id };
    }
  }
  return null;
}

/** Whether the place is no point and no product draws its outline: a pin alone would be a false point. */
export function isUndrawn(place: Place, atlas: Atlas): boolean {
  return isExtent(place.kind) && extentFor(place, atlas) === null;
}

function hasFeature(atlas: Atlas, product: string, id: string): boolean {
  return atlas.layer(product) !== null && atlas.features(product).some((feature) => feature.id === id);
}
