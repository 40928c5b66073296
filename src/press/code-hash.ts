import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isPacked, ownRoot } from "./own-root.ts";

/** The rooms whose code decides what a story's folder holds. */
const drawing = ["atlas", "format", "html", "press", "model", "views/poster", "embed"];

/** Where a package has the hash, made from the sources when it was packed. */
export const codeHashFile = join(ownRoot, "lib/code-hash");

let known: string | null = null;

/** A hash of the code that draws stories, so that a new version of it draws all of them anew; the same in a package. */
export function codeHash(): string {
  known ??= isPacked ? readFileSync(codeHashFile, "utf8") : hashOf(join(ownRoot, "src"));
  return known;
}

function hashOf(source: string): string {
  const hash = createHash("sha256");
  for (const room of drawing)
    for (const name of readdirSync(join(source, room), { recursive: true }).map(String).sort())
      if (/\.(?:ts|css)$/.test(name)) hash.update(name).update(readFileSync(join(source, room, name)));
  return hash.digest("hex");
}
