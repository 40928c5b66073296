import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Sharp } from "sharp";
import type { CheckedStory } from "../format/check-story.ts";
import type { PhotoFile } from "../format/photo-file.ts";
import type { Unreadable } from "../format/story-source.ts";
import { sizesOf } from "../html/photos.ts";
import { eachOf } from "./each-of.ts";

/** Loaded where a story has a photo: the others can do without it, where it does not run too. */
const load = async () => (await import("sharp")).default;

/** What a photo may weigh as it comes from its maker. */
const mostBytes = 60_000_000;
const types = [
  ["avif", (image: Sharp) => image.avif({ quality: 55, effort: 4 })],
  ["jpg", (image: Sharp) => image.jpeg({ quality: 78, mozjpeg: true })],
] as const;

/** What was found of each file as it was then: a desk checks a story at every pause. */
const described = new Map<string, Promise<PhotoFile | Unreadable>>();

/** Looks at a picture of a story's folder: that it can be read, and how large it is as it is to be seen. */
export async function describePhoto(file: string): Promise<PhotoFile | Unreadable> {
  const { size, mtimeMs } = await stat(file);
  const key = `${file} ${size} ${mtimeMs}`;
  const known = described.get(key) ?? lookAt(file, size);
  described.set(key, known);
  return known;
}

async function lookAt(file: string, size: number): Promise<PhotoFile | Unreadable> {
  if (size > mostBytes) return { problem: `it is larger than ${mostBytes / 1e6} MB` };
  const bytes = await readFile(file);
  const sharp = await load();
  try {
    const { autoOrient } = await sharp(bytes).metadata();
    await sharp(bytes).resize(8).toBuffer();
    return { ...autoOrient, hash: createHash("sha256").update(bytes).digest("hex").slice(0, 8) };
  } catch (error) {
    return { problem: (error as Error).message.split("\n")[0] ?? "it is no picture" };
  }
}

/** A file of a photo as the site has it. */
export interface MadePhoto {
  /** From the site's root. */
  readonly way: string;
  /** Upright, and without what a camera notes of its owner and place. */
  bytes(): Promise<Uint8Array>;
}

/**
 * The photos of a story's sites in all sizes and types.
 *
 * @param stories the folder that holds the story's
 */
export function photosOf({ story, photos }: CheckedStory, stories: string): MadePhoto[] {
  return [...photos].flatMap(([file, photo]) =>
    sizesOf(story.id, file, photo).flatMap(({ way, width }) =>
      types.map(([type, encode]) => ({
        way: `${way}.${type}`,
        async bytes() {
          const sharp = await load();
          const image = sharp(join(stories, story.id, file)).autoOrient();
          return encode(image.resize(width)).toBuffer();
        },
      })),
    ),
  );
}

/** Writes them into the draft of a site; those of the last site are taken over, as their names change with them. */
export async function writePhotos(photos: readonly MadePhoto[], draft: string, last: string): Promise<void> {
  await eachOf(photos, async ({ way, bytes }) => {
    const target = join(draft, way);
    await mkdir(dirname(target), { recursive: true });
    const taken = await copyFile(join(last, way), target).then(
      () => true,
      () => false,
    );
    if (!taken) await writeFile(target, await bytes());
  });
}
