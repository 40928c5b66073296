import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Atlas, openAtlas } from "../atlas/atlas.ts";

/** The products in a folder such as `public/geo`. Throws, naming the file, where one is missing or broken. */
export function readAtlas(folder: string): Atlas {
  const pathOf = (name: string): string => join(folder, name);
  return openAtlas({
    pathOf,
    text: (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), "utf8") : null),
  });
}
