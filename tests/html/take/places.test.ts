import { kml } from "@tmcw/togeojson";
import { booleanPointInPolygon, coordEach } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { JSDOM } from "jsdom";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { type Edition, editionOf } from "../../../src/html/edition.ts";
import { linkedPlacesOf } from "../../../src/html/take/linked-places.ts";
import { mayBeHandedOn } from "../../../src/html/take/open-licence.ts";
import { placesCsv } from "../../../src/html/take/places-csv.ts";
import { placesGeoJson } from "../../../src/html/take/places-geojson.ts";
import { placesKml } from "../../../src/html/take/places-kml.ts";
import type { LayerSource } from "../../../src/model/layer.ts";
import type { Site } from "../../../src/model/site.ts";
import { readAtlas } from "../../../src/press/read-atlas.ts";
import { checkFolder } from "../../../src/press/read-story.ts";

const address = "https://maps.example/truce-call/";
const wikidata = "http://www.wikidata.org/entity/Q1899";
let edition: Edition;

beforeAll(async () => {
  const atlas = readAtlas("public/geo");
  const checked = await checkFolder("stories/truce-call", atlas);
  if (!checked.ok) throw new Error("the story is not in order");
  edition = withSites(editionOf(checked.value, atlas, new URL("https://maps.example/")), "kyiv", {
    sameAs: "wikidata:Q1899",
  });
});

/** The edition with one site changed. */
function withSites(from: Edition, id: string, change: Partial<Site>): Edition {
  const sites = from.story.sites.map((site) => (site.id === id ? { ...site, ...change } : site));
  return { ...from, story: { ...from.story, sites } };
}

/** The edition with the layer of its site `ukraine` under another licence. */
function licensed(licence: string): Edition {
  const layers = edition.layers.map((layer) =>
    layer.name === "ukraine"
      ? { ...layer, sources: [{ name: "Agency", licence, url: "https://agency.example/", attribution: "" }] }
      : layer,
  );
  return { ...edition, layers };
}

const featureIn = (of: Edition, id: string): Feature =>
  (JSON.parse(JSON.stringify(placesGeoJson(of))) as FeatureCollection).features.find(
    (each) => each.id === id,
  ) as Feature;

describe("places.geojson", () => {
  test("has every place in the article's order, with positions on Earth and rings that are closed", () => {
    const { features } = placesGeoJson(edition);
    expect(features.map(({ id }) => id)).toEqual(edition.story.sites.map(({ id }) => id));
    expect(features.map(({ properties }) => properties?.number)).toEqual(
      features.map((_, index) => index + 1),
    );
    for (const { geometry } of features)
      coordEach(geometry, ([x = NaN, y = NaN]) => {
        expect(Math.abs(x)).toBeLessThanOrEqual(180);
        expect(Math.abs(y)).toBeLessThanOrEqual(90);
      });
    for (const { geometry } of features)
      for (const ring of geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : []) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
  });

  test("says of a town its point, role, source, sentences and what means the same", () => {
    const { geometry, properties } = featureIn(edition, "kyiv");
    expect(geometry).toEqual({ type: "Point", coordinates: [30.5234, 50.4501] });
    expect(properties).toMatchObject({
      pointIs: "place",
      role: "voice",
      sameAs: wikidata,
      url: `${address}#kyiv`,
    });
    expect(properties?.source.name).not.toBe("");
    const article = edition.story.blocks.map(({ text }) => text).join("\n");
    expect(properties?.quotes.length).toBeGreaterThan(2);
    for (const { text } of properties?.quotes ?? []) {
      expect(article).toContain(text);
      expect(text).toContain("Kyiv");
    }
    expect(properties?.quotes).toContainEqual(
      expect.objectContaining({ role: "voice", who: expect.any(String) }),
    );
  });

  test("gives an extent its outline, with the pin in it and those who made it", () => {
    const { geometry, properties } = featureIn(edition, "ukraine");
    expect(geometry.type).toBe("MultiPolygon");
    expect(booleanPointInPolygon(properties?.position, geometry as MultiPolygon)).toBe(true);
    expect(booleanPointInPolygon([34.1, 44.95], geometry as MultiPolygon)).toBe(true);
    expect(properties?.extent.sources[0]).toHaveProperty("licence");
    expect(featureIn(edition, "front-line").geometry.type).toBe("MultiLineString");
  });

  test("leaves an outline out whose licence does not let it be handed on, and says that the point is a mark", () => {
    const { geometry, properties } = featureIn(licensed("all rights reserved"), "ukraine");
    expect(geometry.type).toBe("Point");
    expect(properties).toMatchObject({ pointIs: "mark" });
    expect(properties).not.toHaveProperty("extent");
    expect(featureIn(licensed("CC BY 4.0"), "ukraine").geometry.type).toBe("MultiPolygon");
  });
});

