import { unitsIndexOf } from "../atlas/units-index.ts";
import type { WorldAtlas } from "../atlas/with-world.ts";
import { fold } from "../find/gazetteer/fold.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { regionWord } from "../find/gazetteer/region-word.ts";
import type { SiteLayer } from "../model/site.ts";
import { labelNamesOf } from "./label-names.ts";

/** What the world's products know of the gazetteer's places that are no points. */
export interface WorldExtents {
  /** The feature that draws a place; null where none does. */
  layerOf(place: Place): SiteLayer | null;
  /** Why none does, where the atlas says so. */
  reasonOf(place: Place): string | null;
}

const known = new WeakMap<WorldAtlas, WorldExtents>();

/** Opened once an atlas: units by the gazetteer's codes and by name in their state, waters and lands by name. */
export function worldExtentsOf(atlas: WorldAtlas): WorldExtents {
  const extents = known.get(atlas) ?? openExtents(atlas);
  known.set(atlas, extents);
  return extents;
}

function openExtents(atlas: WorldAtlas): WorldExtents {
  const { units, lacking } = unitsIndexOf(atlas.world);
  const byRegion = new Map(units.flatMap((unit) => (unit.region ? [[unit.region, unit]] : [])));
  const byName = new Map(units.map((unit) => [nameKey(unit.country, unit.name), unit]));
  const reasons = new Map(
    lacking.flatMap(({ region, country, name, reason }) => [
      [nameKey(country, name), reason],
      ...(region ? [[region, reason] as const] : []),
    ]),
  );
  const labels = labelNamesOf(atlas.labels);
  const unitOf = (place: Place) =>
    byRegion.get(codeOf(place)) ?? (place.country ? byName.get(nameKey(place.country, place.name)) : undefined);
  return {
    layerOf(place) {
      if (place.origin === "country")
        return atlas.find("countries", place.country)
          ? { product: "countries", feature: place.country }
          : null;
      const unit = place.origin === "settlement" || place.origin === "facility" ? undefined : unitOf(place);
      if (unit) return { product: "units", feature: unit.id };
      if (place.origin !== "area") return null;
      const label = labels.nearest(place.name, place.anchor);
      return label && { product: "named", feature: label.id };
    },
    reasonOf: (place) =>
      reasons.get(codeOf(place)) ?? reasons.get(nameKey(place.country, place.name)) ?? null,
  };
}

/** The gazetteer's code of a region or district. */
const codeOf = ({ origin, admin1, admin2 }: Place): string =>
  origin === "district" ? admin2 : origin === "region" ? admin1 : "";

/** A unit's name in its state without the word for its kind. */
const nameKey = (country: string, name: string): string => `${country} ${fold(name.replace(regionWord, ""))}`;
