import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** The decompressed bytes of a product of `atlas/`. */
export const product = (name: string): Uint8Array => brotliDecompressSync(readFileSync(`atlas/${name}`));
