import { findPlaces } from "../find/find-places.ts";
import type { Gazetteer } from "../find/gazetteer/gazetteer.ts";
import type { Lexicon } from "../find/gazetteer/lexicon.ts";
import type { Place } from "../find/gazetteer/place.ts";
import { formatOf } from "./article-format.ts";
import { articleInputOf, proseOf } from "./article-input.ts";
import { siteIdsOf } from "./site-of.ts";

/**
 * What `find --json` prints for a file of that text. Offsets count UTF-16 code units of the file's text; for HTML, of the
 * article's blocks joined by blank lines, which `text` then holds.
 */
export function findReport(file: string, source: string, gazetteer: Gazetteer, lexicon: Lexicon): object {
  const format = formatOf(file, source);
  const text = format === "html" ? articleInputOf(source, format, file).blocks.join("\n\n") : source;
  const found = findPlaces(proseOf(text), gazetteer, lexicon);
  const ids = siteIdsOf(
    found.flatMap(({ place, candidates }) => (place ? [place, ...candidates] : candidates)),
  );
  const siteOf = (place: Place) => ({
    id: ids.get(place) ?? "",
    name: place.name,
    kind: place.kind,
    lon: place.anchor[0],
    lat: place.anchor[1],
    country: place.country,
  });
  return {
    file,
    ...(format === "html" && { text }),
    mentions: found.map(({ place, candidates, adjective: _, ...mention }) => ({
      ...mention,
      site: place && siteOf(place),
      candidates: candidates.map(siteOf),
    })),
  };
}
