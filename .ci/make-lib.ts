import { writeFile } from "node:fs/promises";
import { build, type Rolldown } from "vite";
import { codeHash, codeHashFile } from "../src/press/code-hash.ts";
import { packageIn } from "../src/press/shipped-code.ts";

/** What a package's programs start with, by their names in `lib/run`. All lie in one folder two levels deep, as the rooms of `src` do. */
const entries = {
  cli: "src/cli.ts",
  "build-site": "src/press/build-site.ts",
  "serve-site": "src/press/serve.ts",
  "check-story": "src/format/check-story.ts",
  "names-process": "src/desk/server/names-process.ts",
  "map-process": "src/desk/server/map-process.ts",
  "publish-process": "src/desk/server/publish-process.ts",
};

/** What is not JavaScript alone, or needs a file beside itself: newsrooms install it. */
const installed = ["@resvg/resvg-js", "dejavu-fonts-ttf", "sharp", "subset-font"];

/** Bundles what Node runs, so that a command reads a few files and not eight hundred. */
const made = (await build({
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  ssr: { noExternal: true, external: [...installed, "vite", "tsx"] },
  build: {
    ssr: true,
    outDir: "lib/run",
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: {
      input: entries,
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
})) as Rolldown.RolldownOutput;
await writeFile(codeHashFile, codeHash());

/** The packages whose code is in the bundle, and their licences' words, which have to go along. */
const folders = made.output
  .flatMap((part) => (part.type === "chunk" ? part.moduleIds : []))
  .flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
const packages = [...new Set(folders)].map((folder) => packageIn(folder));
packages.sort((a, b) => a.name.localeCompare(b.name, "en"));
const unread = packages.filter(({ licence }) => !licence);
if (unread.length) throw new Error(`No licence is told by ${unread.map(({ name }) => name).join(", ")}.`);
await writeFile(
  "lib/licences.txt",
  packages
    .map(({ name, version, licence, text }) => `${name} ${version}: ${licence}\n\n${text}\n`)
    .join("\n----\n\n"),
);
