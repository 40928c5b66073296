import type { LonLat } from "../../model/position.ts";
import type { Settlements } from "./settlements.ts";

/**
 * How much there is to name around a position: the settlements within about 70 km, each by the root of its inhabitants
 * and less the farther it lies, so that a town's share of its neighbourhood can be told.
 */
export interface Crowds {
  around(anchor: LonLat): number;
}

const perDegree = 4;
const kilometresPerDegree = 111;
const reach = 70;

/** The settlements are read when the first crowd is asked for. */
export function createCrowds({ length, positionAt, peopleAt }: Settlements): Crowds {
  let cells: ReadonlyMap<number, number> | null = null;
  const known = new Map<number, number>();
  const keyOf = (column: number, row: number): number => row * 2000 + column;
  const counted = (): ReadonlyMap<number, number> => {
    const sums = new Map<number, number>();
    for (let row = 0; row < length; row++) {
      const [lon, lat] = positionAt(row);
      const key = keyOf(Math.floor(lon * perDegree), Math.floor(lat * perDegree));
      sums.set(key, (sums.get(key) ?? 0) + Math.sqrt(peopleAt(row) + 500));
    }
    return sums;
  };
  return {
    around: ([lon, lat]) => {
      const [column, row] = [Math.floor(lon * perDegree), Math.floor(lat * perDegree)];
      const cached = known.get(keyOf(column, row));
      if (cached !== undefined) return cached;
      cells ??= counted();
      const height = kilometresPerDegree / perDegree;
      const width = height * Math.max(0.2, Math.cos((lat * Math.PI) / 180));
      let crowd = 0;
      for (let north = -Math.ceil(reach / height); north <= reach / height; north++)
        for (let east = -Math.ceil(reach / width); east <= reach / width; east++) {
          const distance = Math.hypot(north * height, east * width);
          const fall = Math.exp(-Math.max(0, distance - 15) / 20);
          if (distance < reach) crowd += fall * (cells.get(keyOf(column + east, row + north)) ?? 0);
        }
      known.set(keyOf(column, row), crowd);
      return crowd;
    },
  };
}
