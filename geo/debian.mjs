import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL(".cache", import.meta.url));

/** Debian's package of Natural Earth shapes, by version and hash of the file. */
const source = {
  name: "libmagics++-data",
  version: "4.13.0-1",
  sha256: "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
};

/**
 * The folder of Natural Earth's shapes in Debian's libmagics++-data, fetched once into the cache.
 * Throws where this is no Debian and the cache is empty, or where the package is not the one pinned.
 */
export function magics() {
  const folder = join(cache, `${source.name}-${source.version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    try {
      execFileSync("apt-get", ["download", "-qq", `${source.name}=${source.version}`], {
        cwd: cache,
        stdio: "pipe",
      });
    } catch (error) {
      throw new Error(
        `${source.name} ${source.version} could not be fetched: run \`apt-get update\` on a Debian machine and try again. ${error.stderr ?? error.message}`,
      );
    }
    const file = readdirSync(cache).find((name) => name.startsWith(source.name) && name.endsWith(".deb"));
    const sha256 = createHash("sha256")
      .update(readFileSync(join(cache, file)))
      .digest("hex");
    if (sha256 !== source.sha256)
      throw new Error(`${file} is not the file that the recipe was made with (sha256 ${sha256}).`);
    execFileSync("dpkg-deb", ["-x", join(cache, file), folder]);
    rmSync(join(cache, file));
  }
  return join(folder, "usr/share/magics");
}
