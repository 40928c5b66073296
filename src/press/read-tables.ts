import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const gazetteer = new URL("../find/gazetteer/", import.meta.url);
const languages = new URL("../find/languages/", import.meta.url);

function bytesOf(name: string): Buffer {
  const folder = name.includes("/") ? languages : gazetteer;
  const plain = new URL(name, folder);
  return existsSync(plain)
    ? readFileSync(plain)
    : brotliDecompressSync(readFileSync(new URL(`${name}.br`, folder)));
}

/** The text of a table of the finder's, kept plain or packed as `name.br`; a language's as `de/names.tsv`. */
export const tableText = (name: string): string => bytesOf(name).toString("utf8");

/** The byte between two columns, "\f". */
const betweenColumns = 12;

tableText.columns = (name: string): readonly string[] => {
  const bytes = bytesOf(name);
  const columns: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(betweenColumns, start);
    const end = found < 0 ? bytes.length : found;
    columns.push(bytes.toString("utf8", start, end));
    start = end + 1;
  }
  return columns;
};
