import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";

const worker = "maplibre-gl/dist/maplibre-gl-worker.mjs";

/** The worker has no address of its own in a file: `one-file.ts` unpacks it and says where it is. */
const unpackedWorkerPlugin: Plugin = {
  name: "dateline-unpacked-worker",
  enforce: "pre",
  resolveId: (id) => (id.startsWith(worker) ? "\0unpacked-worker" : null),
  load: (id) => (id === "\0unpacked-worker" ? "export default globalThis.datelineWorker;" : null),
};

/** Builds what the one file of a story holds, each part one script that imports nothing. */
export async function buildFileParts(root: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await bundle(join(root, "src/page.ts"), folder, "app", [unpackedWorkerPlugin]);
  await bundle(join(root, "src/one-file.ts"), folder, "unpack", []);
  await bundle(join(root, "node_modules", worker), folder, "worker", []);
  for (const name of ["app", "worker"]) {
    const file = join(folder, `${name}.js`);
    await writeFile(`${file}.gz`, gzipSync(await readFile(file), { level: 9 }));
    await rm(file);
  }
  const css = (await readdir(folder)).filter((name) => name.endsWith(".css"));
  if (css.length !== 1) throw new Error(`The one file's styles are ${css.length} files, and should be one.`);
}

async function bundle(file: string, folder: string, name: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins,
    build: {
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 2000,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: file },
        output: { codeSplitting: false, entryFileNames: "[name].js", assetFileNames: "[name][extname]" },
      },
    },
  });
}
