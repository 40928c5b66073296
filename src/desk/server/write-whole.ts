import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const leftOver = /^\.[^/]+\.[0-9a-f]{12}\.part$/;

/**
 * Writes a file whole or not at all: beside it first, and when the disk has it, in its place. Whoever reads meanwhile has
 * the old one or the new one.
 */
export async function writeWhole(file: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const part = join(folder, `.${basename(file)}.${randomBytes(6).toString("hex")}.part`);
  try {
    const handle = await open(part, "wx", mode);
    try {
      await handle.writeFile(content, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Has the disk know a folder's entries. Where a system cannot, as Windows, the rename alone has to do. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {}
}

/** Takes away what writes left over that were cut off. */
export async function dropLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (leftOver.test(name)) await rm(join(folder, name), { force: true });
}
