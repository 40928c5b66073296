import { describe, expect, it } from "vitest";
import { entryOf, feature, featuresOf, geoJson, square } from "./layer-story.ts";

const area = (coordinates: unknown, id: string | null = "a") => feature(id, "Polygon", coordinates);
const kml = (body: string) =>
  `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${body}\n</Document></kml>\n`;
const placemark = (body: string) =>
  `<Placemark id="track">${body}<LineString><coordinates>14,48 15,48.5,30 15.5,49</coordinates></LineString></Placemark>`;
describe("what says the same is mended", () => {
  it("winding, precision, height and repeated corners, without a word", () => {
    const ring = [
      [14, 48, 3],
      [14, 49, 3],
      [15.123456789, 49, 3],
      [15.123456789, 49, 3],
      [15, 48, 3],
      [14, 48, 3],
    ];
    const { features, told } = featuresOf("flood.geojson", geoJson(area([ring])), entryOf("area"));
    expect(told).toEqual([]);
    expect(features[0]?.geometry).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [14, 48],
          [15, 48],
          [15.12346, 49],
          [14, 49],
          [14, 48],
        ],
      ],
    });
  });

  it("an open ring, told", () => {
    const { features, told } = featuresOf(
      "flood.geojson",
      geoJson(area([square[0]?.slice(0, 4)])),
      entryOf("area"),
    );
    expect(features[0]?.geometry).toEqual({ type: "Polygon", coordinates: square });
    expect(told).toEqual([expect.stringMatching(/^2:87 a ring ends elsewhere/)]);
  });

  it("features without an id, told once", () => {
    const { told } = featuresOf(
      "flood.geojson",
      geoJson(area(square, null), area(square, null)),
      entryOf("area"),
    );
    expect(told).toEqual([expect.stringMatching(/2 of 2 features have no id/)]);
  });

  it("a named coordinate system, told", () => {
    const text = geoJson(area(square)).replace("{", '{"crs":{"properties":{"name":"EPSG:31256"}},');
    expect(featuresOf("flood.geojson", text, entryOf("area")).told).toEqual([
      expect.stringMatching(/EPSG:31256/),
    ]);
  });

  it("a geometry by itself", () => {
    const text = JSON.stringify({ type: "Polygon", coordinates: square });
    expect(featuresOf("flood.geojson", text, entryOf("area")).features).toHaveLength(1);
  });
});

describe("each form of file is read", () => {
  it("KML, without the script in it", () => {
    const text = kml(placemark("<description><![CDATA[<script>alert(1)</script>]]></description>"));
    const { features, told } = featuresOf("track.kml", text, entryOf("line"));
    expect(features).toEqual([
      {
        type: "Feature",
        id: "track",
        properties: { id: "track" },
        geometry: {
          type: "LineString",
          coordinates: [
            [14, 48],
            [15, 48.5],
            [15.5, 49],
          ],
        },
      },
    ]);
    expect(told).toEqual([expect.stringMatching(/^3:45 the file holds a script/)]);
  });

  it("GPX, a track", () => {
    const text =
      '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>T</name><trkseg><trkpt lat="48" lon="14"/><trkpt lat="49" lon="15"/></trkseg></trk></gpx>';
    expect(featuresOf("track.gpx", text, entryOf("line")).features[0]?.geometry).toEqual({
      type: "LineString",
      coordinates: [
        [14, 48],
        [15, 49],
      ],
    });
  });

  it.each([
    ["commas", "id,lat,lon,people\na,48.25,14.5,1200\n"],
    ["semicolons and decimal commas", "id;Lat;Lon;people\r\na;48,25;14,5;1200\r\n"],
    ["semicolons, with points between thousands", "id;lat;lon;people\na;48,25;14,5;1.200\n"],
    ["semicolons, with points in degrees alone", "id;lat;lon;people\na;48.25;14.5;1.200,0\n"],
    ["tabs", "id\tlatitude\tlongitude\tpeople\na\t48.25\t14.5\t1200\n"],
  ])("CSV set apart by %s", (_, text) => {
    const { features, layer } = featuresOf(
      "camps.csv",
      text,
      entryOf("value camp", "\nby: { property: people, steps: [1000] }"),
    );
    expect(features).toMatchObject([
      { id: "a", properties: { step: 2 }, geometry: { type: "Point", coordinates: [14.5, 48.25] } },
    ]);
    expect(layer.draw).toMatchObject({ kind: "point", symbol: "camp", by: { property: "step" } });
  });
});
