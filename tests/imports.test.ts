import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeFilesIn } from "./source-files.ts";

/** What the files of a room may import. The first row whose room begins a file's path holds for it. */
interface Rule {
  readonly room: string;
  /** Our own files and folders; a folder ends in a slash. */
  readonly ours: readonly string[];
  readonly node: boolean;
  /** npm packages: a list of those it may import, or "any" but maplibre-gl. */
  readonly packages: readonly string[] | "any";
  readonly because: string;
}

const rules: readonly Rule[] = [
  {
    room: "src/model/",
    ours: ["src/model/"],
    node: false,
    packages: ["geojson"],
    because: "the model knows no reader, no page and no map",
  },
  {
    room: "src/state/",
    ours: ["src/model/", "src/state/"],
    node: false,
    packages: [],
    because: "views come to the state, it never goes to them",
  },
  ...["text", "map", "panel", "poster"].map(
    (view): Rule => ({
      room: `src/views/${view}/`,
      ours: ["src/model/", "src/state/", `src/views/${view}/`],
      node: false,
      packages: view === "map" ? ["maplibre-gl", "geojson", "d3-scale", "@turf/turf"] : "any",
      because: "views meet in the state, never one another, and only views/map knows maplibre-gl",
    }),
  ),
  {
    room: "src/embed/",
    ours: ["src/model/", "src/state/", "src/embed/", "src/app.ts"],
    node: false,
    packages: "any",
    because: "the doors are small: app.ts puts the views behind them",
  },
  {
    room: "src/offline/",
    ours: [],
    node: false,
    packages: [],
    because: "what is kept for a visit without a line knows files only",
  },
  {
    room: "src/atlas/",
    ours: ["src/model/", "src/atlas/"],
    node: false,
    packages: ["geojson"],
    because: "the atlas is pure: whoever reads its files hands it their bytes",
  },
  {
    room: "src/build/",
    ours: [
      "src/model/",
      "src/build/",
      "src/views/poster/",
      "src/embed/annotations.ts",
      "src/embed/snippets.ts",
    ],
    node: true,
    packages: "any",
    because: "the build has no browser: of the views it may run the poster, which is pure",
  },
  {
    room: "src/authoring/",
    ours: ["src/model/", "src/build/", "src/authoring/"],
    node: true,
    packages: "any",
    because: "authoring runs in Node and has no reader",
  },
  {
    room: "src/app.ts",
    ours: ["src/model/", "src/state/", "src/views/", "src/embed/", "src/offline/"],
    node: false,
    packages: [],
    because: "app.ts wires the rooms of the browser; build and authoring are Node only",
  },
  {
    room: "src/",
    ours: ["src/model/", "src/app.ts", "src/page.css"],
    node: false,
    packages: [],
    because: "an entry hands the page to app.ts and does no more",
  },
];

const statement =
  /^\s*(?:import|export)\b[^"';]*?\bfrom\s*"(?<from>[^"]+)"|^\s*import\s*"(?<bare>[^"]+)"|\bimport\(\s*"(?<later>[^"]+)"\s*\)/gm;

/** What a file imports, types too, as written. */
function importsOf(source: string): string[] {
  return [...source.matchAll(statement)].map(
    ({ groups }) => groups?.from ?? groups?.bare ?? groups?.later ?? "",
  );
}

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
  return packages === "any" ? name !== "maplibre-gl" : packages.includes(name);
}

const files = codeFilesIn("src").filter((file) => file.endsWith(".ts"));

describe("the sources", () => {
  test("are found", () => {
    expect(files).toContain("src/model/story.ts");
    expect(files).toContain("src/build/check-story.ts");
  });

  test.each(files)("%s imports only what its room may", (file) => {
    const refusals = importsOf(readFileSync(file, "utf8")).map((specifier) => refusalOf(file, specifier));
    expect(refusals.filter((refusal) => refusal !== null)).toEqual([]);
  });

  test.each(files)("%s names a file it imports with its ending, and no index", (file) => {
    const own = importsOf(readFileSync(file, "utf8")).filter((specifier) => specifier.startsWith("."));
    expect(
      own.filter(
        (specifier) => !/\.(?:ts|css|mjs|js)(?:\?inline)?$/.test(specifier) || /\/index\.ts$/.test(specifier),
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
    ["src/views/panel/card.ts", "../../build/report.ts", false],
    ["src/build/page/page.ts", "../../views/poster/poster.ts", true],
    ["src/build/page/page.ts", "../../views/panel/card.ts", false],
    ["src/build/page/page.ts", "node:path", true],
    ["src/authoring/draft.ts", "../build/sites.ts", true],
    ["src/authoring/draft.ts", "../state/reading.ts", false],
    ["src/app.ts", "./views/map/map.ts", true],
    ["src/app.ts", "./build/report.ts", false],
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
