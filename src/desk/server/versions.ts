import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Files, Revision } from "../api/files.ts";
import type { Version } from "../api/saving.ts";
import type { Folders } from "./folders.ts";
import { revisionOf } from "./story-files.ts";
import { dropLeftOvers, writeWhole } from "./write-whole.ts";

/** Versions of a story that are kept. */
const most = 100;
/** The newest are kept all; of older ones, that goes first which another one soon follows. */
const untouched = 20;

/** A version as its file's name tells it. */
interface Kept extends Version {
  readonly file: string;
}

/** Who wrote a version, and from which state: a page that never got its answer saves once more from there. */
export interface Origin {
  readonly editor: string;
  readonly base: Revision;
}

/** What stands in a version's file. */
interface Content {
  readonly files: Files;
  readonly origin: Origin | null;
}

const pattern = /^(\d{6,})-(\d+)-(desk|outside)-([0-9a-f]{32})\.json$/;

/** The versions of one story. Its callers take turns. */
export interface Versions {
  /** The newest first. */
  list(): Promise<Version[]>;
  /** Keeps a state, unless it is the newest already. */
  keep(files: Files, by: Version["by"], at: number, origin?: Origin): Promise<void>;
  read(number: number): Promise<(Version & { readonly files: Files }) | null>;
  /** The files of a revision; null where they are kept no more. */
  filesOf(revision: Revision): Promise<Files | null>;
  /** Where the newest version came from, if it is this revision and the desk wrote it. */
  originOf(revision: Revision): Promise<Origin | null>;
}

export function versionsOf(folders: Folders, id: string): Versions {
  const folder = join(folders.own, "versions", id);
  const all = async (): Promise<Kept[]> => {
    const names = await readdir(folder).catch(() => []);
    return names.flatMap(keptIn).sort((a, b) => b.number - a.number);
  };
  const content = async ({ file }: Kept): Promise<Content | null> => {
    try {
      return JSON.parse(await readFile(join(folder, file), "utf8")) as Content;
    } catch {
      return null;
    }
  };
  return {
    list: async () => (await all()).map(({ number, at, by, revision }) => ({ number, at, by, revision })),
    async keep(files, by, at, origin) {
      const kept = await all();
      const revision = revisionOf(files);
      if (kept[0]?.revision === revision) return;
      const number = String((kept[0]?.number ?? 0) + 1).padStart(6, "0");
      const text = JSON.stringify({ files, origin: origin ?? null } satisfies Content);
      await writeWhole(join(folder, `${number}-${at}-${by}-${revision}.json`), text);
      for (const { file } of excess(await all())) await rm(join(folder, file), { force: true });
      await dropLeftOvers(folder);
    },
    async read(number) {
      const kept = (await all()).find((each) => each.number === number);
      const found = kept && (await content(kept));
      if (!kept || !found) return null;
      const { at, by, revision } = kept;
      return { number, at, by, revision, files: found.files };
    },
    async filesOf(revision) {
      const kept = (await all()).find((each) => each.revision === revision);
      return (kept && (await content(kept))?.files) ?? null;
    },
    async originOf(revision) {
      const [newest] = await all();
      return newest?.revision === revision ? ((await content(newest))?.origin ?? null) : null;
    },
  };
}

function keptIn(file: string): Kept[] {
  const [, number, at, by, revision] = pattern.exec(file) ?? [];
  if (!number || !revision) return [];
  return [{ file, number: Number(number), at: Number(at), by: by as Version["by"], revision }];
}

/** What goes, so that no more are kept than may be: those that the next one follows soonest. @param kept the newest first */
export function excess<Each extends Version>(kept: readonly Each[]): Each[] {
  const left = [...kept];
  const gone: Each[] = [];
  while (left.length > most) {
    let at = untouched;
    const gap = (index: number): number => (left[index - 1]?.at ?? 0) - (left[index]?.at ?? 0);
    for (let index = untouched; index < left.length - 1; index++) if (gap(index) < gap(at)) at = index;
    gone.push(...left.splice(at, 1));
  }
  return gone;
}
