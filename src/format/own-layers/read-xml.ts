import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import type { Place } from "../lines.ts";
import { createLines } from "../lines.ts";
import type { Report } from "../report.ts";
import { idFrom, plainOf, type RawFeature } from "./raw-feature.ts";

const top: Place = { line: 1, column: 1 };

/** The features of a KML file, each Placemark one; styles, scripts and linked files in it are not taken over. */
export function readKml(text: string, report: Report): RawFeature[] {
  const document = parseXml(text, report, "kml");
  if (!document) return [];
  const marks = elementsIn(document, ["Placemark"]);
  if (elementsIn(document, ["NetworkLink"]).length)
    report.warn(
      placeOf(elementsIn(document, ["NetworkLink"])[0]),
      "the file links to another, which is not fetched",
      "Export the linked file itself as KML or GeoJSON, and list that.",
    );
  return kml(document)
    .features.slice(0, marks.length)
    .map((feature, at) => rawOf(feature, marks[at]));
}

/** The features of a GPX file: tracks, routes and waypoints. */
export function readGpx(text: string, report: Report): RawFeature[] {
  const document = parseXml(text, report, "gpx");
  if (!document) return [];
  const elements = ["trk", "rte", "wpt"].flatMap((name) => elementsIn(document, [name]));
  const features = gpx(document).features;
  return features.map((feature, at) =>
    rawOf(feature, features.length === elements.length ? elements[at] : undefined),
  );
}

function rawOf(
  { id, properties, geometry }: { id?: unknown; properties: unknown; geometry: unknown },
  element: Element | undefined,
): RawFeature {
  const plain = plainOf(properties);
  return { id: idFrom(id, plain.id), properties: plain, geometry, place: placeOf(element) };
}

/** The document, or null where the text is no such XML; entities of its own are refused, as they may grow without end. */
function parseXml(text: string, report: Report, root: "kml" | "gpx"): Document | null {
  const placeAt = createLines(text);
  const declared = /<!(?:DOCTYPE|ENTITY)/i.exec(text);
  if (declared) {
    report.add(
      placeAt(declared.index),
      "the file declares a document type or entities, which are not read",
      "Export it anew, or take the declaration out.",
    );
    return null;
  }
  const script = /<script\b/i.exec(text);
  if (script)
    report.warn(
      placeAt(script.index),
      "the file holds a script, which is left out",
      "Names and numbers are taken over as plain text; nothing of the file runs.",
    );
  const faults: { place: Place; message: string }[] = [];
  const parser = new DOMParser({
    locator: true,
    onError(_level, message, context: { locator?: { lineNumber?: number; columnNumber?: number } }) {
      const { lineNumber = 1, columnNumber = 1 } = context?.locator ?? {};
      faults.push({ place: { line: lineNumber, column: columnNumber }, message });
    },
  });
  const document = parsed(parser, text);
  const [fault] = faults;
  if (!document || fault) {
    const said = fault?.message.split("\n")[0] ?? "it is empty";
    report.add(
      fault?.place ?? top,
      `no valid XML: ${said}`,
      `Export it as ${root.toUpperCase()} anew; it may have been cut.`,
    );
    return null;
  }
  if (document.documentElement?.localName === root) return document;
  report.add(
    top,
    `the file is no ${root.toUpperCase()}: it begins with <${document.documentElement?.nodeName}>`,
    `Export it as ${root.toUpperCase()}, or give it the ending that it needs.`,
  );
  return null;
}

/** Null where the parser gave up; `onError` was told why. */
function parsed(parser: DOMParser, text: string): Document | null {
  try {
    return parser.parseFromString(text, "text/xml");
  } catch {
    return null;
  }
}

function elementsIn(document: Document, names: readonly string[]): Element[] {
  return names.flatMap((name) => [...document.getElementsByTagName(name)]);
}

function placeOf(element: Element | undefined): Place {
  const { lineNumber = 1, columnNumber = 1 } = element ?? {};
  return { line: lineNumber, column: columnNumber };
}
