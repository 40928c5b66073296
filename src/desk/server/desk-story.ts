import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Files, Revision } from "../api/files.ts";
import { reason } from "../api/refusals.ts";
import type { Conflict, JournalEntry, Refusal, Save, Saved, Version, VersionFiles } from "../api/saving.ts";
import type { Unfinished } from "../api/stories.ts";
import { mergeFiles } from "../edit/merge.ts";
import { commit } from "./commit.ts";
import { type Folders, storyFolder } from "./folders.ts";
import { createTurns } from "./in-turn.ts";
import { journalOf } from "./journal.ts";
import { Refused } from "./refused.ts";
import { readFiles, revisionOf } from "./story-files.ts";
import { type Versions, versionsOf } from "./versions.ts";

/** A story as it is on the disk. */
export interface OnDisk {
  readonly files: Files;
  readonly revision: Revision;
}

/** One story's files, versions and journals. What is asked of it is done in turn. */
export interface DeskStory {
  /** Reads the files; a state that another program wrote becomes a version. */
  open(): Promise<OnDisk>;
  save(save: Save): Promise<Saved>;
  append(entry: JournalEntry): Promise<number>;
  dropJournal(editor: string): Promise<void>;
  /** The files as a page has them, by its journal; null where it has saved all. */
  workOf(editor: string): Promise<Files | null>;
  /** @param isAtWork whether the page of a journal is open still */
  unfinished(isAtWork: (editor: string) => boolean): Promise<Unfinished[]>;
  versions(): Promise<Version[]>;
  version(number: number): Promise<VersionFiles>;
  /** Names of archives of streets in the folder. */
  archives(): Promise<string[]>;
}

/** @param now milliseconds since 1970 */
export function deskStoryOf(folders: Folders, id: string, now: () => number): DeskStory {
  const inTurn = createTurns();
  const versions = versionsOf(folders, id);
  const journal = journalOf(folders, id);
  const read = async (): Promise<OnDisk> => {
    const files = await readFiles(storyFolder(folders, id));
    const revision = revisionOf(files);
    await versions.keep(files, "outside", now());
    return { files, revision };
  };
  return {
    open: () => inTurn(read),
    save: (save) =>
      inTurn(async () => {
        const disk = await read();
        const files = await afterSave(save, disk, versions);
        const revision = revisionOf(files);
        await versions.keep(files, "desk", now(), { editor: save.editor, base: save.base });
        await commit(folders, id, disk.files, files);
        await journal.drop(save.editor);
        return { revision, merged: revision === revisionOf(save.files) ? null : files };
      }),
    append: (entry) =>
      inTurn(() => {
        storyFolder(folders, id);
        return journal.append(entry, () => versions.filesOf(entry.base), now());
      }),
    dropJournal: (editor) => inTurn(() => journal.drop(editor)),
    workOf: (editor) =>
      inTurn(async () => {
        const found = (await journal.unfinished()).find((each) => each.editor === editor);
        return found?.files ?? null;
      }),
    unfinished: (isAtWork) =>
      inTurn(async () => {
        const { revision } = await read();
        const found = (await journal.unfinished()).filter(({ editor }) => !isAtWork(editor));
        const isSaved = ({ files }: Unfinished): boolean => revisionOf(files) === revision;
        for (const each of found.filter(isSaved)) await journal.drop(each.editor);
        return found.filter((each) => !isSaved(each));
      }),
    versions: () => inTurn(() => versions.list()),
    async version(number) {
      const found = await inTurn(() => versions.read(number));
      if (found) return found;
      throw new Refused(404, reason("versionGone", { number }));
    },
    async archives() {
      const names = await readdir(storyFolder(folders, id));
      return names.filter((name) => name.endsWith(".pmtiles")).sort();
    },
  };
}

/** The files as they are to be: those of the page, with what changed on the disk meanwhile. Throws a 409 where both touch. */
async function afterSave({ editor, base, files }: Save, disk: OnDisk, versions: Versions): Promise<Files> {
  if (base === disk.revision) return files;
  /** The same page saved from there before, and did not hear of it: nobody else has written since. */
  const origin = await versions.originOf(disk.revision);
  if (origin?.editor === editor && origin.base === base) return files;
  const was = await versions.filesOf(base);
  const merged = mergeFiles(was ?? {}, files, disk.files);
  if (merged.ok) return merged.files;
  throw new Refused(409, reason("conflict"), {
    revision: disk.revision,
    theirs: disk.files,
    spots: merged.spots,
  } satisfies Omit<Conflict, keyof Refusal>);
}

/** Makes the folder of a new story and writes its files. Throws a `Refused` where one is there already. */
export async function makeStory(folders: Folders, id: string, files: Files): Promise<void> {
  const folder = join(folders.stories, id);
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST") throw error;
    throw new Refused(409, reason("storyThere", { id }));
  }
  await commit(folders, id, {}, files);
}
