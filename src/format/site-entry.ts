import type { Site } from "../model/site.ts";
import type { Place } from "./lines.ts";

/** A site with the places in its file that the check points at. */
export interface SiteEntry {
  readonly site: Site;
  readonly places: {
    readonly feature: Place;
    readonly id: Place;
    readonly coordinates: Place;
    readonly layer: Place;
    readonly within: Place;
  };
}
