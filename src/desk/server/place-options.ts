import { type ExtentSource, isUndrawn, undrawnReason } from "../../draft/extent-for.ts";
import { siteFeatureOf } from "../../draft/site-feature.ts";
import { siteIdsOf, summaryOf } from "../../draft/site-of.ts";
import type { Gazetteer } from "../../find/gazetteer/gazetteer.ts";
import type { Place } from "../../find/gazetteer/place.ts";
import type { PlaceOption } from "../api/names.ts";

/** Options by their places, in stories that have the folder's products first and in others: an outline takes its time. */
const known = { own: new WeakMap<Place, PlaceOption>(), world: new WeakMap<Place, PlaceOption>() };

/** Places as an editor may choose them: each is ready to be a site, under an id that no other of them has. */
export function placeOptionsOf(
  places: readonly Place[],
  gazetteer: Gazetteer,
  source: ExtentSource | null,
): PlaceOption[] {
  const ids = siteIdsOf(places);
  const options = source?.ownFirst ? known.own : known.world;
  return places.map((place) => {
    const option = options.get(place) ?? optionOf(place, gazetteer, source);
    options.set(place, option);
    return { ...option, feature: { ...option.feature, id: ids.get(place) ?? "" } };
  });
}

function optionOf(place: Place, gazetteer: Gazetteer, source: ExtentSource | null): PlaceOption {
  return {
    feature: siteFeatureOf(place, "", place.name, gazetteer, source),
    where: summaryOf(place, gazetteer).replace(/\.$/, ""),
    population: place.population,
    undrawn: source && isUndrawn(place, source) ? undrawnReason(place, source) : null,
  };
}
