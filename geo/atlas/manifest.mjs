import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compress } from "./pack.mjs";

/** The folder that products are written to: `atlas/`, or the one that ATLAS_OUT names (a test's). */
export const out = process.env.ATLAS_OUT ?? fileURLToPath(new URL("../../atlas", import.meta.url));

/**
 * What the manifest tells of a file.
 *
 * @typedef {{ title: string, sources: { name: string, licence: string, url: string, attribution: string }[],
 *   asOf: string, method: string, limits: string }} Entry
 */

/** Writes a product compressed (its name ends in `.br`) or as it is, and enters it in the manifest. */
export function writeProduct(name, bytes, entry) {
  const stored = name.endsWith(".br") ? compress(bytes) : Buffer.from(bytes);
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stored);
  enter(name, {
    ...entry,
    bytes: stored.length,
    sha256: createHash("sha256").update(stored).digest("hex"),
  });
}

/** Enters a file in `manifest.json`, in the order of names; what other parts entered stays. */
function enter(name, entry) {
  const path = join(out, "manifest.json");
  const known = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).files : {};
  const files = Object.entries({ ...known, [name]: entry }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify({ files: Object.fromEntries(files) }, null, 2)}\n`);
}
