import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

/** The recipes' sources are large and are fetched by `npm run atlas` and by the gate; without them there is nothing to run. */
const sources =
  existsSync("geo/node_modules") &&
  existsSync("geo/.cache") &&
  readdirSync("geo/.cache").some((name) => name.startsWith("libmagics") && !name.endsWith(".deb"));
if (!sources)
  console.warn(
    "tests/atlas/recipe.test.ts is skipped: run `npm run atlas` once to fetch the recipes' sources.",
  );

/** How far the recipe stands back for what else runs, as other tests measure time; 19 would be last. */
const niceness = 5;

/** Makes one part into a folder. */
function make(part: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ["--max-old-space-size=4096", "geo/atlas/build.mjs", part],
      { env: { ...process.env, ATLAS_OUT: folder } },
      (error, _, messages) => (error ? reject(new Error(messages || error.message)) : resolve()),
    );
    if (child.pid) setPriority(child.pid, niceness);
  });
}

it.skipIf(!sources)(
  "the recipe of the rivers makes the very bytes that the atlas holds, and tells the same of them",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-atlas-"));
    await make("rivers", folder);
    const manifest = (of: string) => JSON.parse(readFileSync(join(of, "manifest.json"), "utf8")).files;
    expect(readFileSync(join(folder, "rivers.topo.br")).equals(readFileSync("atlas/rivers.topo.br"))).toBe(
      true,
    );
    expect(manifest(folder)["rivers.topo.br"]).toEqual(manifest("atlas")["rivers.topo.br"]);
    rmSync(folder, { recursive: true, force: true });
  },
  600_000,
);
