import type { LonLat } from "../../model/position.ts";
import type { Place } from "./place.ts";

/**
 * How much there is to name around a position: the settlements within about 70 km, each by the root of its inhabitants
 * and less the farther it lies, so that a town's share of its neighbourhood can be told.
 */
export interface Crowds {
  add(settlement: Place): void;
  around(anchor: LonLat): number;
}

const perDegree = 4;
const kilometresPerDegree = 111;
const reach = 70;

export function createCrowds(): Crowds {
  const cells = new Map<number, number>();
  const known = new Map<number, number>();
  const keyOf = (column: number, row: number): number => row * 2000 + column;
  return {
    add: ({ anchor: [lon, lat], population }) => {
      const key = keyOf(Math.floor(lon * perDegree), Math.floor(lat * perDegree));
      cells.set(key, (cells.get(key) ?? 0) + Math.sqrt(population + 500));
    },
    around: ([lon, lat]) => {
      const [column, row] = [Math.floor(lon * perDegree), Math.floor(lat * perDegree)];
      const cached = known.get(keyOf(column, row));
      if (cached !== undefined) return cached;
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
