import { existsSync } from "node:fs";
import type { Atlas } from "../atlas/atlas.ts";
import type { WorldAtlas } from "../atlas/with-world.ts";
import { readBaseMap } from "../press/base-map.ts";

/** The base map, or null where no products are: a draft can do without. */
export function atlasIn(stories: string, geo: string, atlas: string): Atlas | WorldAtlas | null {
  return existsSync(geo) ? readBaseMap({ stories, geo, ...(existsSync(atlas) && { atlas }) }).atlas : null;
}
