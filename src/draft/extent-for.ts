import type { Atlas } from "../atlas/atlas.ts";
import { hasWorld } from "../atlas/with-world.ts";
import { fold } from "../find/gazetteer/fold.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { regionWord } from "../find/gazetteer/region-word.ts";
import { isExtent, type SiteLayer } from "../model/site.ts";
import { worldExtentsOf } from "./world-extents.ts";

/** Where a story's extents are drawn from. */
export interface ExtentSource {
  readonly atlas: Atlas;
  /** Whether the products of the folder come before those of the world: in a story about what they are about. */
  readonly ownFirst: boolean;
}

/** The product and feature that draw a place that is no point, or null where none does. A state that is one city is a point. */
export function extentFor(place: Place, { atlas, ownFirst }: ExtentSource): SiteLayer | null {
  if (!isExtent(place.kind)) return null;
  const world = hasWorld(atlas) ? worldExtentsOf(atlas) : null;
  const own = ownFirst || !world ? ownExtent(place, atlas) : null;
  return own ?? world?.layerOf(place) ?? null;
}

/** Whether the place is no point and no product draws its outline: a pin alone would be a false point. */
export function isUndrawn(place: Place, source: ExtentSource): boolean {
  return isExtent(place.kind) && extentFor(place, source) === null;
}

/** Why no product draws a place, in words for readers. */
export function undrawnReason(place: Place, { atlas }: ExtentSource): string {
  const reason = hasWorld(atlas) ? worldExtentsOf(atlas).reasonOf(place) : null;
  return reason ? `No outline of it is at hand: ${reason}.` : "No outline of it is at hand.";
}

/**
 * Whether a story is about the state that the folder's products are about: it names a place there, or the state as often
 * as any other.
 */
export function isAboutOwn(places: readonly Place[], atlas: Atlas): boolean {
  const own = ownState(atlas);
  const of = (country: string): number => places.filter((place) => place.country === country).length;
  const isInside = ({ country, origin }: Place): boolean => country === own && origin !== "country";
  if (own === null || of(own) === 0) return false;
  return places.some(isInside) || places.every(({ country }) => !country || of(country) <= of(own));
}

/** The state in the focus of the products, by its code; null where they have none. */
function ownState(atlas: Atlas): string | null {
  return atlas.manifest.layers.some(({ name, draw }) => name === "ukraine" && draw === "focus-country")
    ? "UA"
    : null;
}

/** The product of the folder that draws a place. */
function ownExtent(place: Place, atlas: Atlas): SiteLayer | null {
  if (place.origin === "country") {
    if (place.country === ownState(atlas)) return { product: "ukraine" };
    const feature = place.country === "XK" ? "XKX" : place.country;
    return atlas.layer("countries") && !hasWorld(atlas) && atlas.find("countries", feature)
      ? { product: "countries", feature }
      : null;
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
