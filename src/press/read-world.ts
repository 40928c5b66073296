import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { openWorld, type World } from "../atlas/world.ts";

/** The atlas in a folder such as `atlas`: a product stands there as it is or compressed, with `.br` after its name. */
export function readWorld(folder: string): World {
  return openWorld({
    bytes(name) {
      const path = join(folder, name);
      if (existsSync(`${path}.br`)) return brotliDecompressSync(readFileSync(`${path}.br`));
      return existsSync(path) ? readFileSync(path) : null;
    },
  });
}
