import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { storyIdFault } from "../../format/story-id.ts";
import { reason } from "../api/refusals.ts";
import { Refused } from "./refused.ts";

/** The two folders that the desk writes to, as real paths. */
export interface Folders {
  /** Where the stories are. */
  readonly stories: string;
  /** What the desk keeps for itself: journals, versions, its token. Beside the stories, under their folder's name. */
  readonly own: string;
}

/** Finds the folder of stories, and makes the desk's own. Throws where there are no stories. */
export function foldersOf(stories: string): Folders {
  let folder: string;
  try {
    folder = realpathSync(resolve(stories));
  } catch {
    throw new Error(`There is no folder ${stories}: make it, stories are kept there, one folder each.`);
  }
  const own = join(dirname(folder), ".dateline", basename(folder));
  mkdirSync(own, { recursive: true, mode: 0o700 });
  return { stories: folder, own };
}

/** Characters of a story's id: file systems take 255 bytes, and versions and notes add an ending. */
const longestId = 200;

/** The folder of a story that is there. Throws a `Refused` for every other id: none leads anywhere else. */
export function storyFolder({ stories }: Folders, id: string): string {
  if (storyIdFault(id) || id.length > longestId)
    throw new Refused(400, reason("noStoryId", { id: id.slice(0, 80) }));
  const folder = join(stories, id);
  if (!isFolder(folder)) throw new Refused(404, reason("noStory", { id }));
  return folder;
}

/** Whether a path is a folder itself, no link to one: what is written there must not land elsewhere. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
