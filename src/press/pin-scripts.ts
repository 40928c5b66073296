import { createHash } from "node:crypto";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Pinned, pinnedFile } from "../model/pinned.ts";
import { embedScripts } from "./embed-entries.ts";

/**
 * Copies the scripts for other pages into a folder named by a hash of them all, and takes over those of earlier builds:
 * an article that was published with a script and its hash still finds it. `pinned.json` tells the latest.
 *
 * @param last the site of the last build; where there is none, there is nothing to take over
 */
export async function pinScripts(site: string, last: string): Promise<void> {
  const files = await Promise.all(
    embedScripts.map(async (name) => ({ name, bytes: await readFile(join(site, name)) })),
  );
  const all = createHash("sha256");
  for (const { name, bytes } of files) all.update(name).update(bytes);
  const folder = `pinned/${all.digest("hex").slice(0, 16)}/`;
  await cp(join(last, "pinned"), join(site, "pinned"), { recursive: true }).catch((error) => {
    if (error.code !== "ENOENT") throw error;
  });
  await mkdir(join(site, folder), { recursive: true });
  for (const { name, bytes } of files) await writeFile(join(site, folder, name), bytes);
  const integrity = Object.fromEntries(files.map(({ name, bytes }) => [name, integrityOf(bytes)]));
  await writeFile(join(site, pinnedFile), JSON.stringify({ folder, integrity } satisfies Pinned));
}

function integrityOf(bytes: Buffer): string {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}
