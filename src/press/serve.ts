import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";

import { policyIn } from "./policy.ts";

/** What browsers are told of files, by their ending. */
export const fileTypes: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".kml": "application/vnd.google-earth.kml+xml; charset=utf-8",
  ".pbf": "application/x-protobuf",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".avif": "image/avif",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Serves a built site from a folder; embeds on other origins may read everything. */
export function createSiteServer(folder: string): Server {
  const root = resolve(folder);
  return createServer(async (request, response) => {
    const end = (status: number, text: string): void => {
      response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
    };
    if (request.method !== "GET" && request.method !== "HEAD")
      return end(405, "Only GET and HEAD are answered here.");
    const file = fileFor(root, request.url ?? "/");
    if (!file) return end(400, "That address cannot be read.");
    const found = (await isFile(file))
      ? file
      : (await isFile(join(file, "index.html")))
        ? join(file, "index.html")
        : null;
    if (!found) return end(404, "There is no such page.");
    if (found !== file && !(request.url ?? "").split(/[?#]/)[0]?.endsWith("/")) {
      const [path, query] = (request.url ?? "").split("?");
      response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ""}` }).end();
      return;
    }
    const coding = await codingFor(found, request.headers["accept-encoding"]);
    const policy = extname(found) === ".html" ? policyIn(await readFile(found, "utf8")) : null;
    response.writeHead(200, {
      "Content-Type": fileTypes[extname(found)] ?? "application/octet-stream",
      ...(policy ? { "Content-Security-Policy": policy } : {}),
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Cache-Control": isForever(found, request.url ?? "")
        ? "public, max-age=31536000, immutable"
        : "no-cache",
      Vary: "Accept-Encoding",
      ...(coding ? { "Content-Encoding": coding === "br" ? "br" : "gzip" } : {}),
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
    });
    if (request.method === "HEAD") response.end();
    else
      createReadStream(coding ? `${found}.${coding}` : found)
        .on("error", () => response.destroy())
        .pipe(response);
  });
}

/** The file that an address asks for, or null where the address would lead out of the folder or is malformed. */
function fileFor(root: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = normalize(join(root, path));
    return path.includes("\0") || (file !== root && !file.startsWith(root + sep)) ? null : file;
  } catch {
    return null;
  }
}

/** Whether a file's name or address holds a hash of its content, so that it never changes. A page's never does. */
function isForever(file: string, url: string): boolean {
  return (
    /[\\/](?:assets|pinned)[\\/]/.test(file) ||
    /[\\/]map[\\/][a-z.-]+\.[0-9a-f]{8}[\\/.]/.test(file) ||
    /\.geojson\?v=[0-9a-f]{8}$/.test(url)
  );
}

/** The compressed file beside it that the reader's browser takes, by its ending; null where there is none. */
async function codingFor(file: string, accepted = ""): Promise<"br" | "gz" | null> {
  if (/\bbr\b/.test(accepted) && (await isFile(`${file}.br`))) return "br";
  return /\bgzip\b/.test(accepted) && (await isFile(`${file}.gz`)) ? "gz" : null;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
