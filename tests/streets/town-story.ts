import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bounds } from "../../src/model/position.ts";
import { townAt } from "./town.ts";
import { type ArchiveOptions, writeArchive } from "./write-archive.ts";

const middle = [10.33, 43.55];
/** What its story shows: some kilometres of streets, on the coast of Tuscany. */
export const frame: Bounds = [10.31, 43.54, 10.345, 43.562];
/** What its archive covers. */
export const covered: Bounds = [10.28, 43.52, 10.375, 43.582];

/** Writes the archive of a town that is nowhere. */
export const writeTown = (file: string, options: Partial<ArchiveOptions> = {}): Promise<void> =>
  writeArchive(file, townAt(middle), { bounds: covered, minzoom: 10, maxzoom: 14, ...options });

/** Writes a story of that town below a folder of stories. @param more lines of its front matter */
export function writeTownStory(stories: string, id: string, more: string): string {
  const folder = join(stories, id);
  mkdirSync(folder, { recursive: true });
  const site = (name: string, at: readonly number[]) => ({
    type: "Feature",
    id: name.toLowerCase().replaceAll(" ", "-"),
    properties: { name, kind: "building", summary: "A place.", source: { name: "Own survey" } },
    geometry: { type: "Point", coordinates: at },
  });
  const features = [site("Customs House", [10.322, 43.548]), site("Gas Works", [10.336, 43.556])];
  writeFileSync(
    join(folder, "article.md"),
    `---\ntitle: A fire at the harbour\npublished: 2026-02-03\nmap:\n  frame: [${frame.join(", ")}]\n${more}---\n\n` +
      "From the [Customs House](#customs-house) to the [Gas Works](#gas-works).\n",
  );
  writeFileSync(join(folder, "sites.geojson"), JSON.stringify({ type: "FeatureCollection", features }));
  return folder;
}
