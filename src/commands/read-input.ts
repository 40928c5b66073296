import { readFileSync, statSync } from "node:fs";

/** Largest input read, in bytes: some ten times a long book; saved pages and documents may carry pictures in them. */
const most = 8_000_000;

/** Reads an input file's bytes. Throws an error that names the file and says what to do. */
export function readInput(file: string): Uint8Array {
  try {
    if (statSync(file).size > most)
      throw new Error(`${file} is larger than 8 MB: give the article alone, as text.`);
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new Error(`${file}: there is no such file. Check the path.`);
    if (code === "EISDIR") throw new Error(`${file} is a folder: name a file in it.`);
    if (code) throw new Error(`${file} cannot be read (${code}). Check its permissions.`);
    throw error;
  }
}
