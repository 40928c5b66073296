import { existsSync, statSync } from "node:fs";

/** Kibibytes in which a built site's file is sent to a browser that takes brotli: of the file beside it, where there is one. */
export function sentSize(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size / 1024;
}
