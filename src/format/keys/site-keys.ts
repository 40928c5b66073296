import { symbols } from "../../model/draw.ts";
import { nameSides } from "../../model/pin-box.ts";
import { sameAsForm } from "../../model/same-as.ts";
import { siteKinds, siteWeights } from "../../model/site.ts";
import { address, formOf, type Keys, keysOf, listOf, oneOf, text } from "./key.ts";

const source: Keys = {
  name: { shape: text, what: "who says what the summary says", example: "Port of Trieste", required: true },
  url: { shape: address, what: "where they say it", example: "https://example.org/port" },
};

const extent: Keys = {
  product: { shape: text, what: "a layer's name", example: "countries", required: true },
  feature: {
    shape: text,
    what: "the id of one feature of it; without it all of the layer is meant",
    example: "IT",
  },
};

const photo: Keys = {
  file: {
    shape: formOf(/^[^/\\]+\.(jpe?g|JPE?G|png|PNG|webp|avif|tiff?)$/, "pier.jpg"),
    what: "a picture in the story's folder, of any size; the site gets two smaller ones, as AVIF and JPEG",
    example: "pier.jpg",
    required: true,
  },
  alt: {
    shape: text,
    what: "what it shows, for those who do not see it",
    example: "A ferry at the old pier.",
    required: true,
  },
  credit: { shape: text, what: "who took it", example: "Ana Kos", required: true },
};

const more: Keys = {
  text: { shape: text, what: "what stands there", example: "The ferry's timetable", required: true },
  url: { shape: address, what: "its address", example: "https://example.org/ferry", required: true },
};

const sameAs = formOf(sameAsForm, "geonames:3165185");

/** What a site says of itself. */
export const siteProperties: Keys = {
  name: { shape: text, what: "the name on the map", example: "Trieste", required: true },
  kind: {
    shape: oneOf(siteKinds),
    what: "what it is: a point (city, building, plant), or what has an extent and needs a `layer`",
    example: "city",
    required: true,
  },
  summary: {
    shape: text,
    what: "one or two neutral sentences",
    example: "Port on the Adriatic, 200,000 people.",
    required: true,
  },
  source: {
    shape: keysOf(source),
    what: "where the summary's statement comes from",
    example: { name: "Port of Trieste", url: "https://example.org/port" },
    required: true,
  },
  layer: {
    shape: keysOf(extent),
    what: "which features draw a site that is no point; its own point is then the pin's anchor inside them",
    example: { product: "countries", feature: "IT" },
  },
  within: {
    shape: keysOf(extent),
    what: "where its point must lie, which the check holds it to",
    example: { product: "regions", feature: "IT-36" },
  },
  weight: {
    shape: oneOf(siteWeights),
    what: "`main`: what the story is about, first in every list, its name always on the map; `context`: small and quiet, and not in the proposed frame; without it, headline, standfirst, place in the text and role tell",
    example: "main",
  },
  symbol: {
    shape: oneOf(symbols),
    what: "what its mark shows in place of a number",
    example: "camp",
  },
  label: { shape: text, what: "what the map calls it, where that is other than its name", example: "Port" },
  side: {
    shape: oneOf(nameSides),
    what: "on which side of its mark the name stands, where there is room",
    example: "left",
  },
  photo: {
    shape: keysOf(photo),
    what: "a picture, loaded with the site's card",
    example: { file: "pier.jpg", alt: "A ferry at the old pier.", credit: "Ana Kos" },
  },
  more: {
    shape: listOf(keysOf(more)),
    what: "pages that tell more of it",
    example: [{ text: "The ferry's timetable", url: "https://example.org/ferry" }],
  },
  sameAs: {
    shape: { is: "either", of: [sameAs, listOf(sameAs)] },
    what: "the same place elsewhere: its id at GeoNames or Wikidata, or a list of both, which annotations and exports then carry",
    example: "geonames:3165185",
  },
  confidence: {
    shape: { is: "number", least: 0, most: 1 },
    what: "a draft's doubt, for its editor to settle: take the three out once it is settled",
    example: 0.6,
  },
  reason: { shape: text, what: "why the draft chose this place", example: "The largest of three." },
  alternatives: {
    shape: { is: "anything" },
    what: "the other places of that name",
    example: [{ name: "Trieste, Belize" }],
  },
};

const geometry: Keys = {
  type: { shape: oneOf(["Point"]), what: "a point", example: "Point", required: true },
  coordinates: {
    shape: { is: "position" },
    what: "[longitude, latitude] in degrees, WGS 84",
    example: [13.77, 45.65],
    required: true,
  },
  bbox: { shape: { is: "anything" }, what: "as RFC 7946 has it; not heeded", example: [13, 45, 14, 46] },
};

/** A feature of `sites.geojson`: a site. */
export const siteKeys: Keys = {
  type: { shape: oneOf(["Feature"]), what: "a site", example: "Feature", required: true },
  id: {
    shape: formOf(/^(?!p[0-9]+$)[a-z0-9]+(-[a-z0-9]+)*$/, "old-town"),
    what: "the fragment that mentions link to, in lower case letters, digits and hyphens, and none such as p1",
    example: "trieste",
    required: true,
  },
  properties: {
    shape: keysOf(siteProperties),
    what: "what the site says of itself",
    example: { name: "Trieste", kind: "city", summary: "A port.", source: { name: "Port of Trieste" } },
    required: true,
  },
  geometry: {
    shape: keysOf(geometry),
    what: "where its pin stands",
    example: { type: "Point", coordinates: [13.77, 45.65] },
    required: true,
  },
  bbox: { shape: { is: "anything" }, what: "as RFC 7946 has it; not heeded", example: [13, 45, 14, 46] },
};

/** `sites.geojson` around its features: an RFC 7946 FeatureCollection. */
export const fileKeys: Keys = {
  type: {
    shape: oneOf(["FeatureCollection"]),
    what: "the sites of a story",
    example: "FeatureCollection",
    required: true,
  },
  features: {
    shape: listOf({ is: "anything" }),
    what: "the sites, in any order, as below",
    example: [],
    required: true,
  },
  name: { shape: text, what: "a name that some programs write; not heeded", example: "sites" },
  crs: {
    shape: { is: "anything" },
    what: "not heeded, and warned of where it is not WGS 84",
    example: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
  },
  bbox: { shape: { is: "anything" }, what: "as RFC 7946 has it; not heeded", example: [13, 45, 14, 46] },
};
