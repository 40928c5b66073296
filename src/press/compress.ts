import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { eachOf } from "./each-of.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const compressible = /\.(?:html|js|css|json|jsonld|geojson|svg|txt|xml|pbf)$/;
/** Files below this are not worth a second one, in bytes. */
const smallest = 1024;

/** Writes `name.br` and `name.gz` beside every file that gains by it, for servers that send such files as they are. */
export async function compressSite(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const present = new Set(names);
  const wanted = names.filter((name) => compressible.test(name) && !present.has(`${name}.br`));
  await eachOf(wanted, async (name) => {
    const file = join(folder, name);
    if ((await stat(file)).size < smallest) return;
    const bytes = await readFile(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(`${file}.br`, await brotli(bytes, { params }));
    await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
  });
}
