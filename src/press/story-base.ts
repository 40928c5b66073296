import type { Atlas } from "../atlas/atlas.ts";
import type { MapFiles } from "../html/edition.ts";

/** What one story's map is drawn from. */
export interface StoryBase {
  readonly atlas: Atlas;
  readonly files: MapFiles;
  /** Files that this story alone has, by their way from the site's root. */
  readonly own: ReadonlyMap<string, string | Uint8Array>;
}
