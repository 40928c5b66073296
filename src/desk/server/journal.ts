import { open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Files, Revision } from "../api/files.ts";
import { reason } from "../api/refusals.ts";
import type { JournalEntry } from "../api/saving.ts";
import type { Unfinished } from "../api/stories.ts";
import { applyChanges } from "../edit/change.ts";
import type { Folders } from "./folders.ts";
import { Refused } from "./refused.ts";
import { writeWhole } from "./write-whole.ts";

/** The first line of a page's journal: what its changes are changes of. */
interface Head {
  readonly base: Revision;
  readonly files: Files;
}

/** Another line. */
interface Line extends Pick<JournalEntry, "number" | "changes"> {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The journals of one story, one for each page that is at work on it. Its callers take turns. */
export interface Journal {
  /**
   * Puts an entry on the disk.
   *
   * @param files of the entry's base; null where they are not to be had
   * An entry whose number is there already takes that one's place: its page did not hear that it was written. Throws a
   * `Refused` where entries before it are missing.
   */
  append(entry: JournalEntry, files: () => Promise<Files | null>, at: number): Promise<number>;
  /** Forgets what a page has saved or given up. */
  drop(editor: string): Promise<void>;
  /** What pages have not saved, the newest first. A line that was cut off is no entry. */
  unfinished(): Promise<Unfinished[]>;
}

export const editorPattern = /^[a-z0-9]{8,40}$/;

export function journalOf(folders: Folders, id: string): Journal {
  const folder = join(folders.own, "journal", id);
  const fileOf = (editor: string): string => join(folder, `${editor}.jsonl`);
  /** What the journals say that this process has written or read. */
  const works = new Map<string, Work>();
  const workOf = async (editor: string): Promise<Work | null> => {
    const had = works.get(editor);
    if (had) return had;
    const text = await readFile(fileOf(editor), "utf8").catch(() => null);
    const found = text === null ? null : workIn(text);
    if (found) works.set(editor, found);
    if (found && textOf(found) !== text) await writeWhole(fileOf(editor), textOf(found));
    return found;
  };
  return {
    async append({ editor, base, number, changes }, files, at) {
      const known = await workOf(editor);
      const work = known?.base === base ? known : null;
      if (number > (work?.lines.length ?? 0) + 1) throw new Refused(410, reason("journalGap"));
      const start = work?.start ?? (await files());
      if (!start) throw new Refused(410, reason("journalBase"));
      const line: Line = { number, at, changes };
      const before = work ? upTo(work, number - 1) : { base, start, files: start, lines: [] };
      const next = grown(before, line);
      works.delete(editor);
      if (before === work) await appendTo(fileOf(editor), `${JSON.stringify(line)}\n`);
      else await writeWhole(fileOf(editor), textOf(next));
      works.set(editor, next);
      return number;
    },
    async drop(editor) {
      works.delete(editor);
      await rm(fileOf(editor), { force: true });
    },
    async unfinished() {
      const editors = (await readdir(folder).catch(() => [])).flatMap(
        (name) => /^([a-z0-9]+)\.jsonl$/.exec(name)?.[1] ?? [],
      );
      const all = await Promise.all(editors.map(async (editor) => ({ editor, work: await workOf(editor) })));
      return all
        .flatMap(({ editor, work }) => {
          const last = work?.lines.at(-1);
          return work && last ? [{ editor, at: last.at, base: work.base, files: work.files }] : [];
        })
        .sort((a, b) => b.at - a.at);
    },
  };
}

/** Writes to the end of a file and waits for the disk. */
async function appendTo(file: string, text: string): Promise<void> {
  const handle = await open(file, "a");
  try {
    await handle.writeFile(text, "utf8");
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** What a page has done since it last saved. */
interface Work {
  readonly base: Revision;
  /** The files before the first entry, and after the last. */
  readonly start: Files;
  readonly files: Files;
  readonly lines: readonly Line[];
}

/** One entry more. Throws a `Refused` where a change does not fit. */
function grown(work: Work, line: Line): Work {
  try {
    return { ...work, files: applyChanges(work.files, line.changes), lines: [...work.lines, line] };
  } catch {
    throw new Refused(409, reason("noFit", { file: line.changes.map(({ file }) => file).join(", ") }));
  }
}

/** The work of its first entries alone. */
function upTo(work: Work, count: number): Work {
  if (work.lines.length === count) return work;
  const none: Work = { ...work, files: work.start, lines: [] };
  return work.lines.slice(0, count).reduce(grown, none);
}

function textOf({ base, start, lines }: Work): string {
  return [{ base, files: start } satisfies Head, ...lines]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
}

/** What a journal says, as far as its lines are whole: the last one may have been cut off. Null where it says nothing. */
function workIn(text: string): Work | null {
  const [first = "", ...rest] = text.split("\n").slice(0, -1);
  const head = parsed(first) as Head | null;
  if (typeof head?.base !== "string" || typeof head.files !== "object") return null;
  let work: Work = { base: head.base, start: head.files, files: head.files, lines: [] };
  for (const each of rest) {
    const line = parsed(each) as Line | null;
    if (line?.number !== work.lines.length + 1) break;
    try {
      work = grown(work, line);
    } catch {
      break;
    }
  }
  return work;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
