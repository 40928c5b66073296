import { area, bbox, booleanPointInPolygon, polygon, polygonSmooth } from "@turf/turf";
import { mapshaper } from "./mapshaper.mjs";
import { waterbodies } from "./sources.mjs";
import { formerWaters, oskil, waterNames } from "./water-names.mjs";

/** Where water is shown, [west, south, east, north], and the least area that is, in square kilometres. */
const box = [22, 44, 41.2, 53];
const least = 25;

/**
 * Lakes, limans and reservoirs near Ukraine, and those that were drained: the Kakhovka reservoir after the breach of
 * its dam on 6 June 2023, the Oskil reservoir after that of its dam in 2022. The source draws them in steps of 100 m,
 * which are smoothed.
 *
 * @returns {Promise<{ water: import("geojson").Feature[], former: import("geojson").Feature[] }>}
 */
export async function waters() {
  const found = waterbodies()
    .geometries.flatMap(({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates))
    .map((coordinates) => polygon(coordinates.slice(0, 1)))
    .filter(isShown);
  const named = found.map((feature) => ({ ...feature, properties: { name: nameOf(feature) } }));
  const simple = await mapshaper(
    "-i water.geojson -simplify weighted interval=350 keep-shapes -o out.geojson precision=0.0001",
    {
      "water.geojson": { type: "FeatureCollection", features: named },
    },
  );
  const smooth = simple
    .filter(({ geometry }) => geometry)
    .map((feature) => polygonSmooth(feature, { iterations: 1 }).features[0])
    .map((feature, index) => ({ ...feature, properties: { name: simple[index].properties.name } }));
  const drained = (feature) => formerWaters.find(({ name }) => name === feature.properties.name);
  const former = smooth.filter(drained).map((feature) => ({
    ...feature,
    properties: { ...feature.properties, drained: drained(feature).drained },
  }));
  return {
    water: smooth
      .filter((feature) => !drained(feature))
      .map((feature, index) => ({ ...feature, id: `water-${index + 1}` })),
    former: [
      ...former,
      { ...polygon([[...oskil, oskil[0]]]), properties: { name: "Oskil reservoir", drained: "2022" } },
    ].map((feature, index) => ({ ...feature, id: `former-${index + 1}` })),
  };
}

function isShown(feature) {
  const [west, south, east, north] = bbox(feature);
  if (west > box[2] || east < box[0] || south > box[3] || north < box[1] || east - west > 20) return false;
  return area(feature) / 1e6 >= least;
}

function nameOf(feature) {
  return waterNames.find(({ at }) => booleanPointInPolygon(at, feature))?.name ?? "";
}
