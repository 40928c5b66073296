import { bboxClip } from "@turf/turf";
import { open } from "shapefile";
import { magics } from "./debian.mjs";
import { mapshaper } from "./mapshaper.mjs";

/** Natural Earth's names of the rivers that are drawn, and ours (Ukrainian romanisation inside Ukraine). */
const names = new Map([
  ["Dnipro (Dnieper)", "Dnipro"],
  ["Dniester", "Dnister"],
  ["Danube", "Danube"],
  ["Don", "Don"],
  ["Donets", "Siverskyi Donets"],
  ["Desna", "Desna"],
  ["Pripyat", "Prypiat"],
  ["Prut", "Prut"],
  ["Pivd. Buh", "Southern Buh"],
  ["Seym", "Seim"],
]);

/** Where rivers are drawn. */
const box = [21, 43.5, 42, 54];

/**
 * The Oskil from the border to the Siverskyi Donets, digitised by us from the towns on its banks (Dvorichna, Kupiansk,
 * Borova, Oskil): [longitude, latitude], accurate to about 1 km.
 */
const oskil = [
  [37.98, 50.08],
  [37.86, 50.0],
  [37.74, 49.91],
  [37.68, 49.85],
  [37.66, 49.78],
  [37.64, 49.71],
  [37.66, 49.62],
  [37.65, 49.53],
  [37.62, 49.45],
  [37.6, 49.38],
  [37.57, 49.31],
  [37.53, 49.24],
  [37.49, 49.17],
  [37.47, 49.1],
  [37.44, 49.05],
  [37.42, 48.98],
];

/** Main rivers, Natural Earth 10m; one feature a river. */
export async function rivers() {
  const found = new Map();
  const source = await open(`${magics()}/10m/ne_10m_rivers_lake_centerlines.shp`);
  for (let row = await source.read(); !row.done; row = await source.read()) {
    const name = names.get(row.value.properties.name?.replace(/\0/g, "").trim());
    if (!name) continue;
    const { type, coordinates } = bboxClip(row.value, box).geometry;
    const lines = (type === "LineString" ? [coordinates] : coordinates).filter((line) => line.length > 1);
    if (lines.length) found.set(name, [...(found.get(name) ?? []), ...lines]);
  }
  for (const name of names.values())
    if (!found.has(name)) throw new Error(`Natural Earth has no river for ${name}`);
  const features = [...found, ["Oskil", [oskil]]].map(([name, coordinates]) => ({
    type: "Feature",
    properties: { name },
    geometry: { type: "MultiLineString", coordinates },
  }));
  const simple = await mapshaper(
    "-i rivers.geojson -simplify weighted interval=800 -o out.geojson precision=0.001",
    {
      "rivers.geojson": { type: "FeatureCollection", features },
    },
  );
  return simple.map((feature) => ({
    ...feature,
    id: feature.properties.name.toLowerCase().replaceAll(" ", "-"),
  }));
}
