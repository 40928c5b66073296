import { bboxClip } from "@turf/turf";
import { open } from "shapefile";
import { alongBorder } from "./along-border.mjs";
import { magics } from "./debian.mjs";
import { mapshaper } from "./mapshaper.mjs";
import { byHand } from "./rivers-by-hand.mjs";
import { ringsOf } from "./trace-ground.mjs";
import { withNames } from "./ukrainian-names.mjs";

/** Natural Earth's names of the rivers that are drawn, and ours (Ukrainian romanisation inside Ukraine). */
const names = new Map([
  ["Dnepre", "Dnipro"],
  ["Dnipro (Dnieper)", "Dnipro"],
  ["Dniester", "Dnister"],
  ["Donau", "Danube"],
  ["Danube", "Danube"],
  ["Don", "Don"],
  ["Donets", "Siverskyi Donets"],
  ["Desna", "Desna"],
  ["Pripyat", "Prypiat"],
  ["Prut", "Prut"],
  ["Pivd. Buh", "Southern Buh"],
  ["Seym", "Seim"],
]);

/** Where rivers are drawn: wide enough that none ends in mid-map. */
const box = [8, 43, 48, 57];

/**
 * Main rivers, Natural Earth 10m; one feature a river. Where Ukraine's border follows a river, the river is laid on it.
 *
 * @param {import("geojson").Feature} ukraine
 */
export async function rivers(ukraine) {
  const found = new Map();
  const add = (name, lines) => found.set(name, [...(found.get(name) ?? []), ...lines]);
  const source = await open(`${magics()}/10m/ne_10m_rivers_lake_centerlines.shp`);
  for (let row = await source.read(); !row.done; row = await source.read()) {
    const name = names.get(row.value.properties.name?.replace(/\0/g, "").trim());
    if (!name) continue;
    const { type, coordinates } = bboxClip(row.value, box).geometry;
    const lines = (type === "LineString" ? [coordinates] : coordinates).filter((line) => line.length > 1);
    if (lines.length) add(name, lines);
  }
  for (const name of names.values())
    if (!found.has(name)) throw new Error(`Natural Earth has no river for ${name}`);
  for (const [name, line] of byHand) add(name, [line]);
  const features = [...found].map(([name, coordinates]) => ({
    type: "Feature",
    properties: { name },
    geometry: { type: "MultiLineString", coordinates },
  }));
  const simple = await mapshaper(
    "-i rivers.geojson -simplify weighted interval=700 -o out.geojson precision=0.001",
    {
      "rivers.geojson": { type: "FeatureCollection", features },
    },
  );
  const border = ringsOf([ukraine]);
  return simple.map(({ properties: { name }, geometry }) => ({
    type: "Feature",
    id: name.toLowerCase().replaceAll(" ", "-"),
    properties: withNames(name),
    geometry: {
      type: "MultiLineString",
      coordinates: (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates).map(
        (line) => alongBorder(line, border),
      ),
    },
  }));
}
