import type { Bounds } from "../model/position.ts";
import type { World } from "./world.ts";

/** What the index of units tells of one. */
export interface IndexedUnit {
  /** ISO 3166-2 code, or one of the atlas's own where ISO has none. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The gazetteer's code, `DE.02` or `US.KY.015`, where it has one. */
  readonly region?: string;
  readonly bbox: Bounds;
}

/** A unit of which the atlas has no outline. */
interface LackingUnit {
  readonly name: string;
  readonly country: string;
  readonly region?: string;
  /** Why, in words. */
  readonly reason: string;
}

/** `units/index.json`, which `geo/atlas/units-index.mjs` writes. */
export interface UnitsIndex {
  readonly units: readonly IndexedUnit[];
  readonly lacking: readonly LackingUnit[];
}

/** The index of all units; an empty one where the atlas has none. */
export function unitsIndexOf(world: World): UnitsIndex {
  const index = world.json("units/index") as Partial<UnitsIndex> | null;
  return { units: index?.units ?? [], lacking: index?.lacking ?? [] };
}
