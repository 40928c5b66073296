import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** A package whose code reaches readers. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence's words, which some licences want to go along. */
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** MapLibre, which is all that a page loads besides our own code, and what it is bundled from, by name. */
export function shippedCode(): Shipped[] {
  const found = new Map<string, Shipped>();
  const take = (name: string, parent: string): void => {
    if (found.has(name) || name.startsWith("@types/")) return;
    const own = join(parent, "node_modules", name);
    const folder = existsSync(own) ? own : join(modules, name);
    found.set(name, packageIn(folder));
    const manifest = manifestOf(folder);
    for (const dependency of Object.keys(manifest.dependencies ?? {})) take(dependency, folder);
  };
  take("maplibre-gl", modules);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** A package as it is installed in a folder. */
export function packageIn(folder: string): Shipped {
  const { name, version, license } = manifestOf(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return { name, version, licence: license, text };
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
