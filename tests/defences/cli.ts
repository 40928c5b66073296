import { copyProject } from "./copy.ts";
import type { Defence } from "./defence.ts";
import { writeReport } from "./report.ts";
import { runTests } from "./run-tests.ts";
import { groups } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/**
 * `npm run defences [WORD...]`: takes each defence out of a copy of the project and sees its test fail. The tests must
 * pass there unharmed first. Takes half an hour; the working tree is not touched, but for docs/defences.md.
 */
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const rows = groups
  .flatMap(([, each]) => each)
  .filter(({ what, file, test }) => {
    const row = `${what} ${file} ${test}`.toLowerCase();
    return !words.length || words.some((word) => row.includes(word));
  });
const day = new Date().toISOString().slice(0, 10);
const verdicts = new Map<Defence, Verdict>();

const copy = await copyProject();
try {
  for (const test of new Set(rows.map((row) => row.test)))
    await tryRowsOf(rows.filter((row) => row.test === test));
} finally {
  await copy.remove();
}
const missed = [...verdicts.values()].filter(({ noticed }) => !noticed).length;
console.log(`${verdicts.size - missed} of ${verdicts.size} defences are noticed when they are out.`);
if (missed) process.exitCode = 1;

/** Tries all rows of one test file. */
async function tryRowsOf(own: readonly Defence[]): Promise<void> {
  const unharmed = await runTests(copy.folder, own);
  for (const row of own) {
    const verdict =
      faultOf(row, unharmed) ??
      (await copy.without(row, async () => verdictOf(row, await runTests(copy.folder, [row]))));
    verdicts.set(row, verdict);
    console.log(`${verdict.noticed ? "noticed    " : "NOT NOTICED"} ${row.what}: ${verdict.how}`);
    await writeReport(verdicts, day);
  }
}

/** Why a row's tests can tell nothing, as they do not pass as the project stands; null where they do. */
function faultOf({ title }: Defence, unharmed: Awaited<ReturnType<typeof runTests>>): Verdict | null {
  const ran = unharmed.filter((outcome) => outcome.title.includes(title));
  const failed = ran.find(({ failure }) => failure);
  if (failed) return { noticed: false, how: `fails unharmed: ${failed.failure}` };
  return ran.length ? null : { noticed: false, how: `no test has the title "${title}"` };
}
