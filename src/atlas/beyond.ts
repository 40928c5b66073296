import type { Feature } from "geojson";
import type { Bounds, LonLat } from "../model/position.ts";
import type { Site } from "../model/site.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** A part of the world as a small map shows it. */
export interface Surroundings {
  readonly land: readonly Feature[];
  /** Lakes that are named on maps of that size. */
  readonly water: readonly Feature[];
  readonly borders: readonly Feature[];
  /** The state that holds the first of the middles; null at sea, and where it is in dispute whose ground it is. */
  readonly state: Feature | null;
  /** Names of states and seas in one language, the most important first, each where the part shows it; before all, that of `state`. */
  readonly names: readonly {
    readonly text: string;
    readonly isSea: boolean;
    readonly at: LonLat;
    readonly isHere?: true;
  }[];
}

/** What the world's atlas tells of a story beside the layers of its map. */
export interface Beyond {
  /**
   * @param metres that a line may be off
   * @param middles positions, the state of the first of which that lies in one is meant: a frame's middle may be at sea
   */
  surroundings(part: Bounds, metres: number, middles: readonly LonLat[], language: string): Surroundings;
  /** Where a site lies, its names in that language. */
  whereabouts(site: Site, language: string): Whereabouts;
}
