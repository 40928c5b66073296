import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isPacked, ownRoot as root } from "../../press/own-root.ts";

const cache = join(root, ".cache", "desk");

/** The rooms whose code a browser gets, and what else decides what is made of it. */
const sources = ["src", "package-lock.json", "vite.config.ts"];

/** A bundle of a shell and its scripts: where it is, and the way to its parts from the server's root. */
export interface Bundle {
  readonly folder: string;
}

/**
 * Bundles shells with Vite, once for each state of the code.
 *
 * @param name of the bundle's folder, such as `desk`
 * @param shells such as `desk.html`
 * @param base where the server has it, with slashes at both ends; `./` for pages of several folders
 */
export function bundled(name: string, shells: readonly string[], base: string): Promise<Bundle> {
  const made = bundles.get(name) ?? bundle(name, shells, base);
  bundles.set(name, made);
  made.catch(() => bundles.delete(name));
  return made;
}

/** Made once a process, however many ask at once: code that changes meanwhile is seen at the next start. */
const bundles = new Map<string, Promise<Bundle>>();

async function bundle(name: string, shells: readonly string[], base: string): Promise<Bundle> {
  if (isPacked) return { folder: join(root, "browser", name) };
  const folder = join(cache, `${name}-${hashOf(shells)}`);
  if (existsSync(folder)) return { folder };
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, `${name}-draft-`));
  const [{ build }, { engineAddressPlugin }, { plainImportsPlugin }] = await Promise.all([
    import("vite"),
    import("../../press/engine-address-plugin.ts"),
    import("../../press/plain-imports-plugin.ts"),
  ]);
  try {
    await build({
      root,
      base,
      configFile: false,
      publicDir: false,
      logLevel: "error",
      plugins: name === "reader" ? [engineAddressPlugin(), plainImportsPlugin()] : [],
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      worker: { format: "es" },
      build: {
        outDir: draft,
        emptyOutDir: true,
        target: "es2022",
        modulePreload: { polyfill: false },
        rolldownOptions: { input: shells.map((shell) => join(root, shell)) },
      },
    });
    if (!existsSync(folder)) await rename(draft, folder);
    await dropOlder(name, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return { folder };
}

/** Bundles are kept so long, in milliseconds: another desk may serve one of earlier code still. */
const keptFor = 7 * 24 * 3600 * 1000;

async function dropOlder(name: string, folder: string): Promise<void> {
  const pattern = new RegExp(`^${name}-[0-9a-f]{16}$`);
  for (const each of await readdir(cache)) {
    const path = join(cache, each);
    if (!pattern.test(each) || path === folder) continue;
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > keptFor) await rm(path, { recursive: true, force: true });
  }
}

/** A hash of everything that a bundle may be made of. */
function hashOf(shells: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of [...shells, ...sources.flatMap(filesIn)])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(source: string): string[] {
  if (source !== "src") return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|css|html|json)$/.test(name))
    .map((name) => join(source, name))
    .sort();
}
