import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";

const biome = "node_modules/@biomejs/biome/bin/biome";

/** Writes a Markdown file in the form that `npm run lint` wants, its tables aligned. */
export async function writeDocument(file: string, text: string): Promise<void> {
  await writeFile(file, `${text.trimEnd()}\n`);
  execFileSync(process.execPath, [biome, "format", "--write", file]);
}
