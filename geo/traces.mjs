import { readFileSync } from "node:fs";
import { area, lineString, polygon } from "@turf/turf";
import { leftBank } from "./left-bank.mjs";
import { mapshaper } from "./mapshaper.mjs";

const control = (name) =>
  JSON.parse(readFileSync(new URL(`control-points/${name}.json`, import.meta.url), "utf8"));
const positions = (points) => points.map(([longitude, latitude]) => [longitude, latitude]);

/** From the line's end in the Dnipro liman around the south and east of Ukraine, outside it, back to its beginning. */
const aroundOccupied = [
  [31.95, 46.505],
  [31.5, 46.56],
  [31.2, 46.4],
  [31.2, 44],
  [36, 44],
  [37, 45.1],
  [38.3, 46.8],
  [40.8, 47.5],
  [41, 50.2],
  [39.5, 50.6],
  [38.3, 50.5],
];

/** The same for the line of 2015 to 2022, from its end on the Azov coast. */
const aroundBefore = [
  [37.9, 46.9],
  [38.5, 46.9],
  [40.8, 47.5],
  [41, 49],
  [40.2, 48.9],
];

/** Islets and remnants smaller than this, in square kilometres, are no ground held. */
const least = 0.5;

/**
 * The occupied areas and the front line as of the control points' date: Ukraine beyond the line, cut exactly on its
 * own border and coast, in two classes by how long it has been held.
 *
 * @param {import("geojson").Feature} ukraine
 * @param {import("geojson").Feature[]} former drained reservoirs, for the left bank
 */
export async function occupation(ukraine, former) {
  const now = control("line-of-contact");
  const before = control("line-2015-2022");
  const bank = leftBank(former.filter(({ properties }) => properties.name === now.leftBank.of));
  const main = [...positions(now.points), ...bank, ...positions(now.dnipro)];
  const pockets = now.pockets.map(({ points }) => positions(points));
  const beyond = [ring([...main, ...aroundOccupied]), ...pockets.map(ring)];
  const held2014 = [ring([...positions(before.points), ...aroundBefore]), ring(before.crimea)];
  const all = await clip(beyond, [ukraine]);
  const old = await clip(all, held2014);
  const young = await erase(all, old);
  return {
    occupied: [
      {
        ...merged(old),
        id: "since-2014",
        properties: { name: "Occupied since 2014", since: 2014, asOf: now.asOf },
      },
      {
        ...merged(young),
        id: "since-2022",
        properties: { name: "Occupied since 2022", since: 2022, asOf: now.asOf },
      },
    ],
    frontLine: [
      {
        type: "Feature",
        id: "front-line",
        properties: { name: "Front line", asOf: now.asOf },
        geometry: { type: "MultiLineString", coordinates: await lines([main, ...pockets], ukraine) },
      },
    ],
  };
}

/** The ground that Ukraine held in the Kursk region on each date that control points are given for. */
export async function kurskHeld(kursk) {
  const features = [];
  for (const { asOf, name, points } of control("kursk-held").dates) {
    const held = merged(await clip([ring(positions(points))], [kursk]));
    features.push({ ...held, id: asOf, properties: { name, asOf } });
  }
  return features;
}

const ring = (points) => polygon([[...points, points[0]]]);

async function clip(features, by) {
  return mapshaper(
    "-i whole.geojson by.geojson combine-files snap -clip target=whole source=by -o out.geojson target=whole",
    {
      "whole.geojson": { type: "FeatureCollection", features },
      "by.geojson": { type: "FeatureCollection", features: by },
    },
  );
}

async function erase(features, by) {
  return mapshaper(
    "-i whole.geojson by.geojson combine-files snap -erase target=whole source=by -o out.geojson target=whole",
    {
      "whole.geojson": { type: "FeatureCollection", features },
      "by.geojson": { type: "FeatureCollection", features: by },
    },
  );
}

/** One MultiPolygon of several features, without what is too small. */
function merged(features) {
  const parts = features
    .filter(({ geometry }) => geometry)
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .filter((coordinates) => area(polygon(coordinates)) / 1e6 >= least);
  return { type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates: parts } };
}

/** The parts of the lines that run inside Ukraine. */
async function lines(all, ukraine) {
  const cut = await mapshaper(
    "-i lines.geojson ukraine.geojson combine-files -clip target=lines source=ukraine -o out.geojson target=lines",
    {
      "lines.geojson": { type: "FeatureCollection", features: all.map((points) => lineString(points)) },
      "ukraine.geojson": { type: "FeatureCollection", features: [ukraine] },
    },
  );
  return cut
    .filter(({ geometry }) => geometry)
    .flatMap(({ geometry }) =>
      geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
    );
}
