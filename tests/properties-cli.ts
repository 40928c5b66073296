import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Tries every property on new inputs, ten times as many as the gate: `npm run test:properties -- [times] [seed]`. */
const [times = "10", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("tests", name))
  .filter((path) => /from "(\.\.?\/)+(properties|fuzz-arbitraries)\.ts"/.test(readFileSync(path, "utf8")));
process.stdout.write(`${files.length} files, ${times} times as many inputs, seed ${seed}\n`);
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--project", "node", "--testTimeout", String(90_000 * Number(times)), ...files],
  { stdio: "inherit", env: { ...process.env, RUNS: times, SEED: seed } },
);
process.exitCode = status ?? 1;
