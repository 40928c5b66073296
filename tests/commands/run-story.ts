import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { story as command } from "../../src/commands/story.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

/** What a run of `npm run story` left behind. */
export interface Outcome {
  readonly code: number;
  /** Lines of the standard output, and of the error output. */
  readonly out: readonly string[];
  readonly err: readonly string[];
}

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);

/** Runs the command in this process, as on 2 March 2026. */
export async function story(...words: string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run(words, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress() {},
    today: () => "2026-03-02",
    open: async () => [gazetteer, lexicon],
  });
  return { code, out, err };
}

/** A folder of this test's own, gone when it ends; with copies of the story folders `from`. */
export async function storiesFolder(from?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-stories-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (from) await cp(from, folder, { recursive: true });
  return folder;
}
