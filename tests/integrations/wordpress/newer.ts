/**
 * `npm run test:wordpress -- 6.5`: the doors of WordPress once more, in a version newer than Debian's. npm has those from 6.2
 * on, with the files for browsers beside their zip: 150 MB, which stay in `.cache`. Minutes, so that it is no part of the gate.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const version = process.argv[2] ?? "6.5";
const cache = resolve(".cache/wordpress");
const builds = join(cache, "package");
const files = join(cache, version);

if (!existsSync(files)) {
  mkdirSync(cache, { recursive: true });
  const named = "@wp-playground/wordpress-builds@0.9.19";
  if (!existsSync(builds)) {
    /** Its `--json` would name every file, more than a child process may tell. */
    const filename = execFileSync("npm", ["pack", "--silent", named], {
      cwd: cache,
      encoding: "utf8",
    }).trim();
    execFileSync("tar", ["xzf", filename], { cwd: cache });
    rmSync(join(cache, filename));
  }
  const draft = `${files}-draft`;
  rmSync(draft, { recursive: true, force: true });
  execFileSync("unzip", ["-qo", join(builds, `src/wordpress/wp-${version}.zip`), "-d", draft]);
  for (const folder of ["wp-admin", "wp-includes"])
    cpSync(join(builds, `public/wp-${version}`, folder), join(draft, folder), { recursive: true });
  cpSync(draft, files, { recursive: true });
  rmSync(draft, { recursive: true });
}
execFileSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    ...["run", "--project", "integrations", "tests/integrations/wordpress/doors.test.ts"],
    ...process.argv.slice(3),
  ],
  { env: { ...process.env, WORDPRESS_FILES: files }, stdio: "inherit" },
);
