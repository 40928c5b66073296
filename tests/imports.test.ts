import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Rule, rules } from "./import-rules.ts";
import { importsOf } from "./imports-of.ts";
import { codeFilesIn } from "./source-files.ts";

/** Why the file may not import that, or null. */
function refusalOf(file: string, specifier: string): string | null {
  const rule = rules.find(({ room }) => file.startsWith(room));
  if (!rule) return `${file}: no rule says what it may import; add a row to tests/imports.test.ts`;
  if (allows(rule, file, specifier)) return null;
  return `${file} imports ${specifier}, but ${rule.because}`;
}

function allows({ ours, node, packages }: Rule, file: string, specifier: string): boolean {
  if (specifier.startsWith("node:")) return node;
  if (specifier.startsWith(".")) {
    const target = join(dirname(file), specifier).replaceAll("\\", "/");
    return ours.some((one) => (one.endsWith("/") ? target.startsWith(one) : target === one));
  }
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  return packages.includes(name);
}

const files = codeFilesIn("src").filter((file) => /\.tsx?$/.test(file));

describe("the sources", () => {
  test("are found", () => {
    expect(files).toContain("src/model/story.ts");
    expect(files).toContain("src/format/check-story.ts");
  });

  test.each(files)("%s imports only what its room may", (file) => {
    const refusals = importsOf(readFileSync(file, "utf8")).map((specifier) => refusalOf(file, specifier));
    expect(refusals.filter((refusal) => refusal !== null)).toEqual([]);
  });

  test.each(files)("%s names a file it imports with its ending, and no index", (file) => {
    const own = importsOf(readFileSync(file, "utf8")).filter((specifier) => specifier.startsWith("."));
    expect(
      own.filter(
        (specifier) =>
          !/\.(?:tsx?|css|mjs|js)(?:\?inline)?$/.test(specifier) || /\/index\.ts$/.test(specifier),
      ),
    ).toEqual([]);
  });
});

describe("the rules", () => {
  test.each<[file: string, specifier: string, allowed: boolean]>([
    ["src/model/site.ts", "./ids.ts", true],
    ["src/model/site.ts", "../state/reading.ts", false],
    ["src/model/site.ts", "node:fs", false],
    ["src/model/site.ts", "@turf/turf", false],
    ["src/state/reading.ts", "../model/ids.ts", true],
    ["src/state/reading.ts", "../views/text/text.ts", false],
    ["src/views/map/map.ts", "maplibre-gl", true],
    ["src/views/map/map.ts", "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url", true],
    ["src/views/map/map.ts", "../panel/card.ts", false],
    ["src/views/panel/card.ts", "maplibre-gl", false],
    ["src/views/panel/card.ts", "../../state/reading.ts", true],
    ["src/views/panel/card.ts", "../../format/report.ts", false],
    ["src/html/page.ts", "../views/poster/poster.ts", true],
    ["src/html/page.ts", "../views/panel/card.ts", false],
    ["src/html/page.ts", "../press/picture.ts", false],
    ["src/html/page.ts", "node:fs", false],
    ["src/format/check-story.ts", "node:path", false],
    ["src/format/check-story.ts", "../html/page.ts", false],
    ["src/find/gazetteer/read-table.ts", "node:zlib", false],
    ["src/find/find-places.ts", "../draft/draft-story.ts", false],
    ["src/atlas/overview.ts", "node:crypto", false],
    ["src/atlas/atlas.ts", "../format/sites.ts", false],
    ["src/press/serve.ts", "node:path", true],
    ["src/press/serve.ts", "../find/find-places.ts", false],
    ["src/press/serve.ts", "../commands/build.ts", false],
    ["src/draft/draft-story.ts", "../format/sites.ts", true],
    ["src/draft/draft-story.ts", "../state/reading.ts", false],
    ["src/draft/draft-story.ts", "../commands/read-input.ts", false],
    ["src/draft/draft-story.ts", "node:fs", false],
    ["src/cli.ts", "node:util", true],
    ["src/cli.ts", "./commands/build.ts", true],
    ["src/cli.ts", "./app.ts", false],
    ["src/app.ts", "./views/map/map.ts", true],
    ["src/app.ts", "./press/report.ts", false],
    ["src/page.ts", "./views/map/map.ts", false],
  ])("%s importing %s: %s", (file, specifier, allowed) => {
    expect(refusalOf(file, specifier) === null).toBe(allowed);
  });

  test("see every way to import", () => {
    const source = [
      'import "./a.css";',
      'import b from "./b.ts";',
      'import {\n  type C,\n  d,\n} from "./c.ts";',
      'import type { E } from "./e.ts";',
      'export { f } from "./f.ts";',
      'export * from "./g.ts";',
      'const h = await import("./h.ts");',
    ].join("\n");
    expect(importsOf(source)).toEqual([
      "./a.css",
      "./b.ts",
      "./c.ts",
      "./e.ts",
      "./f.ts",
      "./g.ts",
      "./h.ts",
    ]);
  });
});
