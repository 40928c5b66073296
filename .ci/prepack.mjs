#!/usr/bin/env node
/**
 * Makes what a package has instead of the sources: `lib`, the command compiled with its types, and `browser`, all that
 * readers' and editors' browsers get. `npm pack` runs it; `--undo` takes both away again.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const made = ["lib", "browser"];
for (const folder of made) rmSync(folder, { recursive: true, force: true });
if (process.argv.includes("--undo")) process.exit(0);

const run = (...words) => execFileSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.package.json");

/** What the compiled code reads beside itself. */
const beside = /\.(?:css|tsv|txt|br|md|json)$/;
for (const room of readdirSync("lib", { withFileTypes: true }).filter((each) => each.isDirectory()))
  for (const name of readdirSync(join("src", room.name), { recursive: true }).map(String)) {
    const to = join("lib", room.name, name);
    if (!beside.test(name) || !existsSync(dirname(to))) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join("src", room.name, name), to);
  }
run("--import", "tsx", ".ci/make-browser.ts");