test.each([
  ["public domain", true],
  ["ODbL-1.0", true],
  ["CC-BY-4.0", true],
  ["CC BY-SA 4.0", true],
  ["CC0", true],
  ["LGPL-2.1-or-later, MIT, MIT", true],
  ["ISC; public domain", true],
  ["CC BY-NC 4.0", false],
  ["CC BY-ND 4.0", false],
  ["all rights reserved", false],
  ["public domain; all rights reserved", false],
  ["", false],
])("An outline under %j may be handed on: %s", (licence, may) => {
  const source: LayerSource = { name: "", licence, url: "", attribution: "" };
  expect(mayBeHandedOn([source])).toBe(may);
});

describe("places.csv", () => {
  const rowsOf = (of: Edition): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(placesCsv(of), { header: true, skipEmptyLines: true }).data;

  test("is read by another parser with every place, its numbers as numbers and its sentences whole", () => {
    const rows = rowsOf(edition);
    expect(rows.map(({ id }) => id)).toEqual(edition.story.sites.map(({ id }) => id));
    const kyiv = rows.find(({ id }) => id === "kyiv");
    expect([Number(kyiv?.longitude), Number(kyiv?.latitude)]).toEqual([30.5234, 50.4501]);
    expect(kyiv).toMatchObject({
      role: "voice",
      same_as: wikidata,
      url: `${address}#kyiv`,
      point_is: "place",
    });
    expect(kyiv?.quotes?.split("\n").length).toBeGreaterThan(2);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", 'A "b", c\nd'])("gives a spreadsheet no formula: %j", (name) => {
    const told = rowsOf(withSites(edition, "kyiv", { name })).find(({ id }) => id === "kyiv")?.name;
    expect(told).toBe(/^[=+\-@]/.test(name) ? `'${name}` : name);
  });
});

describe("places.kml", () => {
  const read = (of: Edition): FeatureCollection =>
    kml(new JSDOM(placesKml(of), { contentType: "text/xml" }).window.document) as FeatureCollection;

  test("is read by another parser as the places and outlines of the GeoJSON", () => {
    const { features } = read(edition);
    expect(features.map(({ id }) => id)).toEqual(edition.story.sites.map(({ id }) => id));
    expect(features.find(({ id }) => id === "kyiv")?.geometry).toEqual({
      type: "Point",
      coordinates: [30.5234, 50.4501],
    });
    const ukraine = features.find(({ id }) => id === "ukraine");
    const shapes = ukraine?.geometry.type === "GeometryCollection" ? ukraine.geometry.geometries : [];
    expect(shapes.map(({ type }) => type).slice(0, 2)).toEqual(["Point", "Polygon"]);
    expect(shapes.length - 1).toBe(
      (featureIn(edition, "ukraine").geometry as MultiPolygon).coordinates.length,
    );
  });

  test("holds any words", () => {
    const name = `<b>&"'\u0001]]>`;
    const found = read(withSites(edition, "kyiv", { name })).features.find(({ id }) => id === "kyiv");
    expect(found?.properties?.name).toBe(`<b>&"']]>`);
    expect(found?.properties).toMatchObject({ role: "voice", sameAs: wikidata });
  });
});

describe("linked-places.json", () => {
  test("is a collection of places with names, types and links to the passages that name them", () => {
    const places = linkedPlacesOf(edition) as unknown as { features: Record<string, unknown>[] };
    const kyiv = places.features.find((each) => each["@id"] === `${address}#kyiv`);
    expect(kyiv).toMatchObject({
      type: "Feature",
      properties: { title: "Kyiv" },
      names: [{ toponym: "Kyiv", lang: edition.story.lang }],
      types: [{ identifier: expect.stringMatching(/^aat:3000\d+$/) }],
      when: { timespans: [{ start: { in: "2025-03-18" } }] },
      geometry: { type: "GeometryCollection", geometries: [{ type: "Point", certainty: "certain" }] },
    });
    const links = kyiv?.links as { type: string; identifier: string }[];
    expect(links[0]).toEqual({ type: "exactMatch", identifier: wikidata });
    const passages = new Set(
      edition.story.blocks.flatMap((each) => (each.kind === "passage" ? [each.id] : [])),
    );
    for (const { type, identifier } of links.slice(1)) {
      expect(type).toBe("subjectOf");
      expect(passages).toContain(identifier.replace(`${address}#`, ""));
    }
  });

  test("says less than certain of the mark in an extent", () => {
    const ukraine = linkedPlacesOf(edition).features.find(
      ({ properties }) => properties?.title === "Ukraine",
    );
    expect(ukraine?.geometry).toMatchObject({
      geometries: [{ type: "Point", certainty: "less-certain" }, { type: "MultiPolygon" }],
    });
  });
});
