import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes files below a folder, by their ways from it; makes the folders on the way. */
export async function writeFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  folder: string,
): Promise<void> {
  for (const [way, content] of files) {
    await mkdir(dirname(join(folder, way)), { recursive: true });
    await writeFile(join(folder, way), content);
  }
}
