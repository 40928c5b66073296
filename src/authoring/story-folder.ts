import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseSiteId } from "../model/ids.ts";

/** The folder of the story `id`. Throws where the id cannot be one. */
export function storyFolder(stories: string, id: string): string {
  if (!parseSiteId(id))
    throw new Error(`"${id}" is no story id: lower case letters, digits and hyphens, such as truce-call.`);
  return join(stories, id);
}

/** The ids of the stories below `stories`, in order. */
export function storyIds(stories: string): string[] {
  if (!existsSync(stories))
    throw new Error(`There is no folder ${stories}: run this from the project's root.`);
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(stories, entry.name, "article.md")))
    .map(({ name }) => name)
    .sort();
}

/** Writes a new story's files. Throws rather than overwrite one. */
export function writeStory(folder: string, article: string, sites: string): void {
  if (existsSync(join(folder, "article.md")))
    throw new Error(`${folder} holds a story already: choose another id, or move it away.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "article.md"), article);
  writeFileSync(join(folder, "sites.geojson"), sites);
}

export interface StoryFiles {
  readonly article: string;
  readonly sites: {
    features: { id: string; properties: Record<string, unknown>; geometry: unknown; type: string }[];
    type: string;
  };
}

/** Reads a story's files as they are. Throws, naming the file, where one is missing or is no GeoJSON. */
export function readStory(folder: string): StoryFiles {
  const read = (name: string) => {
    const file = join(folder, name);
    if (!existsSync(file)) throw new Error(`${file} is missing: npm run story -- new writes it.`);
    return readFileSync(file, "utf8");
  };
  const article = read("article.md");
  const text = read("sites.geojson");
  try {
    const sites = JSON.parse(text) as StoryFiles["sites"];
    if (!Array.isArray(sites.features)) throw new SyntaxError("it has no features");
    return { article, sites };
  } catch (error) {
    throw new Error(`${join(folder, "sites.geojson")} is no GeoJSON: ${(error as Error).message}`);
  }
}
