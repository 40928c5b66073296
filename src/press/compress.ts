import { copyFile, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { eachOf } from "./each-of.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const compressible = /\.(?:html|js|css|csv|json|jsonld|geojson|kml|svg|txt|xml|pbf)$/;
/** What holds compressed parts already. */
const packed = /(?:^|[\\/])whole\.html$/;
/** Files below this are not worth a second one, in bytes. */
const smallest = 1024;

/**
 * Brotli's quality: the finest that is worth its time. At 10 geometry weighs a quarter less than at 9 for twice the time, at
 * 11 a twentieth less again for two and a half times as much; all else gains a tenth at most.
 */
const qualityOf = (name: string): number => (name.endsWith(".geojson") ? 10 : 9);
/** Names with a hash of their content: what such a file was compressed to is so for good. */
const hashed = /[\\/]map[\\/][^\\/]+\.[0-9a-f]{8}\.geojson$|^assets[\\/]/;

/**
 * Writes `name.br` and `name.gz` beside every file that gains by it, for servers that send such files as they are.
 *
 * @param last the site that was built before, whose compressed files are taken over where nothing has changed
 */
export async function compressSite(folder: string, last?: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const present = new Set(names);
  const wanted = names.filter(
    (name) => compressible.test(name) && !packed.test(name) && !present.has(`${name}.br`),
  );
  await eachOf(wanted, async (name) => {
    const file = join(folder, name);
    if ((await stat(file)).size < smallest) return;
    if (last !== undefined && hashed.test(name) && (await takeOver(join(last, name), file))) return;
    const bytes = await readFile(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: qualityOf(name),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(`${file}.br`, await brotli(bytes, { params }));
    await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
  });
}

/** Copies both of a file's compressed ones. False where they are not there. */
async function takeOver(from: string, to: string): Promise<boolean> {
  try {
    for (const ending of [".br", ".gz"]) await copyFile(from + ending, to + ending);
    return true;
  } catch {
    return false;
  }
}
