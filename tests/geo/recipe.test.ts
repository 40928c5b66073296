import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** The recipes' sources are large and are fetched by `npm run geo` and by the gate; without them there is nothing to run. */
const sources =
  existsSync("geo/node_modules") &&
  existsSync("geo/.cache") &&
  readdirSync("geo/.cache").some((name) => !name.endsWith(".deb"));
if (!sources)
  console.warn("tests/geo/recipe.test.ts is skipped: run `npm run geo` once to fetch the recipes' sources.");

/** How far the recipes stand back for what else runs, as other tests measure time; 19 would be last. */
const niceness = 5;

/** Runs the recipes into a folder. */
function make(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ["--max-old-space-size=4096", "geo/build.mjs", folder],
      (error, _, messages) => (error ? reject(new Error(messages || error.message)) : resolve()),
    );
    if (child.pid) setPriority(child.pid, niceness);
  });
}

describe("the recipes", () => {
  it.skipIf(!sources)(
    "make the very bytes that public/geo holds",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "dateline-geo-"));
      await make(folder);
      const made = readdirSync(folder).sort();
      expect(made).toEqual(
        readdirSync("public/geo")
          .filter((name) => name !== "LICENSE.md")
          .sort(),
      );
      for (const name of made)
        expect(
          readFileSync(join(folder, name), "utf8") === readFileSync(join("public/geo", name), "utf8"),
          name,
        ).toBe(true);
      rmSync(folder, { recursive: true, force: true });
    },
    900_000,
  );
});
