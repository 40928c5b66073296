import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Files, Revision } from "../api/files.ts";
import { reason } from "../api/refusals.ts";
import { isFolder } from "./folders.ts";
import { Refused } from "./refused.ts";

const own = /^(?:article(?:\.[A-Za-z0-9-]{2,35})?\.md|sites\.geojson)$/;
const layer = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}\.(?:geojson|kml|gpx|csv)$/;

/** Whether a name is one of a story's texts: its articles, its sites and its own layers. No other file is read or written. */
export function isStoryFile(name: string): boolean {
  const [folder, file, more] = name.split("/");
  return file === undefined ? own.test(name) : folder === "layers" && more === undefined && layer.test(file);
}

/** The texts in a story's folder, byte for byte. Throws a `Refused` where one is no UTF-8. */
export async function readFiles(folder: string): Promise<Files> {
  const layers = join(folder, "layers");
  const names = [
    ...(await filesIn(folder)),
    ...(isFolder(layers) ? (await filesIn(layers)).map((name) => `layers/${name}`) : []),
  ].filter(isStoryFile);
  const texts = await Promise.all(
    names.sort().map(async (name) => [name, textOf(name, await readFile(join(folder, name)))] as const),
  );
  return Object.fromEntries(texts);
}

/** Plain files only: a link could lead out of the folder. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused(422, reason("noUtf8", { name }));
  }
}

/** A hash over all files: their names and texts, in order of their names. */
export function revisionOf(files: Files): Revision {
  const hash = createHash("sha256");
  for (const name of Object.keys(files).sort()) hash.update(JSON.stringify([name, files[name]]));
  return hash.digest("hex").slice(0, 32);
}
