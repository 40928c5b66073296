import { cutsOnVertices, merged, ring, within } from "./trace-ground.mjs";
import { controlPoints, lineThrough } from "./trace-points.mjs";

/** How far south of the line it is closed, through the Sumy region and so outside Kursk, in degrees of latitude. */
const depth = 0.25;

/**
 * The ground that Ukraine held in the Kursk region on each date that control points are given for.
 *
 * @param {import("geojson").Feature} kursk
 */
export async function kurskHeld(kursk) {
  const { dates, reports } = controlPoints("kursk-held");
  const features = [];
  for (const { asOf, name, points } of dates) {
    const line = lineThrough(points, reports);
    const south = Math.min(...line.map(([, y]) => y)) - depth;
    const closed = ring([...line, [line[0][0], south]]);
    const held = merged(cutsOnVertices(await within([closed], [kursk]), kursk, line));
    features.push({ ...held, id: asOf, properties: { name, asOf } });
  }
  return features;
}
