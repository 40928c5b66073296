import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import type { Atlas } from "../atlas/atlas.ts";
import { type CheckedStory, checkStory } from "../format/check-story.ts";
import type { StorySource, Unreadable } from "../format/story-source.ts";
import type { Parsed } from "../model/problem.ts";
import { describePhoto } from "./photos.ts";
import { describeArchive } from "./street-archives.ts";

const photo = /\.(?:jpe?g|png|webp|avif|tiff?)$/i;
const translation = /^article\..+\.md$/;

const layerFile = /\.(?:geojson|kml|gpx|csv)$/;

/** The files of a story's folder. */
export async function readStory(folder: string): Promise<StorySource> {
  const beside = await readdir(folder).catch((): string[] => []);
  const layers = beside.includes("layers")
    ? await readdir(join(folder, "layers")).catch((): string[] => [])
    : [];
  const names = [
    ...["article.md", "sites.geojson", ...beside.filter((name) => translation.test(name))],
    ...layers.filter((name) => layerFile.test(name)).map((name) => `layers/${name}`),
  ];
  const files = await Promise.all(
    names.map(async (name) => [name, await readBytes(join(folder, name))] as const),
  );
  const pictures = beside.filter((name) => photo.test(name));
  const archives = beside.filter((name) => name.endsWith(".pmtiles"));
  return {
    id: basename(resolve(folder)),
    files: new Map(files),
    archives: new Map(
      await Promise.all(
        archives.map(async (name) => [name, await describeArchive(join(folder, name))] as const),
      ),
    ),
    photos: new Map(
      await Promise.all(
        pictures.map(async (name) => [name, await describePhoto(join(folder, name))] as const),
      ),
    ),
    pathOf: (name) => relative(process.cwd(), join(folder, name)),
  };
}

async function readBytes(file: string): Promise<Uint8Array | Unreadable> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { problem: code === "ENOENT" ? "the file is missing" : `the file cannot be read: ${message}` };
  }
}

/** Reads a story's folder and checks it. Throws only where the atlas is broken. */
export async function checkFolder(folder: string, atlas: Atlas): Promise<Parsed<CheckedStory>> {
  return checkStory(await readStory(folder), atlas);
}
