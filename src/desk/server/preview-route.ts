import type { ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import { ownRoot } from "../../press/own-root.ts";
import { reason } from "../api/refusals.ts";
import { bundled } from "./bundle.ts";
import type { Desk } from "./desk.ts";
import { Refused } from "./refused.ts";
import { sendFile, typeOf } from "./static.ts";

const publicFolder = join(ownRoot, "public");

/**
 * Answers `/preview/...`, laid out as the site is: the reader's scripts, the geodata, and each story's folder made from its
 * files as they are.
 *
 * @param way decoded, from `/preview/` on
 * @param editor a page's id: its story is shown as its journal has it
 */
export async function sendPreview(
  desk: Desk,
  response: ServerResponse,
  way: string,
  editor: string | null,
): Promise<void> {
  const { folder } = await bundled("reader", ["index.html", "embed.html"], "./");
  if (way.startsWith("assets/")) {
    const asset = /\.(?:woff2|svg|png)$/.test(way) ? await desk.maps.ask("asset", { way }) : null;
    if (!asset) return sendFile(response, folder, way);
    response.writeHead(200, { "Content-Type": typeOf(way), "Cache-Control": "no-cache" }).end(asset);
    return;
  }
  if (way === "favicon.svg") return sendFile(response, publicFolder, way);
  if (way.startsWith("geo/")) return sendGeo(desk, response, way.slice("geo/".length));
  const [id = "", ...rest] = way.split("/");
  if (!rest.length)
    return void response.writeHead(308, { Location: `/preview/${encodeURIComponent(id)}/` }).end();
  const story = desk.story(id);
  const work = editor === null ? null : await story.workOf(editor);
  const files = work ?? (await story.open()).files;
  const found = await desk.maps.ask("preview", { id, files, way: rest.join("/"), shells: folder });
  if (!found) throw new Refused(404, reason("noPreviewFile"));
  response
    .writeHead(200, {
      "Content-Type": typeOf(found.name),
      "Cache-Control": "no-store",
      "Content-Security-Policy": "frame-ancestors 'self'",
    })
    .end(found.content);
}

async function sendGeo(desk: Desk, response: ServerResponse, name: string): Promise<void> {
  const product = /^([a-z0-9-]+)\.overview\.geojson$/.exec(name)?.[1];
  const overview = product ? await desk.maps.ask("overview", { product }) : null;
  if (overview === null) return sendFile(response, resolve(desk.sources.geo), name);
  response.writeHead(200, { "Content-Type": typeOf(name), "Cache-Control": "no-cache" }).end(overview);
}
