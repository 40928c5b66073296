import { readdirSync } from "node:fs";
import { join } from "node:path";

const code = /\.(?:tsx?|mjs|js|css|html)$/;

/** Paths of the code files in a folder and below, with slashes, in order of their names; none where it is missing. */
export function codeFilesIn(folder: string): string[] {
  return listed(folder)
    .filter((path) => code.test(path) && !/(?:^|\/)(?:node_modules|\.cache|fixtures)\//.test(path))
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .sort();
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
