import type { Feature } from "geojson";
import type { LonLat } from "../model/position.ts";
import type { Site } from "../model/site.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** Coast and borders of the world at one tolerance. */
export interface Outlines {
  readonly land: readonly Feature[];
  readonly borders: readonly Feature[];
  /** The state that holds the position; null at sea, and where it is in dispute whose ground it is. */
  readonly state: Feature | null;
}

/** What the world's atlas tells of a story beside the layers of its map. */
export interface Beyond {
  /** @param metres that a line may be off */
  outlines(metres: number, within: LonLat): Outlines;
  /** Where a site lies, its names in that language. */
  whereabouts(site: Site, language: string): Whereabouts;
}
