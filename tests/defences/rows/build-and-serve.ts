import type { Defence } from "../defence.ts";

const place = "src/build/put-in-place.ts";
const places = "tests/build/put-in-place.test.ts";
const serve = "src/build/serve.ts";
const served = "tests/build/serve.test.ts";
const hosting = "docs/hosting.md";
const nginx = "tests/build/hosting.test.ts";
const everyKind = "sends every kind of file with its type, its age and the headers";

/** What keeps a built site whole, the same each time, licensed, and served as it must be. */
export const buildAndServe: readonly Defence[] = [
  {
    what: "A story with problems stops the build before it writes",
    file: "src/build/build-site.ts",
    text: "if (problems.length) return { ok: false, problems };",
    instead: "",
    test: "tests/build/build-site.test.ts",
    title: "is left as it was by a build that fails",
  },
  {
    what: "Two builds at once take turns",
    file: place,
    text: `code === "ENOTEMPTY" || `,
    instead: "",
    test: places,
    title: "is whole when twenty come at once",
  },
  {
    what: "The old site comes back where the new one cannot be put there",
    file: place,
    text: "if (!isTaken && had) await rename(old, target);",
    instead: "",
    test: places,
    title: "leaves the old one where it cannot be put there",
  },
  {
    what: "Pinned scripts of a site that came between are kept",
    file: place,
    text: "if (had) await takePinned(old, draft);",
    instead: "",
    test: places,
    title: "keeps the pinned scripts of the one before it",
  },
  {
    what: "Pinned scripts of earlier builds are kept",
    file: "src/build/pin-scripts.ts",
    text: `await cp(join(last, "pinned"), join(site, "pinned"), { recursive: true })`,
    instead: "await Promise.resolve()",
    test: "tests/build/pin-scripts.test.ts",
    title: "stay through later builds, byte for byte",
  },
  {
    what: "Nothing in the build depends on the clock (one is put in)",
    file: "src/build/editions.ts",
    text: "JSON.stringify(edition.data)",
    instead: "JSON.stringify({ ...edition.data, at: process.hrtime().join() })",
    test: "tests/build/reproducible.test.ts",
    title: "gives the same bytes wherever and however often it is made",
  },
  {
    what: "All that ships is named with its licence",
    file: "src/build/third-party.ts",
    text: "for (const dependency of Object.keys(manifest.dependencies ?? {})) take(dependency, folder);",
    instead: "",
    test: "tests/build/third-party.test.ts",
    title: "Every dependency of what ships is named",
  },
  {
    what: "The sources of the map's data are named with their licences",
    file: "src/build/third-party.ts",
    text: "...[...sources.values()].map(",
    instead: "...[...sources.values()].slice(1).map(",
    test: "tests/build/third-party.test.ts",
    title: "Every source of the map's data is named",
  },
  {
    what: "npm runs no install script",
    file: ".npmrc",
    text: "ignore-scripts=true",
    instead: "ignore-scripts=false",
    test: "tests/build/supply-chain.test.ts",
    title: "No install script is run",
  },
  {
    what: "Packages are checked by the hashes in the lock file",
    file: "package-lock.json",
    text: `"node_modules/maplibre-gl": {\n      "version": "6.17.0",\n      "integrity": "sha512-`,
    instead: `"node_modules/maplibre-gl": {\n      "version": "6.17.0",\n      "integrity": "sha1-`,
    test: "tests/build/supply-chain.test.ts",
    title: "Every package that is installed has the hash of its bytes",
  },
  {
    what: "A site may stand below a path",
    file: "src/build/shell.ts",
    text: `root === "./" ? shell : shell.replace`,
    instead: `root ? shell : shell.replace`,
    test: "tests/browser/anywhere.test.ts",
    title: "works at .../news/maps/truce-call/",
  },
  {
    what: "What the site loads is asked for relative to the page",
    file: "vite.config.ts",
    text: `base: "./",`,
    instead: "",
    test: "tests/build/build-site.test.ts",
    title: "names no other origin in what a page loads",
  },
  {
    what: "The server gives out nothing beside its folder",
    file: serve,
    text: "(file !== root && !file.startsWith(root + sep))",
    instead: "false",
    test: served,
    title: "answers /..%2fsecret.txt with 400",
  },
  {
    what: "Only what has a hash in its address is kept for ever",
    file: serve,
    text: `isForever(found, request.url ?? "")`,
    instead: "found",
    test: served,
    title: "lets what has a hash in its address be kept for ever",
  },
  {
    what: "Embeds of any origin may read the site's files",
    file: serve,
    text: `"Access-Control-Allow-Origin": "*",`,
    instead: "",
    test: served,
    title: "lets embeds of any origin read a file",
  },
  {
    what: "nginx: files with a hash are kept for ever",
    file: hosting,
    text: `if ($uri ~ ^/(assets|pinned)/) { set $kept "public, max-age=31536000, immutable"; }`,
    instead: "",
    test: nginx,
    title: everyKind,
  },
  {
    what: "nginx: the headers that embeds need",
    file: hosting,
    text: "add_header Access-Control-Allow-Origin * always;",
    instead: "",
    test: nginx,
    title: everyKind,
  },
  {
    what: "nginx: compressed files are sent as they are",
    file: hosting,
    text: "gzip_static on;",
    instead: "",
    test: nginx,
    title: everyKind,
  },
];
