/** What the files of a room may import; ARCHITECTURE.md says why. The first row whose room begins a file's path holds for it. */
export interface Rule {
  readonly room: string;
  /** Our own files and folders; a folder ends in a slash. */
  readonly ours: readonly string[];
  readonly node: boolean;
  /** npm packages. */
  readonly packages: readonly string[];
  readonly because: string;
}

/** What the atlas takes of turf, by the function: the whole takes half a second to load. */
const turf =
  "area bbox-clip boolean-point-in-polygon buffer circle point-to-line-distance point-to-polygon-distance"
    .split(" ")
    .map((name) => `@turf/${name}`);

export const rules: readonly Rule[] = [
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
  ...Object.entries({
    text: [],
    map: ["maplibre-gl", "geojson"],
    panel: [],
    poster: ["@turf/bbox-clip", "geojson", "hast", "hastscript"],
  }).map(
    ([view, packages]): Rule => ({
      room: `src/views/${view}/`,
      ours: ["src/model/", "src/state/", `src/views/${view}/`],
      node: false,
      packages,
      because: "views meet in the state, never one another, and only views/map knows maplibre-gl",
    }),
  ),
  {
    room: "src/embed/",
    ours: ["src/model/", "src/state/", "src/embed/"],
    node: false,
    packages: [],
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
    packages: ["@mapbox/vector-tile", ...turf, "geojson", "pbf", "vt-pbf"],
    because: "the base map knows no story, and its files are handed to it",
  },
  {
    room: "src/format/",
    ours: ["src/model/", "src/atlas/", "src/format/"],
    node: false,
    packages: [
      "@tmcw/togeojson",
      "@xmldom/xmldom",
      "culori",
      "d3-scale",
      "geojson",
      "hast",
      "jsonc-parser",
      "leven",
      "mdast",
      "mdast-util-from-markdown",
      "mdast-util-to-hast",
      "micromark-util-decode-string",
      "papaparse",
      "yaml",
    ],
    because: "a story is checked without a page or a finder, and its files are handed to the check",
  },
  {
    room: "src/find/",
    ours: ["src/model/", "src/find/"],
    node: false,
    packages: [],
    because: "finding names knows texts and gazetteer alone, and its tables are handed to it",
  },
  {
    room: "src/draft/",
    ours: ["src/model/", "src/atlas/", "src/format/", "src/find/", "src/draft/"],
    node: false,
    packages: [
      "@mozilla/readability",
      "linkedom",
      "mammoth",
      "mdast",
      "mdast-util-to-markdown",
      "micromark",
      "micromark-util-decode-string",
      "yaml",
    ],
    because: "a draft is made from an article, the finder and the base map, and knows no files",
  },
  {
    room: "src/html/",
    ours: ["src/model/", "src/atlas/", "src/format/", "src/html/", "src/views/poster/"],
    node: false,
    packages: ["d3-scale", "geojson", "hast", "hast-util-to-html", "hastscript"],
    because: "the page is a tree that knows no press; of the views it may run the poster, which is pure",
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
    packages: ["@resvg/resvg-js", "geojson", "opentype.js", "pmtiles", "sharp", "subset-font", "vite"],
    because: "the press reads files and writes what html/ made; it finds and drafts nothing",
  },
  {
    room: "src/desk/api",
    ours: ["src/model/", "src/format/", "src/draft/", "src/desk/api/"],
    node: false,
    packages: ["geojson"],
    because: "what page and server say to one another is types, and why something is refused",
  },
  {
    room: "src/desk/edit/",
    ours: ["src/model/", "src/format/", "src/draft/", "src/desk/api.ts", "src/desk/api/", "src/desk/edit/"],
    node: false,
    packages: ["jsonc-parser", "mdast", "mdast-util-from-markdown", "node-diff3", "yaml"],
    because: "edits are texts made from texts: page, server and tests call them",
  },
  {
    room: "src/desk/server/",
    ours: [
      "src/model/",
      "src/atlas/",
      "src/format/",
      "src/find/",
      "src/draft/",
      "src/html/",
      "src/press/",
      "src/desk/api.ts",
      "src/desk/api/",
      "src/desk/edit/",
      "src/desk/server/",
      "src/embed/snippets.ts",
    ],
    node: true,
    packages: ["fflate", "geojson", "hastscript", "vite"],
    because:
      "the desk's server calls what finds, drafts, checks and builds, and is called by its command alone",
  },
  {
    room: "src/desk/page/",
    ours: [
      "src/model/",
      "src/format/",
      "src/draft/",
      "src/desk/api.ts",
      "src/desk/api/",
      "src/desk/edit/",
      "src/desk/page/",
      "src/html/styles.ts",
      "src/views/map/style.ts",
      "src/views/map/missing-image.ts",
      "src/views/map/trusted-worker.ts",
    ],
    node: false,
    packages: [
      "@preact/signals",
      "geojson",
      "jsonc-parser",
      "maplibre-gl",
      "mdast",
      "mdast-util-from-markdown",
      "mdast-util-to-markdown",
      "micromark-util-decode-string",
      "node-diff3",
      "preact",
      "prosemirror-commands",
      "prosemirror-keymap",
      "prosemirror-model",
      "prosemirror-schema-list",
      "prosemirror-state",
      "prosemirror-transform",
      "prosemirror-view",
      "terra-draw",
      "terra-draw-maplibre-gl-adapter",
    ],
    because:
      "the desk's page reaches files through its server alone, and draws its map as readers' maps are drawn",
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
      "src/desk/server/",
      "src/commands/",
    ],
    node: true,
    packages: [],
    because: "the commands run in Node and have no reader",
  },
  {
    room: "src/cli.ts",
    ours: ["src/commands/"],
    node: true,
    packages: [],
    because: "the command only picks which subcommand runs",
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
