import type { Bounds, LonLat } from "../model/position.ts";
import type { Pack } from "./pack.ts";

/** Whether all vertices of an arc are so, in degrees; `~index` is one that runs backwards. */
export function everyVertex(
  { coordinates, starts, perDegree }: Pack,
  arc: number,
  isSo: (position: LonLat) => boolean,
): boolean {
  const index = arc < 0 ? ~arc : arc;
  for (let at = starts[index] as number; at < (starts[index + 1] as number); at += 1) {
    const longitude = (coordinates[2 * at] as number) / perDegree;
    if (!isSo([longitude, (coordinates[2 * at + 1] as number) / perDegree])) return false;
  }
  return true;
}

/** The box around all vertices of arcs, in degrees: it does not go over the 180th meridian. */
export function boxOfArcs({ coordinates, starts, perDegree }: Pack, arcs: readonly number[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const arc of arcs) {
    const index = arc < 0 ? ~arc : arc;
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at += 1) {
      const x = (coordinates[2 * at] as number) / perDegree;
      const y = (coordinates[2 * at + 1] as number) / perDegree;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return [west, south, east, north];
}
