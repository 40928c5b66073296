import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL(".cache", import.meta.url));

/**
 * The folder of a Debian package's files, fetched once into the cache; pinned by version and hash of the file.
 * Throws where this is no Debian and the cache is empty, or where the package is not the one pinned.
 *
 * @param {{ name: string, version: string, sha256: string }} source
 */
export function unpacked(source) {
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
  return folder;
}

/** The folder of Natural Earth's shapes in Debian's libmagics++-data. */
export const magics = () =>
  join(
    unpacked({
      name: "libmagics++-data",
      version: "4.13.0-1",
      sha256: "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
    }),
    "usr/share/magics",
  );

/** Natural Earth's `world_map.gpkg` (an SQLite file) in Debian's qgis-common. */
export const qgisWorldMap = () =>
  join(
    unpacked({
      name: "qgis-common",
      version: "3.22.16+dfsg-1",
      sha256: "8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960",
    }),
    "usr/share/qgis/resources/data/world_map.gpkg",
  );
