import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A small story for a test, its sites by id with where they are. */
export interface SmallStory {
  readonly id: string;
  /** Lines of front matter besides title and date. */
  readonly front?: string;
  readonly sites: Readonly<Record<string, readonly [longitude: number, latitude: number]>>;
  /** A passage a line; without it, one that names all sites. */
  readonly text?: string;
}

/** Writes small stories as folders of the story format below `folder`. */
export async function writeStories(folder: string, stories: readonly SmallStory[]): Promise<void> {
  for (const { id, front, sites, text } of stories) {
    const ids = Object.keys(sites);
    const words = text ?? ids.map((site) => `The ship called at [${site}](#${site}).`).join(" ");
    const features = ids.map((site) => ({
      type: "Feature",
      id: site,
      properties: { name: site, kind: "city", summary: "A place of a test.", source: { name: "A test" } },
      geometry: { type: "Point", coordinates: sites[site] },
    }));
    await mkdir(join(folder, id), { recursive: true });
    const head = `---\ntitle: A test of ${id}\npublished: 2026-02-03\n${front ? `${front}\n` : ""}---\n\n`;
    await writeFile(join(folder, id, "article.md"), `${head}${words}\n`);
    await writeFile(
      join(folder, id, "sites.geojson"),
      JSON.stringify({ type: "FeatureCollection", features }),
    );
  }
}
