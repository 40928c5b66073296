import { execFile } from "node:child_process";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { storyName, writeStories } from "./generated-stories.ts";

const run = promisify(execFile);
const geo = "public/geo";

/** One build, measured in a process of its own. */
export interface BuildRun {
  readonly stories: number;
  readonly what: "all new" | "nothing changed" | "one changed";
  readonly seconds: number;
  /** Processor time of all threads, which other work on the machine disturbs less. */
  readonly cpuSeconds: number;
  /** Largest memory of the process, in megabytes. */
  readonly peak: number;
  /** Stories drawn anew. */
  readonly drawn: number;
}

/** Builds so many generated stories: all new, then again unchanged, then with one changed. */
export async function measureBuilds(counts: readonly number[]): Promise<BuildRun[]> {
  const runs: BuildRun[] = [];
  for (const count of counts) {
    const folder = await mkdtemp(join(tmpdir(), "dateline-stories-bench-"));
    const stories = join(folder, "stories");
    const site = join(folder, "site");
    try {
      await writeStories(stories, count, geo);
      for (const what of ["all new", "nothing changed", "one changed"] as const) {
        if (what === "one changed") await appendFile(join(stories, storyName(0), "article.md"), "\nMore.\n");
        const { stdout } = await run(
          process.execPath,
          ["--import", "tsx", "tests/bench/build-once.ts", stories, geo, site],
          { maxBuffer: 1e8 },
        );
        const told = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Omit<BuildRun, "stories" | "what">;
        runs.push({ stories: count, what, ...told });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return runs;
}

/** The runs as a table in Markdown, with the cost of a story beyond the smallest batch of its kind. */
export function buildTable(runs: readonly BuildRun[]): string {
  const rows = runs.map((each) => {
    const { stories, what, seconds, cpuSeconds, peak, drawn } = each;
    const first = runs.find((other) => other.what === what);
    const more = first && first.stories < stories ? stories - first.stories : 0;
    const costOf = (now: number, then: number) => `${(((now - then) / more) * 1000).toFixed(0)} ms`;
    const perStory =
      more && first
        ? `${costOf(seconds, first.seconds)}, ${costOf(cpuSeconds, first.cpuSeconds)} of processor`
        : "";
    return `| ${stories} | ${what} | ${drawn} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${perStory} | ${peak.toFixed(0)} |`;
  });
  return [
    "| stories | what | drawn | seconds | processor seconds | each story more | peak memory, MB |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
