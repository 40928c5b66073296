import type { Geometry, Position } from "geojson";
import { addressesOf } from "../../model/same-as.ts";
import type { Edition } from "../edition.ts";
import { escapedXml } from "../escaped-xml.ts";
import { creditsOf } from "../legend.ts";
import { type PlaceRecord, placeRecordsOf } from "./place-record.ts";

/** `places.kml`: the places for Google Earth and other globes (OGC KML 2.2); an outline stands with its pin. */
export function placesKml(edition: Edition): string {
  const { story, folder, layers, say } = edition;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">',
    `<Document xml:lang="${escapedXml(story.lang)}">`,
    tag("name", story.title),
    ...(folder ? [`<atom:link href="${escapedXml(folder.href)}"/>`] : []),
    tag(
      "description",
      [story.dek, say("credits", { credits: creditsOf(layers) })].filter(Boolean).join("\n\n"),
    ),
    '<Style id="extent"><LineStyle><color>ff3c4fd7</color><width>2</width></LineStyle><PolyStyle><color>333c4fd7</color></PolyStyle></Style>',
    ...placeRecordsOf(edition).map(placemarkOf),
    "</Document>",
    "</kml>",
    "",
  ].join("\n");
}

function placemarkOf({ site, number, role, quotes, extent, isPoint, address }: PlaceRecord): string {
  const sentences = [...new Set(quotes.map(({ text }) => `“${text}”`))];
  const data: readonly (readonly [string, string])[] = [
    ["number", String(number)],
    ["kind", site.kind],
    ["role", role],
    ["pointIs", isPoint ? "place" : "mark"],
    ["source", [site.source.name, site.source.url].filter(Boolean).join(" ")],
    ["sameAs", addressesOf(site.sameAs).join(" ")],
    ["extentSources", (extent?.sources ?? []).map(({ name, licence }) => `${name} (${licence})`).join("; ")],
  ];
  return [
    `<Placemark id="${escapedXml(site.id)}">`,
    tag("name", site.name),
    ...(/^https?:/.test(address) ? [`<atom:link href="${escapedXml(address)}"/>`] : []),
    tag("description", [site.summary, ...sentences].join("\n\n")),
    ...(extent ? ["<styleUrl>#extent</styleUrl>"] : []),
    "<ExtendedData>",
    ...data.flatMap(([name, value]) => (value ? [`<Data name="${name}">${tag("value", value)}</Data>`] : [])),
    "</ExtendedData>",
    extent
      ? `<MultiGeometry>${pointOf([...site.anchor])}${shapesOf(extent.geometry)}</MultiGeometry>`
      : pointOf([...site.anchor]),
    "</Placemark>",
  ].join("\n");
}

function tag(name: string, text: string): string {
  return `<${name}>${escapedXml(text)}</${name}>`;
}

function pointOf(position: Position): string {
  return `<Point><coordinates>${position.join(",")}</coordinates></Point>`;
}

function shapesOf(geometry: Geometry): string {
  if (geometry.type === "MultiLineString")
    return geometry.coordinates.map((line) => `<LineString>${along(line)}</LineString>`).join("");
  if (geometry.type !== "MultiPolygon") return "";
  return geometry.coordinates
    .map(([outer = [], ...holes]) => {
      const inner = holes.map((hole) => `<innerBoundaryIs>${ringOf(hole)}</innerBoundaryIs>`);
      return `<Polygon><outerBoundaryIs>${ringOf(outer)}</outerBoundaryIs>${inner.join("")}</Polygon>`;
    })
    .join("");
}

function ringOf(ring: readonly Position[]): string {
  return `<LinearRing>${along(ring)}</LinearRing>`;
}

function along(line: readonly Position[]): string {
  return `<coordinates>${line.map(([x, y]) => `${x},${y}`).join(" ")}</coordinates>`;
}
