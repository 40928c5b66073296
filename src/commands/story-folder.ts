import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoryFiles } from "../draft/story-files.ts";
import { storyIdFault } from "../format/story-id.ts";
import { parseSiteId } from "../model/ids.ts";

/** The folder of the story `id`. Throws where the id cannot be a folder's name. */
export function storyFolder(stories: string, id: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))
    throw new Error(`"${id}" is no story id: it is the name of a folder in ${stories}, such as truce-call.`);
  return join(stories, id);
}

/** The ids of the stories below `stories`, in order. */
export function storyIds(stories: string): string[] {
  if (!existsSync(stories))
    throw new Error(
      `There is no folder ${stories}: run this where it is, or write a first story with dateline new.`,
    );
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(stories, entry.name, "article.md")))
    .map(({ name }) => name)
    .sort();
}

/** The folder of the new story `id`. Throws where one is there already: none is written over. */
export function freeFolder(stories: string, id: string): string {
  if (!parseSiteId(id))
    throw new Error(`"${id}" is no story id: lower case letters, digits and hyphens, such as truce-call.`);
  const fault = storyIdFault(id);
  if (fault)
    throw new Error(`"${id}" is one of the site's own names: choose another id, such as ${id}-story.`);
  const folder = join(stories, id);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is there already: choose another id, or move it away.`);
  return folder;
}

/** Writes a story's two files into its folder. */
export function writeStory(folder: string, article: string, sites: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "article.md"), article);
  writeFileSync(join(folder, "sites.geojson"), sites);
}

/** Reads a story's files as they are. Throws, naming the file, where one is missing or holds no GeoJSON features. */
export function readStory(folder: string): StoryFiles {
  const read = (name: string) => {
    const file = join(folder, name);
    if (!existsSync(file)) throw new Error(`${file} is missing: dateline new writes it.`);
    return readFileSync(file, "utf8");
  };
  const article = read("article.md");
  const text = read("sites.geojson");
  try {
    const sites = JSON.parse(text) as StoryFiles["sites"] | null;
    const features: unknown = sites?.features;
    if (!sites || !Array.isArray(features)) throw new SyntaxError("it has no features");
    if (!features.every((feature) => typeof feature?.id === "string" && feature.properties))
      throw new SyntaxError("a feature lacks its id or its properties");
    return { article, sites };
  } catch (error) {
    throw new Error(`${join(folder, "sites.geojson")} cannot be read: ${(error as Error).message}.`);
  }
}
