import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { reason } from "../api/refusals.ts";
import { Refused } from "./refused.ts";

/** Endings of files that are packed already. */
const packed = /\.(?:br|gz|png|jpe?g|woff2|pmtiles)$/;

/** Answers with a built site as one zip, file after file. Throws a `Refused` where there is none. */
export async function sendZip(response: ServerResponse, site: string): Promise<void> {
  const names = await filesIn(site);
  if (!names.length) throw new Refused(404, reason("noSite"));
  response.writeHead(200, {
    "Content-Type": "application/zip",
    "Content-Disposition": 'attachment; filename="site.zip"',
    "Cache-Control": "no-store",
  });
  const zip = new Zip((error, part, isLast) => {
    if (error) response.destroy(error);
    else response.write(part);
    if (isLast) response.end();
  });
  for (const name of names) {
    if (response.destroyed) return;
    const file = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(await readFile(join(site, name)), true);
    if (response.writableNeedDrain) await drained(response);
  }
  zip.end();
}

/** Waits until the reader has taken what was sent, or has gone. */
async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(response, "drain", { signal }), once(response, "close", { signal })]);
  over.abort();
}

/** The ways to the files of a folder and below, with slashes, in order; none where it is missing. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
