import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Files } from "../api/files.ts";
import { reason } from "../api/refusals.ts";
import { type Folders, isFolder } from "./folders.ts";
import { Refused } from "./refused.ts";
import { isStoryFile } from "./story-files.ts";
import { dropLeftOvers, writeWhole } from "./write-whole.ts";

/** A file of a write that goes on: what it was, as a hash, and what it is to be; null where there is none. */
interface Step {
  readonly file: string;
  readonly was: string | null;
  readonly text: string | null;
}

/**
 * Writes several files of a story as one: what is meant is noted first, so that a write that was cut off between two
 * files is ended at the next start.
 */
export async function commit(folders: Folders, id: string, before: Files, after: Files): Promise<void> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const steps = names
    .filter((file) => before[file] !== after[file])
    .map((file): Step => ({ file, was: hashOf(before[file]), text: after[file] ?? null }));
  if (!steps.length) return;
  const folder = join(folders.stories, id);
  const note = join(folders.own, "writing", `${id}.json`);
  if (steps.length > 1) await writeWhole(note, JSON.stringify(steps));
  for (const step of steps) await take(folder, step);
  if (steps.length > 1) await rm(note, { force: true });
}

/** Ends what was cut off, and takes away what it left over. A file that someone changed since stays as it is. */
export async function endCutOff(folders: Folders): Promise<void> {
  const writing = join(folders.own, "writing");
  for (const name of await readdir(writing).catch(() => [])) {
    const id = /^(.+)\.json$/.exec(name)?.[1];
    const folder = id && join(folders.stories, id);
    if (folder && isFolder(folder))
      for (const step of stepsIn(await readFile(join(writing, name), "utf8")))
        if ((await hashOn(folder, step.file)) === step.was) await take(folder, step);
    await rm(join(writing, name), { force: true });
  }
  for (const entry of await readdir(folders.stories, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    await dropLeftOvers(join(folders.stories, entry.name));
    await dropLeftOvers(join(folders.stories, entry.name, "layers"));
  }
}

async function take(folder: string, { file, text }: Step): Promise<void> {
  if (!isStoryFile(file)) throw new Refused(400, reason("noStoryFile", { name: file.slice(0, 80) }));
  const layers = join(folder, "layers");
  if (file.startsWith("layers/")) {
    await mkdir(layers, { recursive: true });
    if (!isFolder(layers)) throw new Refused(409, reason("layersLink"));
  }
  if (text === null) await rm(join(folder, file), { force: true });
  else await writeWhole(join(folder, file), text);
}

function stepsIn(text: string): Step[] {
  try {
    return (JSON.parse(text) as Step[]).filter(({ file }) => isStoryFile(file));
  } catch {
    return [];
  }
}

async function hashOn(folder: string, file: string): Promise<string | null> {
  const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
  return hashOf(text);
}

function hashOf(text: string | undefined): string | null {
  return text === undefined ? null : createHash("sha256").update(text).digest("hex");
}
