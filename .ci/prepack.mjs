#!/usr/bin/env node
/**
 * Makes what a package has instead of the sources: `lib`, the command bundled, with the types of what programs call, and
 * `browser`, all that readers' and editors' browsers get. `npm pack` runs it; `--undo` takes both away again.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const made = ["lib", "browser"];
for (const folder of made) rmSync(folder, { recursive: true, force: true });
if (process.argv.includes("--undo")) process.exit(0);

const run = (...words) => execFileSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.package.json");

/** What the bundled code reads beside itself, in these rooms. */
const beside = /\.(?:css|tsv|txt|br|md|json)$/;
for (const room of ["find", "html", "views/poster"])
  for (const name of readdirSync(join("src", room), { recursive: true }).map(String)) {
    if (!beside.test(name)) continue;
    const to = join("lib", room, name);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join("src", room, name), to);
  }
run("--import", "tsx", ".ci/make-lib.ts");
run("--import", "tsx", ".ci/make-browser.ts");
