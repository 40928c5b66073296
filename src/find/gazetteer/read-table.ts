import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** The rows of `name` in this folder, plain or compressed as `name.br`, each split at tabs. */
export function readTable(name: string): string[][] {
  const plain = new URL(name, import.meta.url);
  const packed = new URL(`${name}.br`, import.meta.url);
  const text = existsSync(plain)
    ? readFileSync(plain, "utf8")
    : brotliDecompressSync(readFileSync(packed)).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
