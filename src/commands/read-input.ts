import { readFileSync, statSync } from "node:fs";

/** Largest input read, in bytes: some ten times a long book; saved pages may carry pictures in them. */
const most = 8_000_000;

/** Reads an input file as UTF-8 text. Throws an error that names the file and says what to do. */
export function readInput(file: string): string {
  let bytes: Buffer;
  try {
    if (statSync(file).size > most)
      throw new Error(`${file} is larger than 8 MB: give the article alone, as text.`);
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new Error(`${file}: there is no such file. Check the path.`);
    if (code === "EISDIR") throw new Error(`${file} is a folder: name a file in it.`);
    if (code) throw new Error(`${file} cannot be read (${code}). Check its permissions.`);
    throw error;
  }
  if (bytes.includes(0))
    throw new Error(`${file} is no text: save the article as .txt, .md or .html in UTF-8.`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not in UTF-8: save it again in that encoding.`);
  }
  if (!text.trim()) throw new Error(`${file} is empty: there is no article in it.`);
  return text;
}
