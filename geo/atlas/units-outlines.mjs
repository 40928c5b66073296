import { mapshaper } from "../mapshaper.mjs";
import { cellLines } from "./units-cells.mjs";
import { boxOf, locator, polygonsOf } from "./units-locate.mjs";
import { splitOutline } from "./units-split.mjs";

/** A unit whose share of its source's area is outside this was not closed by the lines between units. */
const plausible = { least: 0.6, most: 1.6 };

/**
 * The units of a country as they are planned, cut out of its outline.
 *
 * @param {import("geojson").Geometry} outline
 * @param {{ units: { id: string, name: string, geometry: import("geojson").Geometry }[], lines: number[][][],
 *   around: (id: string) => number[][][] }} source
 * @param {Map<string, string[]>} plan from `planUnits`
 * @param {{ position: number[], codes: string[] }[]} places
 * @returns {Promise<{ features: import("geojson").Feature[], approximate: Set<string>, doubtful: string[] }>}
 *   one feature a key, `id` is the key; keys whose lines are drawn by cells; source units that got too little or much
 */
export async function unitOutlines(outline, source, plan, places) {
  const units = source.units.filter(({ id }) => plan.get(id).length);
  const { at, nearest } = locator(units);
  const cells = new Map();
  const approximate = new Set();
  const lines = [...source.lines];
  for (const { id, geometry } of units) {
    const keys = plan.get(id);
    if (keys.length < 2) continue;
    const sites = places.flatMap(({ position, codes: [code] }) =>
      keys.includes(code) ? [{ position, code }] : [],
    );
    const found = await cellLines(geometry, sites);
    cells.set(id, found.codeAt);
    lines.push(...found.lines);
    for (const key of keys) approximate.add(key);
  }
  const ownerOf = (position) => {
    const id = at(position)?.id ?? nearest(position, 30)?.id;
    if (!id) return undefined;
    return `${id}|${cells.get(id)?.(position) ?? plan.get(id)[0]}`;
  };
  let faces = await splitOutline(outline, lines, ownerOf);
  let doubtful = misfits(faces, units);
  for (const closed of [doubtful, units]) {
    if (!doubtful.length) break;
    const more = closed.flatMap(({ id }) => source.around(id));
    const all = new Map([...lines, ...more].map((line) => [String(line), line]));
    const again = await splitOutline(outline, [...all.values()], ownerOf);
    const left = misfits(again, units);
    if (left.length < doubtful.length) [faces, doubtful] = [again, left];
  }
  return { features: await dissolved(faces), approximate, doubtful: doubtful.map(({ text }) => text) };
}

/** Units whose area is far from that of the source. */
function misfits(faces, units) {
  const got = new Map();
  for (const { id, geometry } of faces) {
    const unit = id.slice(0, id.indexOf("|"));
    got.set(unit, (got.get(unit) ?? 0) + areaOf(geometry));
  }
  return units.flatMap(({ id, name, geometry }) => {
    const share = (got.get(id) ?? 0) / areaOnPlane(geometry);
    return share < plausible.least || share > plausible.most
      ? [{ id, text: `${name} ${share.toFixed(2)}` }]
      : [];
  });
}

/** The area of a unit, half of what is drawn twice, on either side of the plane. */
const areaOnPlane = (geometry) =>
  polygonsOf(geometry).reduce((sum, coordinates) => {
    const [west, , east] = boxOf(coordinates[0]);
    return sum + areaOf({ type: "Polygon", coordinates }) / (west < -180 || east > 180 ? 2 : 1);
  }, 0);

/** Area on the globe, in square degrees at the equator. */
export function areaOf(geometry) {
  const sine = (degrees) => Math.sin((degrees * Math.PI) / 180) * (180 / Math.PI);
  const ringArea = (ring) => {
    let sum = 0;
    for (let at = 1; at < ring.length; at += 1)
      sum += ((ring[at][0] - ring[at - 1][0]) * (sine(ring[at][1]) + sine(ring[at - 1][1]))) / 2;
    return Math.abs(sum);
  };
  return polygonsOf(geometry).reduce(
    (total, [outer, ...holes]) =>
      total + ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0),
    0,
  );
}

async function dissolved(faces) {
  const features = faces.map(({ id, geometry }) => ({
    type: "Feature",
    properties: { id: id.slice(id.indexOf("|") + 1) },
    geometry,
  }));
  const merged = await mapshaper("-i faces.geojson -dissolve id -o out.geojson precision=0.0001", {
    "faces.geojson": { type: "FeatureCollection", features },
  });
  return merged
    .filter(({ geometry }) => geometry)
    .map((feature) => ({ ...feature, id: feature.properties.id }));
}
