import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compressSite } from "./compress.ts";
import { isPacked, ownRoot as root } from "./own-root.ts";

/** Where a package of Dateline has the parts, made when it was packed. */
const packed = join(root, "browser");
/** Where those that were made here are kept, by a hash of what they are made from. */
const cache = join(root, ".cache", "browser");
/** How many are kept: of this state of the code and of those that one goes to and fro between. */
const mostKept = 3;

/**
 * All that readers' browsers get of our own code, the same for every site: `site/` is copied into each, `file/` goes into the
 * one file of a story, `code.json` says what is in them and by which licences. In a package they lie ready, so that no
 * bundler is needed; here they are made anew when the code has changed.
 */
export async function browserParts(): Promise<string> {
  if (isPacked) return packed;
  const folder = join(cache, hashOfCode());
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, "draft-"));
  try {
    await makeBrowserParts(draft);
    await rename(draft, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await forgetOld();
  return folder;
}

/** Makes the parts in a folder. The bundler is loaded only here. */
export async function makeBrowserParts(folder: string): Promise<void> {
  const [{ build }, { buildEmbedScripts }, { buildWholeScript }, { buildFileParts }, { shippedCode }] =
    await Promise.all([
      import("vite"),
      import("./embed-scripts.ts"),
      import("./whole-script.ts"),
      import("./build-file-parts.ts"),
      import("./shipped-code.ts"),
    ]);
  const site = join(folder, "site");
  await build({
    root,
    configFile: join(root, "vite.config.ts"),
    publicDir: false,
    logLevel: "warn",
    build: { outDir: site, emptyOutDir: true },
  });
  await buildEmbedScripts(site);
  await buildWholeScript(site, "offline", join(root, "src/offline/worker.ts"));
  await copyFile(join(root, "public/favicon.svg"), join(site, "favicon.svg"));
  /** Once for all sites, as each takes them as they are; the shells are filled before they are compressed. */
  await compressSite(join(site, "assets"));
  await buildFileParts(root, join(folder, "file"));
  await writeFile(join(folder, "code.json"), JSON.stringify(shippedCode()));
}

/** A hash of all that the parts are made from, and of the tools that make them. */
function hashOfCode(): string {
  const hash = createHash("sha256");
  const take = (name: string): void => void hash.update(name).update(readFileSync(join(root, name)));
  for (const name of [
    "index.html",
    "embed.html",
    "vite.config.ts",
    "package-lock.json",
    "public/favicon.svg",
  ])
    if (existsSync(join(root, name))) take(name);
  for (const name of readdirSync(join(root, "src"), { recursive: true }).map(String).sort())
    if (/\.(?:ts|css|json)$/.test(name)) take(join("src", name));
  return hash.digest("hex").slice(0, 16);
}

async function forgetOld(): Promise<void> {
  const names = (await readdir(cache)).filter((name) => !name.startsWith("draft-"));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, made: (await stat(join(cache, name))).mtimeMs })),
  );
  const old = dated.sort((a, b) => b.made - a.made).slice(mostKept);
  for (const { name } of old) await rm(join(cache, name), { recursive: true, force: true });
}
