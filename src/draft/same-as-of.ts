import type { Place } from "../find/gazetteer/place.ts";
import type { SameAs, SameAsAll } from "../model/same-as.ts";

/** A place's ids in public lists as a story's files have them: one by itself, several as a list; undefined where there is none. */
export function sameAsOf({ geonames, wikidata }: Place): SameAsAll | undefined {
  const ids: SameAs[] = [];
  if (geonames) ids.push(`geonames:${geonames}`);
  if (wikidata) ids.push(`wikidata:${wikidata}`);
  return ids.length > 1 ? ids : ids[0];
}
