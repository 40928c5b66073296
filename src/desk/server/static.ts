import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileTypes } from "../../press/serve.ts";
import { reason } from "../api/refusals.ts";
import { Refused } from "./refused.ts";

export function typeOf(name: string): string {
  return fileTypes[extname(name)] ?? "application/octet-stream";
}

/**
 * Answers with a file of a folder. Throws a `Refused` where the way leads nowhere, or out of the folder.
 *
 * @param way decoded, with slashes
 */
export async function sendFile(response: ServerResponse, folder: string, way: string): Promise<void> {
  const file = normalize(join(folder, way));
  if (way.includes("\0") || !file.startsWith(folder + sep)) throw new Refused(404, reason("noFile"));
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new Refused(404, reason("noFile"));
  const isForever = /[\\/](?:assets|pinned)[\\/]/.test(file);
  response
    .writeHead(200, {
      "Content-Type": typeOf(file),
      "Cache-Control": isForever ? "private, max-age=31536000, immutable" : "no-cache",
    })
    .end(bytes);
}
