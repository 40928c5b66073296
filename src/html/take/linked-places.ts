import type { FeatureCollection, Geometry } from "geojson";
import { addressesOf } from "../../model/same-as.ts";
import type { SiteKind } from "../../model/site.ts";
import type { Edition } from "../edition.ts";
import { type PlaceRecord, placeRecordsOf } from "./place-record.ts";

const context =
  "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

/** What kind of place each is in Getty's Art & Architecture Thesaurus, which the format asks for. */
const types: { readonly [kind in SiteKind]: { readonly identifier: string; readonly label: string } } = {
  city: { identifier: "aat:300008347", label: "inhabited places" },
  building: { identifier: "aat:300004792", label: "buildings (structures)" },
  plant: { identifier: "aat:300006252", label: "industrial buildings" },
  region: { identifier: "aat:300182722", label: "regions (geographic)" },
  country: { identifier: "aat:300128207", label: "nations" },
  line: { identifier: "aat:300055628", label: "boundaries" },
  area: { identifier: "aat:300055490", label: "areas" },
};

/**
 * `linked-places.json`: the places and the passages that name them in the Linked Places Format, which gazetteers and tools
 * of the Pelagios network read. An annotation is a link `subjectOf` to its passage, with the sentence as its label.
 * Source: Linked Places Format 1.2.2.
 */
export function linkedPlacesOf(edition: Edition): FeatureCollection & { readonly [about: string]: unknown } {
  const { story, folder } = edition;
  const citation = { label: story.title, "@id": folder?.href ?? "./" };
  return {
    "@context": context,
    type: "FeatureCollection",
    title: story.title,
    features: placeRecordsOf(edition).map((record) => ({
      "@id": record.address,
      type: "Feature" as const,
      properties: { title: record.site.name, number: record.number, role: record.role },
      when: { timespans: [{ start: { in: story.published } }] },
      names: [{ toponym: record.site.name, lang: story.lang, citations: [citation] }],
      types: [types[record.site.kind]],
      geometry: geometryOf(record),
      links: linksOf(record),
      descriptions: [
        { "@id": record.site.source.url ?? record.address, value: record.site.summary, lang: story.lang },
      ],
    })),
  };
}

/** Its outline too, where there is one; a mark in what is no point is said to be less certain. */
function geometryOf({ site, extent, isPoint }: PlaceRecord): Geometry {
  const point = {
    type: "Point" as const,
    coordinates: [...site.anchor],
    citations: [{ label: site.source.name, ...(site.source.url && { "@id": site.source.url }) }],
    certainty: isPoint ? "certain" : "less-certain",
  };
  const outline = extent && {
    ...extent.geometry,
    ...(extent.asOf && { when: { timespans: [{ start: { in: extent.asOf }, end: { in: extent.asOf } }] } }),
    citations: extent.sources.map(({ name, url }) => ({ label: name, "@id": url })),
  };
  return { type: "GeometryCollection", geometries: outline ? [point, outline] : [point] };
}

function linksOf({ site, quotes }: PlaceRecord): object[] {
  return [
    ...addressesOf(site.sameAs).map((identifier) => ({ type: "exactMatch", identifier })),
    ...quotes.map(({ address, text, role, who }) => ({
      type: "subjectOf",
      identifier: address,
      label: text,
      role,
      ...(who && { who }),
    })),
  ];
}
