import { createHash } from "node:crypto";
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

/** Writes `name.br` and `name.gz` beside the files of a site that gain by it, for servers that send such files as they are. */
export interface Compressor {
  /** Those right in a folder, by its way from the site's root, `""` for the root itself. */
  only(way: string): Promise<void>;
  /** Begins those in a folder and in all below it, for other threads to do while this one draws. */
  begin(way: string): void;
  /** All that are left. Files that have compressed ones are left as they are. Rejects where one that was begun failed. */
  rest(): Promise<void>;
  /** When nothing that was begun is at work any more, however it ended. */
  settled(): Promise<unknown>;
}

/**
 * A compressor for one site, which packs what two files hold alike, as the front page and its story do, once.
 *
 * @param last the site that was built before, whose compressed files are taken over where nothing has changed
 */
export function createCompressor(site: string, last?: string): Compressor {
  /** The first file of each content and quality, once its compressed ones are written. */
  const made = new Map<string, Promise<string>>();
  const make = async (file: string, bytes: Buffer, quality: number): Promise<string> => {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(`${file}.br`, await brotli(bytes, { params }));
    await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
    return file;
  };
  const pack = async (name: string): Promise<void> => {
    const file = join(site, name);
    if ((await stat(file)).size < smallest) return;
    if (last !== undefined && hashed.test(name) && (await takeOver(join(last, name), file))) return;
    const bytes = await readFile(file);
    const quality = qualityOf(name);
    const key = `${quality} ${createHash("sha256").update(bytes).digest("base64")}`;
    const known = made.get(key);
    if (known && (await takeOver(await known, file))) return;
    const making = make(file, bytes, quality);
    made.set(key, making);
    await making;
  };
  const packAll = (names: readonly string[]): Promise<void> => {
    const present = new Set(names);
    const wanted = (name: string): boolean =>
      compressible.test(name) && !packed.test(name) && !present.has(`${name}.br`);
    return eachOf(names.filter(wanted), pack);
  };
  const namesIn = async (way: string, recursive: boolean): Promise<string[]> =>
    (await readdir(join(site, way), { recursive })).map((name) => join(way, name));
  const below = async (way: string): Promise<void> => packAll(await namesIn(way, true));
  const begun: Promise<void>[] = [];
  return {
    only: async (way) => packAll(await namesIn(way, false)),
    begin(way) {
      const work = below(way);
      work.catch(() => {});
      begun.push(work);
    },
    async rest() {
      await Promise.all(begun);
      await below("");
    },
    settled: () => Promise.allSettled(begun),
  };
}

/** Compresses a whole folder. */
export async function compressSite(folder: string): Promise<void> {
  await createCompressor(folder).rest();
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
