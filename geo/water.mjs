import { area, bbox, booleanPointInPolygon, polygon, polygonSmooth } from "@turf/turf";
import { mapshaper } from "./mapshaper.mjs";
import { waterbodies } from "./sources.mjs";
import { formerWaters, oskil, waterNames } from "./water-names.mjs";

/**
 * Where water is shown, [west, south, east, north], from which area on, in square kilometres, and how closely its shore
 * is drawn, in metres: near Ukraine, in a wider ring around it, and the Great Lakes beside Washington.
 */
const shown = [
  { box: [22, 44, 41.2, 53], least: 25, interval: 350, isRounded: true },
  { box: [18, 43, 44, 57], least: 250, interval: 900, isRounded: true },
  { box: [-93, 41, -76, 49.5], least: 5000, interval: 3000, isRounded: false },
];

/** Wider than any of these waters, in degrees: the source's sea. */
const widest = 12;

/** What the cutting on the coast leaves behind below this area, in square kilometres, is no water of its own. */
const remnant = 2;

/**
 * Lakes, limans and reservoirs near Ukraine, the great lakes of the world, and reservoirs that were drained: that of
 * Kakhovka after the breach of its dam on 6 June 2023, that of the Oskil after that of its dam in 2022. The source draws
 * them in steps of 100 m, which are smoothed. What opens to the sea is cut on the coast, as the sea is there already.
 *
 * @param {import("geojson").Feature[]} land all ground, with its coast
 * @returns {Promise<{ water: import("geojson").Feature[], former: import("geojson").Feature[] }>}
 */
export async function waters(land) {
  const all = waterbodies()
    .geometries.flatMap(({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates))
    .map((coordinates) => polygon(coordinates.slice(0, 1)))
    .map((feature) => ({ ...feature, properties: { name: nameOf(feature) } }));
  const smooth = [];
  let rest = all;
  for (const { interval, isRounded, ...place } of shown) {
    const simple = await simplified(rest.filter(isIn(place)), interval);
    smooth.push(...(isRounded ? simple.map(rounded) : simple));
    rest = rest.filter((feature) => !isIn(place)(feature));
  }
  const drained = (feature) => formerWaters.find(({ name }) => name === feature.properties.name);
  const former = smooth.filter(drained).map((feature) => ({
    ...feature,
    properties: { ...feature.properties, drained: drained(feature).drained },
  }));
  const water = await onLand(
    smooth.filter((feature) => !drained(feature)),
    land,
  );
  return {
    water: water.map((feature, index) => ({ ...feature, id: `water-${index + 1}` })),
    former: [
      ...former,
      { ...polygon([[...oskil, oskil[0]]]), properties: { name: "Oskil reservoir", drained: "2022" } },
    ].map((feature, index) => ({ ...feature, id: `former-${index + 1}` })),
  };
}

async function simplified(features, interval) {
  const simple = await mapshaper(
    `-i water.geojson -simplify weighted interval=${interval} keep-shapes -o out.geojson precision=0.0001`,
    { "water.geojson": { type: "FeatureCollection", features } },
  );
  return simple.filter(({ geometry }) => geometry);
}

const rounded = (feature) => ({
  ...polygonSmooth(feature, { iterations: 1 }).features[0],
  properties: feature.properties,
});

/** The parts of waters that lie on land, each a feature; what rounding made touch itself is taken apart. */
async function onLand(features, land) {
  const cut = await mapshaper(
    "-i water.geojson land.geojson combine-files snap -clip target=water source=land -o out.geojson target=water precision=0.001",
    {
      "water.geojson": { type: "FeatureCollection", features },
      "land.geojson": { type: "FeatureCollection", features: land },
    },
  );
  const parts = await mapshaper("-i cut.geojson snap -clean -explode -o out.geojson precision=0.001", {
    "cut.geojson": { type: "FeatureCollection", features: cut },
  });
  return parts.filter((part) => part.geometry && area(part) / 1e6 >= remnant);
}

const isIn =
  ({ box: [w, s, e, n], least }) =>
  (feature) => {
    const [west, south, east, north] = bbox(feature);
    if (west > e || east < w || south > n || north < s || east - west > widest) return false;
    return area(feature) / 1e6 >= least;
  };

function nameOf(feature) {
  return waterNames.find(({ at }) => booleanPointInPolygon(at, feature))?.name ?? "";
}
