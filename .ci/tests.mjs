/**
 * The gate's tests: the README's test command, with fewer cases of what is slow and rarely breaks (`tests/cases.ts`), then the soak on
 * fewer turns. Test files that failed are run once more by themselves when all else has ended, since this machine's clocks are
 * noisy: what fails then too is a failure, and what passed only then is told by name. Closes with "N passed, N failed" over both; exit
 * code 1 where anything failed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** More files than these failing is no noise. */
const mostAgain = 6;
const folder = mkdtempSync(join(tmpdir(), "gate-"));
let turn = 0;

/** One run: its exit code, how many tests passed and failed, the files that failed. */
function run(command, args, env = {}) {
  const outputFile = join(folder, `${turn++}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${outputFile}`];
  const { status } = spawnSync(command, [...args, ...reporters], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (!existsSync(outputFile)) return { status, passed: 0, failed: 1, files: [] };
  const report = JSON.parse(readFileSync(outputFile, "utf8"));
  const files = report.testResults
    .filter((result) => result.status === "failed")
    .map((result) => relative(process.cwd(), result.name));
  // A file whose set-up failed has no test that did.
  const failed = Math.max(report.numFailedTests, files.length);
  return {
    status,
    passed: report.numPassedTests,
    failed: status === 0 ? failed : Math.max(failed, 1),
    files,
  };
}

function runAndAgain(command, args, again, env) {
  const first = run(command, args, env);
  if (first.status === 0 || first.files.length === 0 || first.files.length > mostAgain) return first;
  console.log(`\nFailed twice and run once more, alone: ${first.files.join(", ")}\n`);
  const second = run("npx", [...again, ...first.files, "--maxWorkers=1"], env);
  const rest = second.status === 0 ? 0 : second.failed;
  if (rest === 0) console.log(`\nPassed only when run alone: ${first.files.join(", ")}\n`);
  return { ...second, passed: first.passed + Math.max(first.failed - rest, 0), failed: rest };
}

const parts = [runAndAgain("npm", ["test", "--"], ["vitest", "run"], { CASES: "few" })];
const soak = ["vitest", "run", "--config", "vitest.soak.config.ts"];
if (parts[0].status === 0) parts.push(runAndAgain("npx", soak, soak, { SOAK: "short" }));
rmSync(folder, { recursive: true, force: true });
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(parts.every((part) => part.status === 0) ? 0 : 1);
