import type { Feature, FeatureCollection } from "geojson";
import { linkedTo } from "../../model/same-as.ts";
import type { Edition } from "../edition.ts";
import { type PlaceRecord, placeRecordsOf } from "./place-record.ts";

/**
 * `places.geojson`: the story's places as an RFC 7946 FeatureCollection. What is no point has its outline where the licence
 * allows that; `position` is then where the pin stands. `pointIs` says whether a point is the place or a mark in it.
 */
export function placesGeoJson(edition: Edition): FeatureCollection & { readonly [about: string]: unknown } {
  const { story, folder } = edition;
  return {
    type: "FeatureCollection",
    title: story.title,
    ...(folder && { url: folder.href }),
    published: story.published,
    lang: story.lang,
    features: placeRecordsOf(edition).map(featureOf),
  };
}

function featureOf(record: PlaceRecord): Feature {
  const { site, number, role, quotes, extent, isPoint, address } = record;
  const position = [...site.anchor];
  return {
    type: "Feature",
    id: site.id,
    properties: {
      name: site.name,
      number,
      kind: site.kind,
      position,
      ...(extent ? {} : { pointIs: isPoint ? "place" : "mark" }),
      role,
      summary: site.summary,
      source: site.source,
      ...(site.sameAs && { sameAs: linkedTo(site.sameAs) }),
      url: address,
      quotes: quotes.map(({ passage, text, role: as, who }) => ({
        passage,
        text,
        role: as,
        ...(who && { who }),
      })),
      ...(extent && { extent: { asOf: extent.asOf, sources: extent.sources } }),
    },
    geometry: extent ? extent.geometry : { type: "Point", coordinates: position },
  };
}
