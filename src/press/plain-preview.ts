import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { problemText } from "../format/report.ts";
import { type Edition, editionsOf } from "../html/edition.ts";
import { embedSlots, pageSlots } from "../html/page.ts";
import { fillShell } from "../html/shell.ts";
import { type BaseMap, readBaseMap } from "./base-map.ts";
import { browserParts } from "./browser-parts.ts";
import { overviewsOf } from "./overviews.ts";
import { readSiteSettings } from "./read-site-settings.ts";
import { fileTypes } from "./serve.ts";
import type { Sources } from "./sources.ts";
import { checkStories, inOrder, storyFolders } from "./stories.ts";
import { openStreets } from "./story-streets.ts";

/** A story is read this long after its last change, in milliseconds: editors empty a file before they fill it. */
const settled = 60;

/** What a page in the preview runs: it loads itself anew when a story was saved. */
const reload = 'new EventSource("/dateline-changes").onmessage = () => location.reload();';

/**
 * The live preview of an installed Dateline: pages are made at each request from the stories as they are, with the scripts
 * that came ready in the package. A faulty story is told in the page's place.
 *
 * @param told gets what was saved with a fault, line by line
 */
export function createPlainPreview(sources: Sources, told: (line: string) => void): Server {
  const pages = previewPages(sources);
  const listening = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(sources.stories, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      for (const line of await pages.faults()) told(line);
      for (const response of listening) response.write("data: saved\n\n");
    }, settled);
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/dateline-changes") {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(": listening\n\n");
      listening.add(response);
      response.on("close", () => listening.delete(response));
      return;
    }
    try {
      const found = await pages.at(decodeURIComponent(pathname));
      const type = fileTypes[extname(pathname)] ?? "text/html; charset=utf-8";
      response
        .writeHead(found === null ? 404 : 200, { "Content-Type": type, "Cache-Control": "no-store" })
        .end(found ?? "There is no such page.\n");
    } catch (error) {
      response
        .writeHead(500, { "Content-Type": "text/html; charset=utf-8" })
        .end(faultPage((error as Error).message));
    }
  });
  server.on("close", () => {
    watcher.close();
    clearTimeout(timer);
  });
  return server;
}

function faultPage(message: string): string {
  const text = message.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><meta charset="utf-8"><title>Dateline</title><pre>${text}</pre><script>${reload}</script>`;
}

/** The pages and files of a site that is not built. */
function previewPages(sources: Sources) {
  /** The world does not change while the server runs, and takes a while to open. */
  let known: BaseMap | null = null;
  const base = (): BaseMap => {
    known ??= readBaseMap(sources);
    return known;
  };
  const served = new Map<string, string | Uint8Array>();
  const streets = openStreets(sources, true);
  const check = () => checkStories(storyFolders(sources.stories), base().atlas);

  async function editionAt(id: string, lang: string): Promise<Edition> {
    const { stories, problems } = await check();
    const { settings } = readSiteSettings(sources.stories, storyFolders(sources.stories));
    const wanted = id || settings.front;
    const checked =
      stories.find(({ story }) => story.id === wanted) ?? (id ? undefined : inOrder(stories)[0]);
    if (!checked) throw new Error(`No story is in order here.\n\n${problems.map(problemText).join("\n")}`);
    const own = await streets.under(base().of(checked), checked);
    for (const [file, content] of own.own) served.set(file, content);
    const editions = editionsOf(checked, own.atlas, null, own.files);
    const found = editions.find(({ way }) => way === `${checked.story.id}/${lang}/`) ?? editions[0];
    if (!found) throw new Error(`The story ${checked.story.id} has no edition.`);
    return { ...found, root: "/" };
  }

  async function page(id: string, lang: string, name: string): Promise<string> {
    const shell = await readFile(join(await browserParts(), "site", `${name}.html`), "utf8");
    const edition = await editionAt(id, lang);
    const slots = name === "embed" ? embedSlots(edition) : pageSlots(edition);
    return fillShell(shell, slots, "/").replace("</body>", `<script>${reload}</script></body>`);
  }

  return {
    async at(path: string): Promise<string | Uint8Array | null> {
      const own = served.get(path.slice(1));
      if (own !== undefined) return own;
      const product = /^\/geo\/([a-z0-9-]+)\.overview\.geojson$/.exec(path)?.[1];
      const overview = product && overviewsOf(base().products).get(product);
      if (overview) return overview.text;
      if (path.startsWith("/geo/")) return fileIn(sources.geo, path.slice("/geo".length));
      const ready = /\.html$/.test(path) ? null : await fileIn(join(await browserParts(), "site"), path);
      if (ready) return ready;
      const found = /^\/(?:([A-Za-z0-9._-]+)\/)?(?:([A-Za-z0-9-]+)\/)?(?:(index|embed)\.html)?$/.exec(path);
      return found ? page(found[1] ?? "", found[2] ?? "", found[3] ?? "index") : null;
    },
    async faults(): Promise<string[]> {
      const { problems, warnings } = await check();
      return [...problems, ...warnings].map(problemText);
    },
  };
}

/** A file below a folder; null where there is none, and where the way leads out. */
async function fileIn(folder: string, way: string): Promise<Uint8Array | null> {
  const file = normalize(join(folder, way));
  if (way.includes("\0") || !file.startsWith(normalize(folder + sep))) return null;
  return readFile(file).catch(() => null);
}
