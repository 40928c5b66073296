import type { Site } from "../model/site.ts";
import type { Place } from "./lines.ts";

/** A site with the places in its file that the check points at. */
export interface SiteEntry {
  readonly site: Site;
  /** Whether the file notes no doubt of the finder's, which an editor has yet to settle. */
  readonly isSure: boolean;
  readonly places: {
    readonly feature: Place;
    readonly id: Place;
    readonly coordinates: Place;
    readonly layer: Place;
    readonly within: Place;
    /** Of its photo's file. */
    readonly photo: Place;
  };
}
