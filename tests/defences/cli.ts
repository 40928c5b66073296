import { execFileSync } from "node:child_process";
import { copyProject } from "./copy.ts";
import type { Defence } from "./defence.ts";
import { writeReport } from "./report.ts";
import { projectOf, runTests } from "./run-tests.ts";
import { groups } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/**
 * `npm run defences [WORD...]`: takes each defence out of a copy of the project and sees its test fail. The tests must
 * pass there unharmed first. Takes half an hour; the working tree is not touched, but for docs/defences.md.
 */
const words = process.argv.slice(2);
const rows = groups
  .flatMap(([, each]) => each)
  .filter(
    ({ what, file, test }) =>
      !words.length ||
      words.some((word) => `${what} ${file} ${test}`.toLowerCase().includes(word.toLowerCase())),
  );

const copy = await copyProject();
try {
  const faulty = await faultyUnharmed(rows);
  if (faulty.length) {
    console.error(`These do not pass unharmed, so nothing can be told by them:\n${faulty.join("\n")}`);
    process.exitCode = 1;
  } else await tryAll(rows);
} finally {
  await copy.remove();
}

/** The rows whose tests do not all pass as the project stands. */
async function faultyUnharmed(all: readonly Defence[]): Promise<string[]> {
  const faulty: string[] = [];
  for (const project of ["node", "browser"] as const) {
    const own = all.filter((row) => projectOf(row) === project);
    if (!own.length) continue;
    const outcomes = await runTests(copy.folder, own);
    for (const { what, title } of own) {
      const ran = outcomes.filter((outcome) => outcome.title.includes(title));
      const failed = ran.find(({ failure }) => failure);
      if (failed) faulty.push(`${what}: ${failed.title}: ${failed.failure}`);
      else if (!ran.length) faulty.push(`${what}: no test has the title "${title}"`);
    }
  }
  return faulty;
}

async function tryAll(all: readonly Defence[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const verdicts = new Map<Defence, Verdict>();
  for (const row of all) {
    const verdict = await copy.without(row, async () => verdictOf(row, await runTests(copy.folder, [row])));
    verdicts.set(row, verdict);
    console.log(`${verdict.noticed ? "noticed    " : "NOT NOTICED"} ${row.what}: ${verdict.how}`);
    await writeReport(verdicts, day);
  }
  const missed = [...verdicts.values()].filter(({ noticed }) => !noticed).length;
  execFileSync(process.execPath, [
    "node_modules/@biomejs/biome/bin/biome",
    "format",
    "--write",
    "docs/defences.md",
  ]);
  console.log(`${all.length - missed} of ${all.length} defences are noticed when they are out.`);
  if (missed) process.exitCode = 1;
}
