import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes texts below a folder, by their ways from it; makes the folders on the way. */
export async function writeFiles(texts: ReadonlyMap<string, string>, folder: string): Promise<void> {
  for (const [way, text] of texts) {
    await mkdir(dirname(join(folder, way)), { recursive: true });
    await writeFile(join(folder, way), text);
  }
}
