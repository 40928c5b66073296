import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Defence } from "./defence.ts";

/** What became of one test: the first line that it failed with, or null. */
export interface Outcome {
  readonly title: string;
  readonly failure: string | null;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** A run that takes longer is ended, in milliseconds. */
const longest = 15 * 60_000;

/**
 * Runs the tests that those rows name, all of one project, and tells those that ran. Empty where none did, as when the
 * code cannot be built.
 */
export async function runTests(folder: string, rows: readonly Defence[]): Promise<Outcome[]> {
  const report = join(folder, "outcome.json");
  await rm(report, { force: true });
  const pattern = [...new Set(rows.map(({ title }) => title.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")))];
  const options = [
    ...["run", "--project", projectOf(rows[0])],
    ...new Set(rows.map(({ test }) => test)),
    ...["-t", `(?:${pattern.join("|")})`, "--reporter=json", `--outputFile=${report}`],
  ];
  await new Promise<void>((done) => {
    const running = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", ...options], {
      cwd: folder,
      stdio: "ignore",
      timeout: longest,
    });
    running.on("close", () => done());
  });
  const { testResults } = await readFile(report, "utf8").then(
    (text) => JSON.parse(text) as VitestReport,
    () => ({ testResults: [] }),
  );
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "passed" || status === "failed")
    .map(({ fullName, status, failureMessages }) => ({
      title: fullName,
      failure: status === "failed" ? (failureMessages?.[0] ?? "no reason told") : null,
    }));
}

/** The vitest project that a row's test belongs to. */
function projectOf(row: Defence | undefined): "browser" | "node" {
  return row?.test.startsWith("tests/browser/") ? "browser" : "node";
}
