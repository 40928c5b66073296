import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const gazetteer = new URL("../find/gazetteer/", import.meta.url);
const languages = new URL("../find/languages/", import.meta.url);

/** The text of a table of the finder's, kept plain or packed as `name.br`; a language's as `de/names.tsv`. */
export function tableText(name: string): string {
  const folder = name.includes("/") ? languages : gazetteer;
  const plain = new URL(name, folder);
  return existsSync(plain)
    ? readFileSync(plain, "utf8")
    : brotliDecompressSync(readFileSync(new URL(`${name}.br`, folder))).toString("utf8");
}
