import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** The recipes' sources are large and are fetched by `npm run geo`; where it never ran, there is nothing to run again. */
const sources = existsSync("geo/node_modules") && existsSync("geo/.cache");
if (!sources)
  console.warn("tests/geo/recipe.test.ts is skipped: run `npm run geo` once to fetch the recipes' sources.");

describe("the recipes", () => {
  it.skipIf(!sources)(
    "make the very bytes that public/geo holds",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "dateline-geo-"));
      execFileSync(process.execPath, ["--max-old-space-size=4096", "geo/build.mjs", folder], {
        stdio: "pipe",
      });
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
    600_000,
  );
});
