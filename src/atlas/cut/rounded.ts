import type { Position } from "geojson";
import type { MetresAt } from "../../model/detail.ts";

/** How far beyond the 180th meridian land that ends there is drawn: the two halves overlap, and no seam shows. */
const overlap = 0.02;

/**
 * Positions with as many decimals as show where each stands, so that what two lines share stays shared; none that
 * falls on the one before it.
 */
export function rounded(line: readonly Position[], metresAt: MetresAt, isArea: boolean): Position[] {
  const points: Position[] = [];
  for (const position of line) {
    const longitude = position[0] as number;
    const latitude = position[1] as number;
    const metres = metresAt(longitude, latitude);
    const power = metres >= 2000 ? 100 : metres >= 200 ? 1000 : 10_000;
    const x = Math.round(longitude * power) / power;
    const y = Math.round(latitude * power) / power;
    const last = points.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    points.push(isArea && Math.abs(x) === 180 ? [x + Math.sign(x) * overlap, y] : [x, y]);
  }
  return points;
}
