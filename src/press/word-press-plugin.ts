import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ownRoot } from "./own-root.ts";
import { zipOf } from "./zip.ts";

/** The plugin's file in a site, for WordPress's "Upload plugin". */
export const wordPressPlugin = "dateline-wordpress.zip";

/** The plugin for WordPress as its zip. */
export async function wordPressZip(): Promise<Uint8Array> {
  const folder = join(ownRoot, "integrations/wordpress/dateline");
  const files = new Map<string, Uint8Array>();
  for (const name of (await readdir(folder)).sort())
    files.set(`dateline/${name}`, await readFile(join(folder, name)));
  return zipOf(files);
}
