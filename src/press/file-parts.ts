import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the one file of a story holds besides the story. */
export interface FileParts {
  readonly css: string;
  /** The script that unpacks the others and starts the page. */
  readonly unpack: string;
  /** The page's script with the map's engine in it, and the engine's worker, gzipped. */
  readonly app: Uint8Array;
  readonly worker: Uint8Array;
}

/** The parts as they were built. */
export async function readFileParts(folder: string): Promise<FileParts> {
  return {
    css: await readFile(join(folder, "app.css"), "utf8"),
    unpack: await readFile(join(folder, "unpack.js"), "utf8"),
    app: await readFile(join(folder, "app.js.gz")),
    worker: await readFile(join(folder, "worker.js.gz")),
  };
}
