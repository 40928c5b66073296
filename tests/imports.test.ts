import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
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
    node: true,
    packages: "any",
    because: "the base map knows no story",
  },
  {
    room: "src/format/",
    ours: ["src/model/", "src/atlas/", "src/format/"],
    node: true,
    packages: "any",
    because: "a story's files are read without a page, a finder or a server",
  },
  {
    room: "src/find/",
    ours: ["src/model/", "src/find/"],
    node: true,
    packages: "any",
    because: "finding names knows texts and gazetteer alone",
  },
  {
    room: "src/draft/",
    ours: ["src/model/", "src/atlas/", "src/format/", "src/find/", "src/draft/", "src/commands/"],
    node: true,
    packages: "any",
    because: "a draft is made from an article, the finder and the base map",
  },
  {
    room: "src/html/",
    ours: [
      "src/model/",
      "src/atlas/",
      "src/format/",
      "src/html/",
      "src/press/picture.ts",
      "src/views/poster/",
    ],
    node: true,
    packages: "any",
    because: "the page is a tree: of the views it may run the poster, which is pure",
  },
  {
    room: "src/press/",
    ours: [
      "src/model/",
      "src/atlas/",
      "src/format/",
      "src/html/",
      "src/press/",
      "src/embed/annotations.ts",
      "src/embed/snippets.ts",
    ],
    node: true,
    packages: "any",
    because: "the press writes what html/ made and finds nothing",
  },
  {
    room: "src/commands/",
    ours: [
      "src/model/",
      "src/atlas/",
      "src/format/",
      "src/find/",
      "src/draft/",
      "src/html/",
      "src/press/",
      "src/commands/",
    ],
    node: true,
    packages: "any",
    because: "the commands run in Node and have no reader",
  },
  {
    room: "src/app.ts",
    ours: ["src/model/", "src/state/", "src/views/", "src/embed/", "src/offline/"],
    node: false,
    packages: [],
    because: "app.ts wires the rooms of the browser; what builds a site stays out of it",
  },
  {
    room: "src/",
    ours: ["src/model/", "src/app.ts", "src/page.css"],
    node: false,
    packages: [],
    because: "an entry hands the page to app.ts and does no more",
  },
];

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
    ["src/views/panel/card.ts", "../../format/report.ts", false],
    ["src/html/page.ts", "../views/poster/poster.ts", true],
    ["src/html/page.ts", "../views/panel/card.ts", false],
    ["src/press/serve.ts", "node:path", true],
    ["src/draft/draft.ts", "../format/sites.ts", true],
    ["src/draft/draft.ts", "../state/reading.ts", false],
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
