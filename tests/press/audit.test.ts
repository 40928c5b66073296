import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-audit-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A weakness as `npm audit --json` tells it. */
function weakness(name: string, severity: string, place = `node_modules/${name}`): object {
  return { [name]: { name, severity, nodes: [place] } };
}

const audits: [what: string, told: unknown, code: number, said: RegExp][] = [
  ["no weakness", { vulnerabilities: {} }, 0, /: 0 of \d+ packages that reach readers/],
  [
    "a grave one in MapLibre",
    { vulnerabilities: weakness("maplibre-gl", "critical") },
    1,
    /critical: maplibre-gl, which reaches readers/,
  ],
  [
    "a grave one in what MapLibre is made from",
    { vulnerabilities: weakness("earcut", "high", "node_modules/maplibre-gl/node_modules/earcut") },
    1,
    /high: earcut, which reaches readers/,
  ],
  [
    "a grave one in a tool's own copy of that",
    { vulnerabilities: weakness("earcut", "high") },
    0,
    /high: earcut, used only where the site is built/,
  ],
  ["a slight one in MapLibre", { vulnerabilities: weakness("maplibre-gl", "moderate") }, 0, /: 0 of/],
  [
    "a grave one in a tool",
    { vulnerabilities: weakness("vite", "high") },
    0,
    /high: vite, used only where the site is built/,
  ],
  [
    "no answer",
    { message: "405 Method Not Allowed", error: {} },
    0,
    /not answered \(405 Method Not Allowed\)/,
  ],
  ["an answer that is no JSON", "<!doctype html>", 0, /not answered/],
];

test.each(audits)("The gate's audit that is told of %s ends as it should", (what, told, code, said) => {
  const file = join(folder, `${what}.json`);
  writeFileSync(file, typeof told === "string" ? told : JSON.stringify(told));
  const { status, stdout } = spawnSync(process.execPath, [".ci/audit.mjs", file], { encoding: "utf8" });
  expect(stdout).toMatch(said);
  expect(status).toBe(code);
});
