import { expect, it } from "vitest";
import { addLayer } from "../../../src/desk/page/own-layers.ts";
import { ownShapes } from "../../../src/desk/page/own-shapes.ts";
import { createWork } from "../../../src/desk/page/work.ts";

const point =
  '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A</name><Point><coordinates>14.3,48.3</coordinates></Point></Placemark></kml>';
const track =
  '<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>T</name><trkseg><trkpt lat="48.3" lon="14.3"/><trkpt lat="48.4" lon="14.4"/></trkseg></trk></gpx>';
const area = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [14, 48],
            [15, 48],
            [15, 49],
            [14, 48],
          ],
        ],
      },
    },
  ],
});

it.each([
  ["Flood.geojson", area, ["Polygon"]],
  ["Way home.kml", point, ["Point"]],
  ["track.gpx", track, ["LineString"]],
  ["wells.csv", "name,latitude,longitude\nWell,48.3,14.3\nOther,48.4,14.4\n", ["Point", "Point"]],
  ["broken.kml", "<kml", []],
  ["broken.geojson", "{", []],
])("%s is drawn on the desk's map as the build reads it", (name, text, kinds) => {
  const work = createWork({ "article.md": "---\ntitle: A\n---\n\nLinz.\n" }, () => 0);
  work.change(addLayer(work.now.peek(), name, text, "2026-11-26"));
  expect(ownShapes(work.now.peek()).map(({ geometry }) => geometry.type)).toEqual(kinds);
  work.undo();
  expect(ownShapes(work.now.peek())).toEqual([]);
});
